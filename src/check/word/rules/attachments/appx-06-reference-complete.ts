import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { appendixHeads, placeOf } from './appendix-heads.js';

/** What the line has to name; in electronic documents the places are left blank, but they are there. */
const WANTED: readonly (readonly [string, RegExp])[] = [
  ['số, ký hiệu', /số.*\//iu],
  ['thời gian ban hành', /ngày.*tháng.*năm|ngày\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/iu],
];

/** The rule names the issuing body, its own pattern of the line leaves it out. */
const BODY = /(?<!\p{L})của(?!\p{L})/iu;

export const referenceComplete: WordRule = {
  id: 'APPX-06',
  title: 'Dòng «(Kèm theo …)» có số, ký hiệu, thời gian ban hành và tên cơ quan ban hành văn bản',
  clause: TEXT.reference.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => linesOf(document, 'reference', 'appendix').length > 0,
  check: ({ document }) =>
    appendixHeads(document).flatMap(({ references }): WordReport[] => {
      const [first] = references;
      if (!first) return [];
      const text = references.map(({ line }) => line.text).join(' ');
      // Dots stand for number and symbol in a form.
      const isForm = /…|\.{2,}/u.test(text);
      const missing = WANTED.filter(([, pattern]) => !pattern.test(text)).map(([name]) => name);
      const place = { ...placeOf(first), subject: PART_NAMES.reference };
      if (missing.length > 0 && !isForm) {
        const mend = 'ghi đủ «(Kèm theo … số …/… ngày … tháng … năm … của …)»';
        return [{ ...place, message: `gặp ${quoted(text)}, còn thiếu ${missing.join(', ')}`, mend }];
      }
      if (BODY.test(text)) return [];
      const message = `gặp ${quoted(text)}, còn thiếu tên cơ quan ban hành`;
      return [{ ...place, severity: 'advice', message, mend: 'thêm «của» và tên cơ quan ban hành văn bản' }];
    }),
  examples: {
    passing: [
      {
        told: 'văn bản điện tử, để trống số và ngày',
        base: 'van-ban-phu-luc',
        edits: [
          {
            part: 'reference',
            region: 'appendix',
            text: '(Kèm theo Kế hoạch số      /KH-SVD ngày      tháng      năm      của Sở Ví dụ)',
          },
        ],
      },
    ],
    failing: [
      {
        told: 'thiếu số và ngày',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'reference', region: 'appendix', text: '(Kèm theo Kế hoạch của Sở Ví dụ)' }],
      },
    ],
  },
};
