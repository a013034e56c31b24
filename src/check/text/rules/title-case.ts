import { clause } from '../../../decree30/clause.js';
import type { Part } from '../../../decree30/layout.js';
import { quoted } from '../../../message/finding.js';
import { proseOf, reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const HEADINGS: ReadonlySet<Part> = new Set<Part>([
  'subject',
  'subjectInHeader',
  'article',
  'titledClause',
  'tableCaption',
]);

/** Shorter headings may be one name from end to end. */
const MIN_SYLLABLES = 6;
/** In Title Case nearly all syllables have a capital; a heading full of names still has other words. */
const MIN_SHARE = 0.85;

export const titleCase: TextRule = {
  id: 'CAP-30',
  title: 'Tiêu đề in thường chỉ viết hoa chữ đầu và tên riêng',
  clause: clause('PL II, I'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    proseOf(subject).flatMap((reading) => {
      const { line, text } = reading;
      if (line.isInTable || line.part === undefined || !HEADINGS.has(line.part)) return [];
      const syllables = text.match(/\p{L}{2,}/gu) ?? [];
      const capitals = syllables.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
      if (syllables.length < MIN_SYLLABLES || capitals.length < syllables.length * MIN_SHARE) return [];
      return [
        reportOn(reading, 0, text.length, {
          message: `gặp ${quoted(text)} viết hoa hầu hết các chữ, cần chỉ viết hoa chữ đầu và tên riêng`,
          mend: 'viết thường các chữ không thuộc tên riêng',
        }),
      ];
    }),
  examples: {
    passing: [
      { lines: [{ text: '1. Phạm vi và đối tượng áp dụng quy chế', part: 'titledClause' }] },
      'Ông Nguyễn Văn Mẫu, Bà Trần Thị Ví Dụ.',
    ],
    failing: [
      { lines: [{ text: '1. Phạm Vi Và Đối Tượng Áp Dụng', part: 'titledClause' }] },
      { lines: [{ text: 'Về Việc Tổ Chức Hội Nghị Sơ Kết', part: 'subject' }] },
    ],
  },
};
