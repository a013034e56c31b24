import { TEXT } from '../../../../decree30/layout.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { textColumnTwips } from '../../../../docx/parts/widths.js';
import { nationalNameOf } from '../../header-lines.js';
import { PART_NAMES } from '../../part-names.js';
import { roomTwips } from '../../room.js';
import type { WordRule } from '../../rule.js';
import { placeOf } from './place.js';

/** Half a centimetre: less is not seen. */
const TOLERANCE_TWIPS = 284;

export const mottoCentred: WordRule = {
  id: 'MOTTO-06',
  title: 'Tiêu ngữ canh giữa dưới Quốc hiệu',
  clause: TEXT.motto.clause,
  basis: 'text',
  severity: 'error',
  parts: ['motto'],
  check: ({ document }) => {
    const nation = nationalNameOf(document);
    const [motto] = linesOf(document, 'motto');
    if (!nation || !motto) return [];
    const { table, column } = nation.line.cell ?? {};
    if (motto.line.cell?.table !== table || motto.line.cell?.column !== column) return [];
    const [above, below] = [middleTwips(nation, document), middleTwips(motto, document)];
    if (above === undefined || below === undefined) return [];
    if (Math.abs(above - below) <= TOLERANCE_TWIPS) return [];
    const side = below < above ? 'trái' : 'phải';
    return [
      {
        ...placeOf(motto),
        subject: PART_NAMES.motto,
        message: `gặp Tiêu ngữ lệch sang ${side} so với Quốc hiệu, cần canh giữa dưới Quốc hiệu`,
        mend: 'bỏ lề thụt, chọn canh giữa (Ctrl+E) cho cả hai dòng',
        changes: [nation, motto].map(({ line }) => ({
          kind: 'paragraph',
          paragraph: line.paragraph,
          set: { align: TEXT.motto.align, leftTwips: 0, rightTwips: 0, firstLineTwips: 0 },
        })),
      },
    ];
  },
  examples: {
    passing: [{ told: 'canh giữa', edits: [] }],
    failing: [
      { told: 'canh trái', edits: [{ part: 'motto', paragraph: { align: 'left' } }] },
      { told: 'canh phải', edits: [{ part: 'motto', paragraph: { align: 'right' } }] },
    ],
  },
};

/** Middle of a line in its column; unknown where blanks and tabs set it. */
function middleTwips({ line }: PartLine, document: RecognisedDocument): number | undefined {
  const { paragraph, start, end } = line;
  if (start > 0 || end < paragraph.text.trimEnd().length) return undefined;
  const { align, leftTwips, firstLineTwips } = paragraph.format;
  const room = roomTwips(document, paragraph);
  const left = leftTwips + firstLineTwips;
  const free = Math.max(0, room - firstLineTwips - textColumnTwips(line));
  const width = room - firstLineTwips - free;
  const before = { left: 0, right: free, center: free / 2, justified: 0, distributed: free / 2 };
  return left + before[align] + width / 2;
}
