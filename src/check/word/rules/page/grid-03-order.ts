import { type Part, PLACEMENT } from '../../../../decree30/layout.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { headerLines } from '../../header-lines.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

/** What stands above what, in one column of the map. */
const ORDER: readonly (readonly [Part, Part])[] = [
  ['nationalName', 'motto'],
  ['motto', 'placeAndDate'],
  ['issuingBody', 'numberAndSymbol'],
  ['numberAndSymbol', 'subjectInHeader'],
  ['placeAndDate', 'title'],
  ['numberAndSymbol', 'title'],
  ['title', 'salutation'],
  ['subjectInHeader', 'salutation'],
  ['salutation', 'recipientsLabel'],
];

const SALUTATION = /^Kính gửi\s*:/iu;

export const order: WordRule = {
  id: 'GRID-03',
  title: 'Thứ tự từ trên xuống theo sơ đồ vị trí các thành phần thể thức',
  clause: PLACEMENT.clause,
  basis: 'text',
  severity: 'error',
  parts: ['nationalName'],
  check: ({ document }) => [
    ...ORDER.flatMap(([upper, lower]) => {
      const [above] = linesOf(document, upper);
      const [below] = linesOf(document, lower);
      if (!above || !below || indexOf(document, above) < indexOf(document, below)) return [];
      return [report(below, PART_NAMES[lower], PART_NAMES[upper])];
    }),
    ...salutationAboveTitle(document),
  ],
  examples: {
    passing: [
      { told: 'tờ trình có Kính gửi dưới trích yếu', base: 'to-trinh', edits: [] },
      { told: 'công văn', base: 'cong-van', edits: [] },
    ],
    failing: [
      {
        told: 'Kính gửi đứng trên tên loại',
        base: 'to-trinh',
        edits: [
          { part: 'title', insertAfter: 'TỜ TRÌNH' },
          { part: 'title', text: 'Kính gửi: Ủy ban nhân dân tỉnh Mẫu' },
        ],
      },
    ],
  },
};

function indexOf({ lines }: RecognisedDocument, wanted: PartLine): number {
  return lines.indexOf(wanted);
}

/** Between header and title nothing is looked for: what stands there has no part. */
function salutationAboveTitle(document: RecognisedDocument): WordReport[] {
  if (linesOf(document, 'title').length === 0) return [];
  return headerLines(document)
    .filter(({ line }) => SALUTATION.test(line.text))
    .map((line) => report({ ...line, confidence: 1 }, PART_NAMES.title, PART_NAMES.salutation, true));
}

function report(
  { line: { paragraph, start, end }, confidence }: PartLine,
  lower: string,
  upper: string,
  isSwapped = false,
): WordReport {
  const [found, wanted] = isSwapped ? [upper, lower] : [lower, upper];
  return {
    paragraph,
    start,
    end,
    subject: found,
    confidence,
    message: `gặp ${found} đứng trên ${wanted}, cần đứng dưới`,
    mend: `chuyển ${found} xuống dưới ${wanted}`,
  };
}
