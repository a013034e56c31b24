import { clause } from '../../../../decree30/clause.js';
import { isBold, isCapitals } from '../../../../docx/parts/look.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { appendixHeads, placeOf } from './appendix-heads.js';

export const appendixForm: WordRule = {
  id: 'APPX-09',
  title: 'Phụ lục theo Mẫu 2.1: «Phụ lục», tiêu đề, rồi dòng «(Kèm theo …)»',
  clause: clause('PL III, Mẫu 2.1'),
  basis: 'sample',
  severity: 'advice',
  appliesTo: (document) => appendixHeads(document).length > 0,
  check: ({ document }) =>
    appendixHeads(document).flatMap(({ titles, references, appendix }): WordReport[] => {
      const last = references.at(-1);
      if (titles.length > 0 || !last) return [];
      const after = appendix.lines[appendix.lines.indexOf(last) + 1];
      const isTitle = after?.part === 'centredLine' && isCapitals(after.line) && isBold(after.line);
      if (!after || !isTitle) return [];
      return [
        {
          ...placeOf(after),
          subject: PART_NAMES.appendixTitle,
          message: `gặp tiêu đề ${quoted(after.line.text)} dưới dòng ‹(Kèm theo …)›, cần ở trên`,
          mend: 'chuyển tiêu đề phụ lục lên trên dòng «(Kèm theo …)»',
        },
      ];
    }),
  examples: {
    passing: [{ told: 'theo Mẫu 2.1', base: 'van-ban-phu-luc', edits: [] }],
    failing: [
      {
        told: 'tiêu đề dưới dòng Kèm theo',
        base: 'van-ban-phu-luc',
        edits: [
          { part: 'reference', region: 'appendix', runs: { bold: true, italic: false } },
          { part: 'reference', region: 'appendix', insertAfter: 'NỘI DUNG TẬP HUẤN KỸ NĂNG SỐ' },
          { part: 'appendixTitle', region: 'appendix', remove: true },
          { part: 'reference', region: 'appendix', runs: { bold: false, italic: true } },
        ],
      },
    ],
  },
};
