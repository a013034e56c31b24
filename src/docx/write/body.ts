import { Paragraph, TextRun } from 'docx';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { type Block, type Inline, plainText, type State } from '../../document/tree.js';
import { breakLines } from '../../text/width.js';
import { inlineRuns } from './inline.js';
import { textWidthTwips } from './page.js';
import { STYLE } from './styles.js';
import { mmToTwips, twipsToPt } from './units.js';

/** A paragraph of the body before it is written. */
interface Line {
  readonly style: string;
  /** Number or dash in front, as text: clerks write them so, and Word's own lists restart at random. */
  readonly label?: string;
  readonly text: Inline;
}

/** Lines of text that must stand on the page of the signature. */
const LINES_WITH_SIGNATURE = 2;

/** The paragraphs of the body, the last of them tied to the signature block that follows. */
export function bodyParagraphs(body: readonly Block[], state: State, layout: OfficeLayout): Paragraph[] {
  const lines = body.flatMap(linesOf);
  const tiedFrom = firstTied(lines, layout);
  return lines.map(
    ({ style, label, text }, index) =>
      new Paragraph({
        style,
        ...(index >= tiedFrom && { keepNext: true }),
        children: [...(label === undefined ? [] : [new TextRun(`${label} `)]), ...inlineRuns(text, state)],
      }),
  );
}

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'basis':
      return [{ style: STYLE.legalBasis, text: block.text }];
    case 'paragraph':
      return [{ style: STYLE.body, text: block.text }];
    case 'section':
      return [
        { style: STYLE.section, label: block.number, text: inCapitals(block.title) },
        ...block.children.flatMap(linesOf),
      ];
    case 'clause':
      return [...clauseLines(block.number, block.title, block.text), ...block.children.flatMap(linesOf)];
    case 'point':
      return [
        { style: STYLE.body, label: block.number, text: block.text },
        ...block.children.flatMap(linesOf),
      ];
    case 'dash':
      return [{ style: STYLE.body, label: '-', text: block.text }];
  }
}

/** A titled clause has its number and title on a line of their own (Phụ lục I, Phần I, Mục II, khoản 6, điểm đ). */
function clauseLines(number: string, title: Inline | undefined, text: Inline | undefined): Line[] {
  if (!title) return [{ style: STYLE.body, label: number, text: text ?? [] }];
  return [
    { style: STYLE.titledClause, label: number, text: title },
    ...(text ? [{ style: STYLE.body, text }] : []),
  ];
}

/**
 * Index of the first paragraph tied to the signature block. A tie takes the last lines of a paragraph along, as many as
 * widow control allows (two); where the last paragraph has only one line, the one before it is tied too.
 */
function firstTied(lines: readonly Line[], layout: OfficeLayout): number {
  let index = lines.length;
  let tiedLines = 0;
  while (index > 0 && tiedLines < LINES_WITH_SIGNATURE) {
    index -= 1;
    tiedLines += printedLines(lines[index], layout);
  }
  return index;
}

function printedLines(line: Line | undefined, layout: OfficeLayout): number {
  if (!line) return 0;
  const words = `${line.label ?? ''} ${plainText(line.text)}`.trim();
  const indentPt = twipsToPt(mmToTwips(layout.firstLineCm * 10));
  const { length } = breakLines(words, twipsToPt(textWidthTwips(layout)), layout.sizePt.body);
  // The indent of the first line may push one word down; counting it would only tie less.
  return length === 1 && indentPt > 0 ? 1 : length;
}

function inCapitals(text: Inline): Inline {
  return text.map((run) => ({ ...run, text: run.text.toLocaleUpperCase('vi') }));
}
