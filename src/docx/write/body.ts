import type { FileChild } from 'docx';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import {
  type Block,
  type Chart,
  type Inline,
  plainText,
  type State,
  type Table,
} from '../../document/tree.js';
import { breakLines } from '../../text/width.js';
import { twipsToPt } from '../units.js';
import { ChartDrawing } from './chart/drawing.js';
import { contentLine } from './lines.js';
import { ReadyXml, runsXml, runXml, val } from './ready-xml.js';
import { STYLE } from './styles.js';
import { tableOf } from './table.js';

/** A paragraph of the body before it is written. */
interface Line {
  readonly style: string;
  /** Number or dash in front, as text: clerks write them so, and Word's own lists restart at random. */
  readonly label?: string;
  readonly isLabelBold?: true;
  readonly text: Inline;
}

/** How wide a body is and whose it is. */
export interface BodyPlace {
  readonly state: State;
  readonly layout: OfficeLayout;
  /** Width between the margins. */
  readonly widthTwips: number;
}

/** Lines of text that must stand on the page of the signature. */
const LINES_WITH_SIGNATURE = 2;

/** A body that a signature block follows: its last paragraphs are tied to that. */
export function signedBody(body: readonly Block[], place: BodyPlace): FileChild[] {
  const lines = body.flatMap(linesOf);
  const tiedFrom = firstTied(lines, place);
  return lines.flatMap((line, index) =>
    write(line, place, index >= tiedFrom || introduces(line, lines[index + 1])),
  );
}

/** A body that nothing follows: of an appendix or an attached text. */
export function plainBody(body: readonly Block[], place: BodyPlace): FileChild[] {
  const lines = body.flatMap(linesOf);
  return lines.flatMap((line, index) => write(line, place, introduces(line, lines[index + 1])));
}

/** Words like `Kết quả:` are not left at the foot of a page when their table begins on the next. */
function introduces(line: Line | Table | Chart, next: Line | Table | Chart | undefined): boolean {
  const isWords = !('kind' in line) && plainText(line.text).trimEnd().endsWith(':');
  return isWords && next !== undefined && 'kind' in next;
}

function write(line: Line | Table | Chart, place: BodyPlace, isTied: boolean): FileChild | FileChild[] {
  if ('kind' in line)
    return line.kind === 'table' ? tableOf(line, place, isTied) : chartOf(line, place, isTied);
  const { style, label, isLabelBold = false, text } = line;
  const properties = [{ 'w:pStyle': val(style) }, ...(isTied ? [{ 'w:keepNext': {} }] : [])];
  const labelRun = label === undefined ? [] : [runXml(`${label} `, { isBold: isLabelBold })];
  return new ReadyXml({ 'w:p': [{ 'w:pPr': properties }, ...labelRun, ...runsXml(text, place.state)] });
}

/** A chart below its title, which is text of the document: it is searched and copied as such. */
function chartOf(chart: Chart, { state, widthTwips }: BodyPlace, isTied: boolean): FileChild[] {
  return [contentLine('tableCaption', chart.caption, state), new ChartDrawing(chart, widthTwips, isTied)];
}

function linesOf(block: Block): (Line | Table | Chart)[] {
  switch (block.kind) {
    case 'table':
    case 'chart':
      return [block];
    case 'basis':
      return [{ style: STYLE.legalBasis, text: block.text }];
    case 'paragraph':
      return [{ style: STYLE.body, text: block.text }];
    case 'centred':
      return [{ style: STYLE.centredLine, text: block.text }];
    case 'enacting':
      return [{ style: STYLE.enactingWords, text: block.text }];
    case 'quotation':
      return [{ style: STYLE.quotation, text: block.text }];
    case 'heading':
      return [
        { style: STYLE.headingLabel, text: fixed(block.number, block.title) },
        { style: STYLE.headingTitle, text: inCapitals(block.title) },
        ...block.children.flatMap(linesOf),
      ];
    case 'section':
      return [
        { style: STYLE.section, label: block.number, text: inCapitals(block.title) },
        ...block.children.flatMap(linesOf),
      ];
    case 'article':
      return [...numberedLines(STYLE.article, block), ...block.children.flatMap(linesOf)];
    case 'clause':
      return [...numberedLines(STYLE.titledClause, block), ...block.children.flatMap(linesOf)];
    case 'point':
      return [
        { style: STYLE.body, label: block.number, text: block.text },
        ...block.children.flatMap(linesOf),
      ];
    case 'dash':
      return [{ style: STYLE.body, label: block.mark, text: block.text }, ...block.children.flatMap(linesOf)];
  }
}

/**
 * A titled article or clause has its number and title on a line of their own (Phụ lục I, Phần I, Mục II, khoản 6, điểm
 * đ). Without a title the text follows the number at once; an article's number is then still bold (Mẫu 1.2).
 */
function numberedLines(
  titled: string,
  { kind, number, title, text }: Extract<Block, { kind: 'article' | 'clause' }>,
): Line[] {
  if (title)
    return [{ style: titled, label: number, text: title }, ...(text ? [{ style: STYLE.body, text }] : [])];
  return [
    { style: STYLE.body, label: number, text: text ?? [], ...(kind === 'article' && { isLabelBold: true }) },
  ];
}

/**
 * Index of the first line tied to the signature block. A tie takes the last lines of a paragraph along, as many as
 * widow control allows (two); where the last paragraph has only one line, the one before it is tied too.
 */
function firstTied(lines: readonly (Line | Table | Chart)[], place: BodyPlace): number {
  let index = lines.length;
  let tiedLines = 0;
  while (index > 0 && tiedLines < LINES_WITH_SIGNATURE) {
    index -= 1;
    tiedLines += printedLines(lines[index], place);
  }
  return index;
}

function printedLines(line: Line | Table | Chart | undefined, { layout, widthTwips }: BodyPlace): number {
  if (!line) return 0;
  if ('kind' in line) return LINES_WITH_SIGNATURE;
  const words = `${line.label ?? ''} ${plainText(line.text)}`.trim();
  return breakLines(words, twipsToPt(widthTwips), layout.sizePt.body).length;
}

function fixed(text: string, near: Inline): Inline {
  const origin = near[0]?.origin;
  return origin ? [{ text, origin }] : [];
}

function inCapitals(text: Inline): Inline {
  return text.map((run) => ({ ...run, text: run.text.toLocaleUpperCase('vi') }));
}
