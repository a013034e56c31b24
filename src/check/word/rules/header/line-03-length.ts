import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { shownNumber } from '../../format.js';
import type { WordRule } from '../../rule.js';
import { lineWidthsTwips } from '../../visual-lines.js';
import { placeOf } from './place.js';
import { certainLength, ruleOf } from './rule-places.js';

/** Lengths of lines that are drawn, or made of characters, are not exact. */
const TOLERANCE = 0.05;
const TOLERANCE_OF_UNDERSCORES = 0.1;

export const ruleLength: WordRule = {
  id: 'LINE-03',
  title: 'Đường kẻ dưới tên cơ quan ban hành dài từ 1/3 đến 1/2 dòng chữ',
  clause: TEXT.issuingBody.clause,
  basis: 'text',
  severity: 'error',
  parts: ['issuingBody'],
  check: ({ document }) => {
    const found = ruleOf(document, 'issuingBody');
    const lengthTwips = found?.rule && certainLength(document, found.rule);
    if (!found || lengthTwips === undefined) return [];
    const { min, max } = TEXT.issuingBody.ruleBelow;
    // The Decree does not say which line of a long name is meant: what lies between its shortest and longest will do.
    const widths = linesOf(document, 'issuingBody').flatMap(({ line }) => lineWidthsTwips(line, document));
    const tolerance = found.rule?.encoding === 'underscores' ? TOLERANCE_OF_UNDERSCORES : TOLERANCE;
    const isLong = lengthTwips > Math.max(...widths) * (max + tolerance);
    const isShort = lengthTwips < Math.min(...widths) * (min - tolerance);
    if (!isLong && !isShort) return [];
    const isUnderline = found.rule?.encoding === 'underline';
    const share = Math.round((lengthTwips / (widths.at(-1) ?? lengthTwips)) * 100);
    return [
      {
        ...placeOf(found.above),
        subject: 'đường kẻ dưới tên cơ quan',
        message: `gặp ${isUnderline ? 'chữ gạch chân cả dòng' : `đường kẻ dài bằng ${shownNumber(share)}% dòng chữ`}, cần từ 1/3 đến 1/2`,
        mend: isUnderline
          ? 'bỏ gạch chân (Ctrl+U), vẽ đường kẻ ngắn ở giữa'
          : isLong
            ? 'thu đường kẻ ngắn lại, đặt ở giữa'
            : 'kéo đường kẻ dài thêm, đặt ở giữa',
      },
    ];
  },
  examples: {
    passing: [{ told: 'dài vừa', edits: [] }],
    failing: [
      {
        told: 'dài hết cột',
        edits: [{ part: 'issuingBody', after: 1, paragraph: { leftTwips: 0, rightTwips: 0 } }],
      },
      {
        told: 'gạch chân tên cơ quan',
        edits: [
          { part: 'issuingBody', after: 1, remove: true },
          { part: 'issuingBody', runs: { underline: true } },
        ],
      },
    ],
  },
};
