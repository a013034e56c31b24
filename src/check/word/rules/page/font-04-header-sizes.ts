import { HEADER_SIZES, type Range, TEXT } from '../../../../decree30/layout.js';
import { linesOf, type PartLine } from '../../../../docx/parts/model.js';
import { shownNumber, sizesOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

const FOLLOWERS = ['motto', 'placeAndDate'] as const;

/** Each size may lie inside its own range and yet not fit the others; sizes outside are for the rules of the parts. */
export const headerSizes: WordRule = {
  id: 'FONT-04',
  title: 'Cỡ chữ tăng, giảm thống nhất: Quốc hiệu 13 thì Tiêu ngữ và ngày tháng 14; Quốc hiệu 12 thì 13',
  clause: HEADER_SIZES.clause,
  basis: 'text',
  severity: 'advice',
  parts: ['nationalName'],
  check: ({ document }) => {
    const [nation] = linesOf(document, 'nationalName');
    const base = nation && lawfulSize(nation, 'nationalName');
    if (base === undefined) return [];
    return FOLLOWERS.flatMap((part) =>
      linesOf(document, part).flatMap((partLine): WordReport[] => {
        const { line, confidence } = partLine;
        const found = lawfulSize(partLine, part);
        const wanted = base + HEADER_SIZES.stepPt[part];
        if (found === undefined || found === wanted) return [];
        const { paragraph, start, end } = line;
        return [
          {
            paragraph,
            start,
            end,
            subject: PART_NAMES[part],
            confidence,
            message: `gặp cỡ ${shownNumber(found)} trong khi Quốc hiệu cỡ ${shownNumber(base)}, cần cỡ ${wanted}`,
            mend: `đặt ${PART_NAMES[part]} cỡ ${wanted}`,
            changes: [{ kind: 'runs', paragraph, start, end, set: { sizePt: wanted } }],
          },
        ];
      }),
    );
  },
  examples: {
    passing: [
      {
        told: 'Quốc hiệu 13, Tiêu ngữ và ngày tháng 14',
        edits: [
          { part: 'nationalName', runs: { sizePt: 13 } },
          { part: 'motto', runs: { sizePt: 14 } },
          { part: 'placeAndDate', runs: { sizePt: 14 } },
        ],
      },
    ],
    failing: [
      { told: 'Quốc hiệu 12, Tiêu ngữ 14', edits: [{ part: 'motto', runs: { sizePt: 14 } }] },
      { told: 'Quốc hiệu 12, ngày tháng 14', edits: [{ part: 'placeAndDate', runs: { sizePt: 14 } }] },
    ],
  },
};

/** The one size of a line, where it lies in the range of its part. */
function lawfulSize(line: PartLine, part: 'nationalName' | (typeof FOLLOWERS)[number]): number | undefined {
  const [size, ...others] = sizesOf(line);
  const { min, max }: Range = TEXT[part].sizePt;
  return size === undefined || others.length > 0 || size < min || size > max ? undefined : size;
}
