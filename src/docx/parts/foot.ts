import { LITERALS } from '../../decree30/literals.js';
import { bare, isCapitals, isMostlyBlank, isUnderscores } from './look.js';
import type { Line, PartLine, Region } from './model.js';

/** Recipients and signature, with the range of lines they stand in. */
export interface Foot {
  readonly lines: readonly PartLine[];
  readonly start: number;
  readonly end: number;
}

export function isRecipientsLabel(line: Line): boolean {
  return /^n[ơo]i nhận\s*:?$/iu.test(line.text) || /^nơi nhận\s*:/iu.test(line.text);
}

const PREFIX = /^(?:TM|KT|TL|TUQ|Q)\s*\.|^[TKQ]\s*\/\s*[MLT]/u;
const TITLE_WORDS =
  /^(?:GIÁM ĐỐC|PHÓ(?! ĐỨC)|CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG|CHÁNH|(?:CHI )?CỤC TRƯỞNG|[\p{Lu}]+ TRƯỞNG|TỔNG|THỦ|QUYỀN|THƯ KÝ|CHỦ T[ỌO][ÀAẠ]|CHỦ TRÌ|BÍ THƯ|ỦY VIÊN|ĐẠI DIỆN|NGƯỜI)(?!\p{L})/u;

const APPENDIX = new RegExp(
  `^${bare(LITERALS.appendix)}(?: số)?(?: ?[\\divxlc]+[a-zđ]?(?:[.-]\\d+)?)?(?:$| ?[:.–-] ?\\p{L})`,
  'u',
);

/** What the place of leave puts on a leave permit (Mẫu 1.10). */
const CONFIRMATION = /^Xác nhận của /iu;

/** Notes below a form. */
const NOTES = /^Ghi chú\s*:?$/iu;

/** How many lines a signature takes at the most, where it stands in no table. */
const MAX_LINES = 14;

/** The foot of a document, found from the words `Nơi nhận`, or from the title of the signer where there are none. */
export function findFoot(lines: readonly Line[], from: number, region: Region = 'foot'): Foot | undefined {
  const label = lines.findIndex((line, index) => index >= from && isRecipientsLabel(line));
  const anchor = label >= 0 ? label : lastAuthority(lines, from);
  const at = lines[anchor];
  if (!at) return undefined;
  const table = at.cell?.table;
  if (table) {
    // A copy has its header in the same table.
    const rows = lines.filter((line, index) => index >= from && line.cell?.table === table);
    const notes = rows.findIndex(({ text }) => NOTES.test(text));
    const inside = notes > 0 ? rows.slice(0, notes) : rows;
    const start = lines.indexOf(inside[0] as Line);
    // Minutes: two signatures in a table, the recipients in another one or in lines below.
    const above = signaturesAbove(lines, start, from);
    const first = above.length > 0 ? lines.indexOf(above[0] as Line) : start;
    const afterTable = start + inside.length;
    const below = label >= 0 ? listBelow(lines, afterTable, inside.at(-1)) : [];
    const columns = label >= 0 ? inside : [];
    const parts = [
      ...signatureParts(above, region),
      ...footParts(columns.length > 0 ? columns : inside, label >= 0 ? at : undefined, region),
      ...below.map((line) => recipient(line, region)),
    ];
    return { lines: parts, start: first, end: afterTable + below.length };
  }
  return footInLines(lines, anchor, label >= 0, from, region);
}

/** The last line before an appendix that looks like the title of a signer. */
function lastAuthority(lines: readonly Line[], from: number): number {
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at];
    if (!line || !isCapitals(line) || line.text.length > 80) continue;
    if (!PREFIX.test(line.text) && !TITLE_WORDS.test(line.text)) continue;
    const before = lines[at - 1];
    return before && PREFIX.test(before.text) ? at - 1 : at;
  }
  return -1;
}

/** A table of signatures right above the one with the recipients. */
function signaturesAbove(lines: readonly Line[], start: number, from: number): Line[] {
  const table = lines[start - 1]?.cell?.table;
  if (!table || start - 1 < from) return [];
  const inside = lines.filter((line) => line.cell?.table === table);
  return inside.some((line) => isCapitals(line) && TITLE_WORDS.test(line.text)) && !table.hasBorders
    ? inside
    : [];
}

/** The list of recipients may go on below its table. */
function listBelow(lines: readonly Line[], from: number, last: Line | undefined): Line[] {
  if (!last || /\.$/u.test(last.text)) return [];
  const below: Line[] = [];
  for (const line of lines.slice(from)) {
    if (line.cell || !/^[-–]/u.test(line.text)) break;
    below.push(line);
  }
  return below;
}

/** The cells of a table that holds recipients on the left and the signature on the right. */
function footParts(inside: readonly Line[], label: Line | undefined, region: Region): PartLine[] {
  if (!label) return signatureParts(inside, region);
  const from = inside.indexOf(label);
  const list = inside.filter((line, index) => line.column === label.column && index >= from);
  const signed = inside.filter((line) => !list.includes(line));
  return [...recipientParts(list, region), ...signatureParts(signed, region)];
}

