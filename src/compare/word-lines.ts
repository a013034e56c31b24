/** A Word file as lines to compare. */

import type { Part } from '../decree30/layout.js';
import { isUnderscores } from '../docx/parts/look.js';
import { addressLines, marksAbove } from '../docx/parts/marks.js';
import type { Line, PartLine, RecognisedDocument } from '../docx/parts/model.js';
import { withChartLines } from './chart-lines.js';
import type { Area, SourceLine } from './unit.js';

/** Where columns stand side by side, files differ in which is read first: this is the order of comparison. */
const ORDER: readonly Part[] = [
  'framedMark',
  'signingLine',
  'superiorBody',
  'issuingBody',
  'copyForm',
  'numberAndSymbol',
  'subjectInHeader',
  'draftMark',
  'nationalName',
  'motto',
  'placeAndDate',
  'recipientsLabel',
  'recipient',
  'confirmation',
  'signatureTitle',
  'signerName',
];

/** The lines of all documents of a Word file, the small print of the first page included. */
export function wordLines(documents: readonly RecognisedDocument[]): SourceLine[] {
  const section = documents[0]?.word.sections[0];
  const above = section ? marksAbove(section).map((line) => ({ ...line, region: 'header' as const })) : [];
  const address = section ? addressLines(section, section.hasTitlePage ? 'first' : 'default') : [];
  return documents.flatMap((document, index) => {
    const lines = document.lines.filter(({ line }) => !isUnderscores(line));
    const next = documents[index + 1]?.paragraphs[0];
    return [
      ...withChartLines(inColumns(index === 0 ? [...above, ...lines] : lines), document, next),
      ...(index === 0 ? address.map((line) => sourceLine(line)) : []),
    ];
  });
}

/** Lines in the order of comparison; a row of a table becomes one line. */
function inColumns(lines: readonly PartLine[]): SourceLine[] {
  const sorted = stretches(lines).flatMap((stretch) => {
    const isColumns = ['header', 'foot', 'copy'].includes(stretch[0]?.region ?? '');
    return isColumns ? stretch.sort((a, b) => rank(a) - rank(b)) : stretch;
  });
  return rowsJoined(sorted);
}

function rank({ part }: PartLine): number {
  return part ? ORDER.indexOf(part) : ORDER.length;
}

/** Neighbours of the same region. */
function stretches(lines: readonly PartLine[]): PartLine[][] {
  const result: PartLine[][] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (last && last[0]?.region === line.region) last.push(line);
    else result.push([line]);
  }
  return result;
}

function rowsJoined(lines: readonly PartLine[]): SourceLine[] {
  const result: SourceLine[] = [];
  let before: PartLine | undefined;
  for (const line of lines) {
    const last = result.at(-1);
    if (last && before && isSameRow(before, line)) {
      const isSameCell = before.line.cell?.column === line.line.cell?.column;
      const text = `${last.text}${isSameCell ? ' ' : ' | '}${shownText(line.line)}`;
      result[result.length - 1] = { ...last, text };
    } else if (last && before && isSameParagraph(before, line)) {
      result[result.length - 1] = { ...last, text: `${last.text} ${shownText(line.line)}` };
    } else result.push(sourceLine(line));
    before = line;
  }
  return result;
}

function isSameRow(a: PartLine, b: PartLine): boolean {
  if (a.part !== 'tableText' || b.part !== 'tableText') return false;
  return a.line.cell?.table === b.line.cell?.table && a.line.cell?.row === b.line.cell?.row;
}

/** Running text that goes on after a line break; a line with a number of its own does not. */
function isSameParagraph(a: PartLine, b: PartLine): boolean {
  return (
    a.line.paragraph === b.line.paragraph &&
    b.part === 'body' &&
    b.level === undefined &&
    a.part !== undefined
  );
}

function sourceLine({ line, part, region }: PartLine): SourceLine {
  return {
    ...(part && { part }),
    area: region satisfies Area,
    text: shownText(line),
    source: { kind: 'paragraph', at: line.paragraph.position },
  };
}

/** The letters of the file itself, not yet composed, so that it can be told how they were typed. */
function shownText({ paragraph, start, runs }: Line): string {
  const label = start < paragraph.label.length ? paragraph.label.slice(start) : '';
  const text = runs
    .map(({ text: own, format }) => (format.caps ? own.toLocaleUpperCase('vi') : own))
    .join('');
  return `${label}${text}`.trim();
}
