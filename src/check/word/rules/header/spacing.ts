import { HEADER_SPACING } from '../../../../decree30/layout.js';
import type { PartLine } from '../../../../docx/parts/model.js';
import { shownNumber } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport } from '../../rule.js';
import { placeOf } from './place.js';

/** Height of a single line of Times New Roman, as a share of its size. */
const SINGLE_SHARE = 1.15;
const TOLERANCE = 0.05;

/** A height set by hand may be a little more or less than a single line. */
const TOLERANCE_OF_HEIGHT = 0.2;

/** Space between paragraphs is no spacing of lines: only asked to be looked at, from where it is seen. */
const MAX_GAP_TWIPS = 60;

/** Where lines of the header that follow each other are not set in single spacing. */
export function spacingReports(lines: readonly PartLine[]): WordReport[] {
  return lines.flatMap((line, index) => [
    ...heightReport(line),
    ...(index > 0 ? gapReport(lines[index - 1] as PartLine, line) : []),
  ]);
}

function heightReport(partLine: PartLine): WordReport[] {
  const { paragraph, runs } = partLine.line;
  const { line } = paragraph.format;
  const size = (runs[0]?.format ?? paragraph.markFormat).sizeHalfPoints / 2;
  const single = size * SINGLE_SHARE * 20;
  const lines = line.rule === 'multiple' ? line.lines : line.twips / single;
  const far = lines - HEADER_SPACING.lines;
  const isSingle =
    line.rule === 'multiple'
      ? Math.abs(far) <= TOLERANCE
      : far <= TOLERANCE_OF_HEIGHT && (line.rule === 'atLeast' || far >= -TOLERANCE_OF_HEIGHT);
  if (isSingle) return [];
  const found =
    line.rule === 'multiple' ? `${shownNumber(lines)} dòng` : `${shownNumber(line.twips / 20)} pt`;
  return [
    {
      ...placeOf(partLine),
      subject: nameOf(partLine),
      message: `gặp dãn dòng ${found}, cần dòng đơn`,
      mend: 'chọn Line Spacing: Single',
      changes: [{ kind: 'paragraph', paragraph, set: { lineMultiple: HEADER_SPACING.lines } }],
    },
  ];
}

function gapReport({ line: above }: PartLine, below: PartLine): WordReport[] {
  const { paragraph } = below.line;
  if (above.paragraph === paragraph || above.paragraph.position + 1 !== paragraph.position) return [];
  const gap = Math.max(above.paragraph.format.afterTwips, paragraph.format.beforeTwips);
  const isSameStyle = above.paragraph.styleName === paragraph.styleName;
  if (gap <= MAX_GAP_TWIPS || (isSameStyle && paragraph.format.contextualSpacing)) return [];
  return [
    {
      ...placeOf(below),
      severity: 'advice',
      subject: nameOf(below),
      message: `gặp khoảng cách ${shownNumber(gap / 20)} pt với dòng trên, nên để cách nhau dòng đơn`,
      mend: 'đặt khoảng cách trước và sau đoạn (Before, After) bằng 0',
      changes: [
        { kind: 'paragraph', paragraph: above.paragraph, set: { afterPt: 0 } },
        { kind: 'paragraph', paragraph, set: { beforePt: 0 } },
      ],
    },
  ];
}

function nameOf({ part }: PartLine): string {
  return part ? PART_NAMES[part] : 'dòng';
}
