import { clause } from '../../../../decree30/clause.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';
import { bodyName } from './body-names.js';

/** A people's committee or council, with or without the class of its unit, and nothing after it. */
const WITHOUT_PLACE =
  /^(?:UBND|HĐND|[UỦ][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)(?: (?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU))?$/u;

/** What other superior bodies are named, and whether they are local, cannot be told from their words. */
export const localSuperior: WordRule = {
  id: 'ORG-03',
  title: 'Cơ quan chủ quản ở địa phương ghi thêm tên tỉnh, thành phố, xã, phường',
  clause: clause('PL I, II.2.a'),
  basis: 'text',
  severity: 'error',
  parts: ['superiorBody'],
  check: ({ document }) => {
    const { lines, text } = bodyName(document, 'superiorBody');
    const [first] = lines;
    if (!first || !WITHOUT_PLACE.test(text)) return [];
    const { paragraph, start, end } = first.line;
    return [
      {
        paragraph,
        start,
        end,
        confidence: Math.min(...lines.map(({ confidence }) => confidence)),
        subject: PART_NAMES.superiorBody,
        message: `gặp ${quoted(text)}, cần ghi thêm tên đơn vị hành chính`,
        mend: 'ghi đủ, ví dụ ‹UBND TỈNH QUẢNG NGÃI›',
      },
    ];
  },
  examples: {
    passing: [{ told: 'có tên tỉnh', edits: [] }],
    failing: [
      { told: 'chỉ có UBND TỈNH', edits: [{ part: 'superiorBody', text: 'UBND TỈNH' }] },
      { told: 'chỉ có ỦY BAN NHÂN DÂN', edits: [{ part: 'superiorBody', text: 'ỦY BAN NHÂN DÂN' }] },
    ],
  },
};
