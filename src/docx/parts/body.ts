import type { Part } from '../../decree30/layout.js';
import { LITERALS } from '../../decree30/literals.js';
import { isBold, isCapitals, isCentred, isItalic, isUnderscores } from './look.js';
import type { Level, Line, PartLine, Region } from './model.js';
import { isEnacting } from './title.js';

/** A line that starts with a number of the Decree's kind. */
interface Numbered {
  readonly level: Level;
  readonly number: string;
  /** What follows the number. */
  readonly rest: string;
}

const NUMBERED: readonly (readonly [Level, RegExp])[] = [
  [
    'part',
    /^Phần(?:\s+thứ)?\s+(?<number>[IVXLC]+|\d+|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám)(?=$|[\s.:])[.:]?\s*(?<rest>.*)$/iu,
  ],
  ['chapter', /^Chương\s+(?<number>[IVXLC]+|\d+)(?=$|[\s.:])[.:]?\s*(?<rest>.*)$/iu],
  ['subsection', /^Tiểu mục\s+(?<number>[IVXLC]+|\d+)(?=$|[\s.:])[.:]?\s*(?<rest>.*)$/iu],
  ['section', /^Mục\s+(?<number>[IVXLC]+|\d+)(?=$|[\s.:])[.:]?\s*(?<rest>.*)$/iu],
  ['article', /^Điều\s+(?<number>\d+)(?=$|[\s.:])[.:]?\s*(?<rest>.*)$/iu],
  ['romanSection', /^(?<number>[IVXL]+)\s*[.)/-]\s*(?<rest>.*)$/u],
  ['clause', /^(?<number>\d{1,2}(?:\.\d{1,2})*)\s*[.)/-](?!\d)\s*(?<rest>.*)$/u],
  ['point', /^(?<number>[a-zđ])\s*[).]\s*(?<rest>.*)$/u],
  ['dash', /^(?<number>[-–—+•*])\s*(?<rest>\S.*)$/u],
];

export function numberedAs(text: string): Numbered | undefined {
  for (const [level, pattern] of NUMBERED) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return { level, number: groups['number'] ?? '', rest: groups['rest'] ?? '' };
  }
  return undefined;
}

/** Labels with a line of their own; a sentence may begin with the same words. */
const LABELS: readonly Level[] = ['part', 'chapter', 'section', 'subsection'];
const BASIS = /^(?:Căn cứ|Theo đề nghị|Xét(?: đề nghị)?|Thực hiện)\s/iu;
const CAPTION = /^(?:Bảng|Biểu(?: đồ)?|Hình|Sơ đồ)(?:\s+số)?\s*[\d.:]/iu;

/** What the lines between title and signature are. */
export function bodyParts(lines: readonly Line[], region: Region): PartLine[] {
  const parts: PartLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (isUnderscores(line)) continue;
    const found = bodyPart(line, parts.at(-1), lines[index + 1]);
    parts.push({ line, region, confidence: 0.9, ...found });
  }
  return withoutFalseBases(parts);
}

type Found = Pick<PartLine, 'part' | 'level' | 'number'> & { readonly confidence?: number };

function bodyPart(line: Line, before: PartLine | undefined, after: Line | undefined): Found {
  // `Kính gửi:` beside its list, in a table without borders.
  const isSalutationCell = line.cell?.table.hasBorders === false && isSalutation(line, before);
  if (isSalutationCell) return { part: 'salutation' };
  if (line.cell) return { part: 'tableText' };
  if (isSalutation(line, before)) return { part: 'salutation' };
  if (isEnacting(line)) return { part: 'enactingWords' };
  const numbered = numberedAs(line.text);
  if (numbered) return numberedPart(line, numbered, before);
  if (before?.part === 'headingLabel' && isHeadingTitle(line)) return { part: 'headingTitle' };
  if (before?.part === 'headingTitle' && isCentred(line) && isCapitals(line)) return { part: 'headingTitle' };
  if (BASIS.test(line.text)) return { part: 'legalBasis' };
  const hasFigureBelow = line.isAboveChart || after?.cell !== undefined;
  if (isCentred(line)) {
    const isCaption = CAPTION.test(line.text) || (hasFigureBelow && isBold(line));
    return { part: isCaption ? 'tableCaption' : 'centredLine', confidence: 0.7 };
  }
  if (CAPTION.test(line.text) && hasFigureBelow) return { part: 'tableCaption', confidence: 0.7 };
  // A piece of a paragraph after a line break goes on with it.
  return { part: 'body' };
}

/** What stands below `Chương I`, even where it is not set as a title. */
function isHeadingTitle(line: Line): boolean {
  const isShort = line.text.length < 200 && !/[.;:,]$/u.test(line.text);
  return isCentred(line) || (isShort && (isBold(line) || isCapitals(line)));
}

function isSalutation(line: Line, before: PartLine | undefined): boolean {
  if (/^Kính gửi/iu.test(line.text)) return true;
  if (/ điện:$/u.test(line.text) && line.text.length < 80) return true;
  if (before?.part !== 'salutation') return false;
  // The list below the colon: each addressee on a line of its own, the last with a full stop.
  const isList = /^[-–•]/u.test(line.text) || line.paragraph.format.leftTwips > 1400;
  return isList && !/\.$/u.test(before.line.text) && line.text.length < 200;
}

function numberedPart(line: Line, { level, number, rest }: Numbered, before: PartLine | undefined): Found {
  const facts = { level, number };
  if (LABELS.includes(level)) {
    // «Phần mềm», «Mục tiêu»: only a label when nothing or capitals follow.
    const isLabel = rest === '' || isCapitals(line) || (isCentred(line) && isBold(line));
    return isLabel ? { ...facts, part: 'headingLabel' } : { part: 'body' };
  }
  if (level === 'article') return { ...facts, part: 'article' };
  if (level === 'romanSection') {
    return isBold(line) || isCapitals(line)
      ? { ...facts, part: 'section' }
      : { ...facts, part: 'body', confidence: 0.6 };
  }
  if (level === 'clause' && isTitle(line, rest)) return { ...facts, part: 'titledClause' };
  if (level === 'point' && before?.part === 'headingLabel') return { part: 'headingTitle' };
  return { ...facts, part: 'body' };
}

/** A title is a short line of its own that ends like one. */
function isTitle(line: Line, rest: string): boolean {
  const isShort = rest.length > 0 && rest.length < 200 && !/[.;,]$/u.test(rest);
  return isShort && isBold(line);
}

/**
 * `Căn cứ …` and `Thực hiện …` may begin a sentence of the text. A legal basis is one of a row, or in italics, or ends
 * as bases do; and nothing of the text stands before it.
 */
function withoutFalseBases(parts: readonly PartLine[]): PartLine[] {
  const enacting = parts.findIndex(({ part }) => part === 'enactingWords');
  let isOver = false;
  return parts.map((line, index) => {
    if (line.part !== 'legalBasis') {
      isOver ||= !['salutation', 'centredLine'].includes(line.part ?? '');
      return line;
    }
    const isNeighbour = [parts[index - 1], parts[index + 1]].some((other) => other?.part === 'legalBasis');
    // Before the words of a decision nothing else can stand.
    if (index < enacting) return line;
    const isOne = !isOver && (isItalic(line.line) || (isNeighbour && /[;.,]$/u.test(line.line.text)));
    if (isOne) return line;
    isOver = true;
    return { ...line, part: 'body' as Part };
  });
}

/** Whether a text closes the content as the sample forms do. */
export function hasEndMark(text: string): boolean {
  return text.trimEnd().endsWith(LITERALS.endMark);
}
