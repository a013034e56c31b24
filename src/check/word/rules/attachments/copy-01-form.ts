import { TEXT } from '../../../../decree30/layout.js';
import { COPY_FORMS } from '../../../../decree30/marks.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './appendix-heads.js';

const FORMS = COPY_FORMS.map(({ text }) => text);

export const copyForm: WordRule = {
  id: 'COPY-01',
  title: 'Hình thức sao: SAO Y, SAO LỤC hoặc TRÍCH SAO, in hoa, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.copyForm.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => linesOf(document, 'copyForm', 'copy').length > 0,
  check: ({ document }) =>
    linesOf(document, 'copyForm', 'copy').flatMap((partLine): WordReport[] => {
      const look = formatOf(partLine, 'copyForm', ['caps', 'size', 'italic', 'bold']);
      const folded = foldForComparison(partLine.line.text);
      if (FORMS.some((form) => foldForComparison(form) === folded)) return look;
      const { paragraph, start, end } = partLine.line;
      const meant = FORMS.find((form) => folded.startsWith(foldForComparison(form)));
      return [
        ...look,
        {
          ...placeOf(partLine),
          subject: PART_NAMES.copyForm,
          message: `gặp ${quoted(partLine.line.text)}, cần ${FORMS.map((form) => `‹${form}›`).join(', ')}`,
          mend: `viết «${meant ?? FORMS[0]}»`,
          ...(meant && { changes: [{ kind: 'text', paragraph, start, end, text: meant }] }),
        },
      ];
    }),
  examples: {
    passing: [{ told: 'SAO Y', base: 'ban-sao', edits: [] }],
    failing: [
      {
        told: 'SAO Y BẢN CHÍNH',
        base: 'ban-sao',
        edits: [{ part: 'copyForm', region: 'copy', text: 'SAO Y BẢN CHÍNH' }],
      },
      {
        told: 'không đậm',
        base: 'ban-sao',
        edits: [{ part: 'copyForm', region: 'copy', runs: { bold: false } }],
      },
    ],
  },
};
