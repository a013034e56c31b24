import { TEXT } from '../../../../decree30/layout.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import type { WordRule } from '../../rule.js';
import { placeOf } from './place.js';
import { mayBeUnseen, ruleOf } from './rule-places.js';

/** The rules below motto and subject are for MOTTO-07 and TITLE-03. */
export const ruleBelowBody: WordRule = {
  id: 'LINE-01',
  title: 'Phía dưới tên cơ quan ban hành có đường kẻ ngang',
  clause: TEXT.issuingBody.clause,
  basis: 'text',
  severity: 'error',
  parts: ['issuingBody'],
  check: ({ document }) => {
    const found = ruleOf(document, 'issuingBody');
    if (!found || found.rule || isMostlyBlank(found.above.line)) return [];
    if (mayBeUnseen(document, found.above)) return [];
    return [
      {
        ...placeOf(found.above),
        subject: 'đường kẻ dưới tên cơ quan',
        message: 'không thấy đường kẻ, cần đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ',
        mend: 'vẽ đường kẻ ngắn ở giữa, ngay dưới tên cơ quan ban hành',
      },
    ];
  },
  examples: {
    passing: [{ told: 'có đường kẻ', edits: [] }],
    failing: [{ told: 'thiếu đường kẻ', edits: [{ part: 'issuingBody', after: 1, remove: true }] }],
  },
};
