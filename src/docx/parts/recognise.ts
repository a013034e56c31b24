import { COPY_FORMS } from '../../decree30/marks.js';
import type { WordBlock, WordDocument, WordParagraph } from '../read/model.js';
import { findAppendices } from './appendices.js';
import { bodyParts } from './body.js';
import { findFoot } from './foot.js';
import { findHeader, isNationalName } from './header.js';
import { linesIn } from './lines.js';
import { bare, isCapitals } from './look.js';
import { findMarks } from './marks.js';
import type { Line, PartLine, RecognisedDocument } from './model.js';
import { natureOf } from './nature.js';
import { findRules } from './rules-below.js';
import { findTitle, kindBySymbol, letterKind } from './title.js';

/** The documents of a Word file: usually one; several where each has a header of its own. */
export function recognise(word: WordDocument): RecognisedDocument[] {
  const lines = linesIn(word.paragraphs);
  const starts = startsOf(lines);
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1]);
    return recogniseOne(word, own, index === 0);
  });
}

/** What comes before the header of the first document is one of its own where it is longer than stamps and marks are. */
const MAX_LINES_ABOVE = 12;

/** Each national name begins a document, with what stands in the rows and lines beside it. */
function startsOf(lines: readonly Line[]): number[] {
  const names = lines.flatMap((line, index) => (isNationalName(line) ? [index] : []));
  const starts = names.map((index) => {
    const { cell, paragraph } = lines[index] as Line;
    const first = lines.findIndex((line) =>
      cell ? line.cell?.table === cell.table : line.paragraph === paragraph,
    );
    return Math.min(first, index);
  });
  const [first = 0] = starts;
  return [0, ...starts.slice(first > MAX_LINES_ABOVE ? 0 : 1)];
}

function recogniseOne(word: WordDocument, lines: readonly Line[], isFirst: boolean): RecognisedDocument {
  const anchor = lines.findIndex(isNationalName);
  const header = anchor < 0 ? { lines: [], end: 0 } : findHeader(lines, anchor);
  const title = findTitle(lines, header.end);
  const number = header.lines.find(({ part }) => part === 'numberAndSymbol')?.line.text;
  const isLetter = header.lines.some(({ part }) => part === 'subjectInHeader');
  const documentKind =
    title.kind ??
    // A letter has no code of a kind; where one was put in by mistake it is a letter all the same.
    (isLetter ? letterKind() : undefined) ??
    (number === undefined ? undefined : kindBySymbol(number));
  const copyAt = lines.findIndex((line, index) => index >= title.end && isCopyForm(line));
  const rest = copyAt < 0 ? lines : lines.slice(0, copyStart(lines, copyAt));
  const foot = findFoot(rest, Math.max(title.end, header.end));
  const bodyEnd = foot?.start ?? rest.length;
  const appendices = findAppendices(rest.slice(foot?.end ?? rest.length), word);
  const marks = findMarks(lines, header.lines);
  const parts: PartLine[] = [
    ...marks,
    ...header.lines.map((line): PartLine => ({ ...line, region: 'header' })),
    ...title.lines,
    ...bodyParts(rest.slice(title.end, bodyEnd), 'body'),
    ...(foot?.lines ?? []),
    ...appendices.flatMap((appendix) => appendix.lines),
    ...copyParts(lines, copyAt),
  ];
  const known = new Map(parts.map((part) => [part.line, part]));
  const all = lines.map((line) => known.get(line) ?? { line, region: 'outside' as const, confidence: 0 });
  const paragraphs = paragraphsBetween(word, lines, isFirst);
  const ownBlocks = new Set<WordBlock>(paragraphs);
  const nature = natureOf(lines, header.lines);
  return {
    word,
    nature,
    ...(documentKind && { documentKind }),
    lines: all,
    ...findRules(all, paragraphs, (paragraph) => textWidthTwips(word, paragraph)),
    appendices,
    sections: word.sections.filter(({ blocks }) =>
      blocks.some((block) => block.kind === 'table' || ownBlocks.has(block)),
    ),
    paragraphs,
    isFirst,
  };
}

/** Room between the margins of the section that a paragraph of the body belongs to. */
function textWidthTwips({ sections }: WordDocument, paragraph: WordParagraph): number {
  const section = sections.find(({ blocks }) => blocks.includes(paragraph)) ?? sections[0];
  return section ? section.page.widthTwips - section.page.leftTwips - section.page.rightTwips : 0;
}

function paragraphsBetween(word: WordDocument, lines: readonly Line[], isFirst: boolean): WordParagraph[] {
  const first = isFirst ? 1 : (lines[0]?.paragraph.position ?? 1);
  const last = lines.at(-1)?.paragraph.position ?? word.paragraphs.length;
  return word.paragraphs.filter(({ position }) => position >= first && position <= last);
}

/** Forms of copies had more words in former times: `SAO Y BẢN CHÍNH`. */
const FORMER_WORDS = ['', ' bản chính'];

function isCopyForm(line: Line): boolean {
  return (
    isCapitals(line) &&
    COPY_FORMS.some(({ text }) => FORMER_WORDS.some((more) => bare(line.text) === bare(text) + more))
  );
}

/** The copying body stands beside the form of the copy, in a cell read before it. */
function copyStart(lines: readonly Line[], copyAt: number): number {
  const table = lines[copyAt]?.cell?.table;
  if (!table) return copyAt;
  return lines.findIndex((line) => line.cell?.table === table);
}

function copyParts(lines: readonly Line[], copyAt: number): PartLine[] {
  if (copyAt < 0) return [];
  const start = copyStart(lines, copyAt);
  const own = lines.slice(start);
  const header = findHeader(own, copyAt - start);
  const foot = findFoot(own, header.end, 'copy');
  const headed = header.lines.map(
    (line): PartLine => ({
      ...line,
      part: line.part === 'nationalName' ? 'copyForm' : line.part,
      region: 'copy',
    }),
  );
  return [...headed, ...(foot?.lines ?? [])];
}
