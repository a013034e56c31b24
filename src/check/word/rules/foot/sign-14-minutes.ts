import { clause } from '../../../../decree30/clause.js';
import { frameOfKind } from '../../../../decree30/kinds.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { linesOf, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './authority.js';
import { signaturesOf } from './signatures.js';

const FORM = `${LITERALS.secretary} bên trái, ${LITERALS.chair} bên phải`;

export const minutesSigners: WordRule = {
  id: 'SIGN-14',
  title: 'Biên bản có hai chữ ký: THƯ KÝ bên trái, CHỦ TỌA bên phải',
  clause: clause('PL III, Mẫu 1.9'),
  basis: 'sample',
  severity: 'advice',
  parts: ['signatureTitle'],
  appliesTo: (document) =>
    document.documentKind !== undefined &&
    frameOfKind(document.documentKind).signatures === 'secretary-and-chair' &&
    !isOfCounting(document),
  check: ({ document }) => {
    const mend = `trình bày hai cột: ${FORM}`;
    const signatures = signaturesOf(document);
    if (signatures.length < 2) {
      const [only] = linesOf(document, 'signatureTitle');
      if (!only) return [];
      const message = `gặp một chữ ký ${quoted(only.line.text)}, cần ${FORM}`;
      return [{ ...placeOf(only), message, mend }];
    }
    const wanted = [LITERALS.secretary, LITERALS.chair];
    return [signatures[0], signatures.at(-1)].flatMap((signature, index): WordReport[] => {
      const title = signature?.titles[0];
      const word = wanted[index] ?? '';
      if (!title || foldForComparison(title.line.text).startsWith(foldForComparison(word))) return [];
      return [
        {
          ...placeOf(title),
          subject: PART_NAMES.signatureTitle,
          message: `gặp ${quoted(title.line.text)} ở bên ${index === 0 ? 'trái' : 'phải'}, cần ‹${word}›`,
          mend,
        },
      ];
    });
  },
  examples: {
    passing: [{ told: 'thư ký và chủ tọa', base: 'bien-ban', edits: [] }],
    failing: [
      {
        told: 'chủ trì thay cho chủ tọa',
        base: 'bien-ban',
        edits: [{ part: 'signatureTitle', nth: 1, text: 'CHỦ TRÌ' }],
      },
    ],
  },
};

/** Minutes of the counting of votes are signed by those who counted. */
function isOfCounting(document: RecognisedDocument): boolean {
  return linesOf(document, 'title').some(({ line }) => /kiểm phiếu/iu.test(line.text));
}
