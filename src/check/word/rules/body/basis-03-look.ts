import { TEXT } from '../../../../decree30/layout.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';
import { basisLines } from './basis-lines.js';

export const basisLook: WordRule = {
  id: 'BASIS-03',
  title: 'Căn cứ ban hành in thường, nghiêng, không đậm, cỡ 13 đến 14',
  clause: TEXT.legalBasis.clause,
  basis: 'text',
  severity: 'error',
  parts: ['legalBasis'],
  check: ({ document }) => {
    const reports = basisLines(document).flatMap((line) =>
      formatOf(line, 'legalBasis', ['caps', 'size', 'italic', 'bold']),
    );
    // Bases that were set in one go have one fault.
    const [first] = reports;
    if (!first || reports.length === 1 || reports.some(({ message }) => message !== first.message))
      return reports;
    return [
      {
        ...first,
        subject: `${reports.length} ${PART_NAMES.legalBasis}`,
        changes: reports.flatMap(({ changes = [] }) => changes),
      },
    ];
  },
  examples: {
    passing: [
      { told: 'như chương trình soạn', base: 'quyet-dinh', edits: [] },
      { told: 'cỡ 13', base: 'quyet-dinh', edits: [{ part: 'legalBasis', runs: { sizePt: 13 } }] },
    ],
    failing: [
      {
        told: 'đứng',
        base: 'quyet-dinh',
        edits: [{ part: 'legalBasis', runs: { italic: false } }],
      },
      { told: 'đậm', base: 'quyet-dinh', edits: [{ part: 'legalBasis', nth: 1, runs: { bold: true } }] },
      { told: 'cỡ 12', base: 'quyet-dinh', edits: [{ part: 'legalBasis', runs: { sizePt: 12 } }] },
    ],
  },
};