function recipientParts(lines: readonly Line[], region: Region): PartLine[] {
  return lines.flatMap((line, index): PartLine[] => {
    if (isUnderscores(line)) return [];
    if (isRecipientsLabel(line)) return [{ line, part: 'recipientsLabel', region, confidence: 1 }];
    if (CONFIRMATION.test(line.text)) return [{ line, part: 'confirmation', region, confidence: 0.9 }];
    const found = recipient(line, region);
    // In the cell of the list a line that does not go on with the one above is one of its own.
    const before = lines[index - 1];
    const isOwn = before !== undefined && (/[;.]$/u.test(before.text) || isRecipientsLabel(before));
    return [isOwn ? { ...found, confidence: Math.max(found.confidence, 0.8) } : found];
  });
}

function recipient(line: Line, region: Region): PartLine {
  return { line, part: 'recipient', region, confidence: /^[-–+•]/u.test(line.text) ? 0.95 : 0.6 };
}

/** Titles and names, column by column: minutes have two signers side by side. */
function signatureParts(lines: readonly Line[], region: Region): PartLine[] {
  const columns = [...new Set(lines.map(({ column }) => column))];
  return columns.flatMap((column) =>
    signature(
      lines.filter((line) => line.column === column),
      region,
    ),
  );
}

/** The signer's titles, then what is in brackets, then the name. */
function signature(lines: readonly Line[], region: Region): PartLine[] {
  const words = withoutBrackets(lines).filter((line) => !isUnderscores(line) && !isMostlyBlank(line));
  const last = words.at(-1);
  const hasName = last !== undefined && words.length > 1 && isName(last);
  const titles = hasName ? words.slice(0, -1) : words;
  return [
    ...titles.map(
      (line): PartLine => ({
        line,
        part: 'signatureTitle',
        region,
        confidence: isCapitals(line) ? 0.95 : isAuthority(line) ? 0.9 : 0.6,
      }),
    ),
    ...(hasName ? [{ line: last, part: 'signerName', region, confidence: 0.9 } as const] : []),
  ];
}

/** The forms say in brackets, on one or more lines, who puts signature and seal there. */
function withoutBrackets(lines: readonly Line[]): Line[] {
  let isOpen = false;
  return lines.filter(({ text }) => {
    const isInside = isOpen || /^[([]/u.test(text);
    isOpen = isInside && !/[)\]]$/u.test(text);
    return !isInside;
  });
}

function isAuthority({ text }: Line): boolean {
  const words = text.toLocaleUpperCase('vi');
  return PREFIX.test(words) || TITLE_WORDS.test(words);
}

function isName(line: Line): boolean {
  if (isAuthority(line)) return false;
  const words = line.text.split(/\s+/u);
  return words.length >= 2 && words.length <= 8 && !/\d/u.test(line.text);
}

/** Recipients and signature made of lines, tabs and indents. */
function footInLines(
  lines: readonly Line[],
  anchor: number,
  hasLabel: boolean,
  from: number,
  region: Region,
): Foot {
  let start = anchor;
  while (start > from && isAuthorityLine(lines[start - 1])) start -= 1;
  let end = anchor + 1;
  while (end < lines.length && end - anchor < MAX_LINES && !endsFoot(lines[end])) end += 1;
  const inside = lines.slice(start, end);
  const list = hasLabel ? inside.filter((line) => isRecipientsLabel(line) || /^[-–]/u.test(line.text)) : [];
  const others = inside.filter((line) => !list.includes(line));
  const last = Math.max(...[...list, ...others].map((line) => lines.indexOf(line)));
  const milder = ({ confidence, ...rest }: PartLine): PartLine => ({
    ...rest,
    confidence: Math.min(confidence, 0.65),
  });
  return {
    lines: [
      ...list.map((line) =>
        isRecipientsLabel(line)
          ? ({ line, part: 'recipientsLabel', region, confidence: 0.9 } as const)
          : recipient(line, region),
      ),
      ...signature(others, region).map(milder),
    ],
    start,
    end: last + 1,
  };
}

function isAuthorityLine(line: Line | undefined): boolean {
  return line !== undefined && isCapitals(line) && (PREFIX.test(line.text) || TITLE_WORDS.test(line.text));
}

/** An appendix, or the notes below a form. */
function endsFoot(line: Line | undefined): boolean {
  return isAppendixStart(line) || NOTES.test(line?.text ?? '');
}

/** `Phụ lục II`, also as it should not be written: with `số`, Arabic digits, or the title on the same line. */
export function isAppendixStart(line: Line | undefined): boolean {
  if (!line || line.cell) return false;
  return APPENDIX.test(bare(line.text));
}
