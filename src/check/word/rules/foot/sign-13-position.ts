import { frameOfKind } from '../../../../decree30/kinds.js';
import { TEXT } from '../../../../decree30/layout.js';
import { linesOf, SURE } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { signaturesOf } from './signatures.js';

/** Below the sure: without a table only the eye can tell what stands level with what. */
const UNSURE = SURE - 0.1;

export const footPosition: WordRule = {
  id: 'SIGN-13',
  title: 'Quyền hạn, chức vụ người ký ở bên phải, ngang hàng với «Nơi nhận»',
  clause: TEXT.recipientsLabel.clause,
  basis: 'text',
  severity: 'error',
  parts: ['recipientsLabel', 'signatureTitle'],
  // Minutes have two signatures above the recipients (Mẫu 1.9).
  appliesTo: (document) =>
    !(document.documentKind && frameOfKind(document.documentKind).signatures === 'secretary-and-chair') &&
    signaturesOf(document).length === 1,
  check: ({ document }) => {
    const [label] = linesOf(document, 'recipientsLabel');
    const title = signaturesOf(document)[0]?.titles[0];
    if (!label || !title) return [];
    const [left, right] = [label.line, title.line];
    const report = (message: string, confidence: number): WordReport => ({
      paragraph: right.paragraph,
      start: right.start,
      end: right.end,
      subject: PART_NAMES.signatureTitle,
      confidence,
      message: `gặp ${quoted(right.text)} ${message}`,
      mend: 'dùng bảng hai cột không viền: «Nơi nhận» ở cột trái, chức vụ và họ tên ở cột phải, cùng một hàng',
    });
    if (left.cell && right.cell && left.cell.table === right.cell.table) {
      const isRight = right.column > left.column;
      const isLevel = right.cell.row === left.cell.row;
      if (isRight && isLevel) return [];
      const message = isRight
        ? 'không ngang hàng với «Nơi nhận»'
        : 'không ở bên phải «Nơi nhận», cần ở nửa bên phải';
      return [report(message, title.confidence)];
    }
    if (left.paragraph === right.paragraph) return [];
    if (left.cell || right.cell || right.paragraph.position < left.paragraph.position)
      return [report('không ngang hàng với «Nơi nhận»', UNSURE)];
    return [];
  },
  examples: {
    passing: [{ told: 'cùng hàng của bảng', edits: [] }],
    failing: [{ told: 'chữ ký ở bên trái', edits: [{ part: 'recipientsLabel', swapCells: true }] }],
  },
};
