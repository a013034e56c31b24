import { CIRCULATION_MARKS, SECRECY_MARKS, URGENCY_MARKS } from '../../decree30/marks.js';
import type { PageKind, WordParagraph, WordSection } from '../read/model.js';
import type { HeaderLine } from './header.js';
import { linesIn } from './lines.js';
import { bare, isCapitals, isDraftMark } from './look.js';
import type { Line, PartLine } from './model.js';

const STAMPS = [...SECRECY_MARKS, ...URGENCY_MARKS, ...CIRCULATION_MARKS].map(({ text }) => bare(text));

/** Words of stamps that the Decree does not know, or knows otherwise: taken for one only in a frame. */
const LIKE_A_STAMP = /KHẨN|TỐC(?!\p{L})|(?<!\p{L})MẬT(?!\p{L})|LƯU HÀNH|TRẢ LẠI|THU HỒI/u;

/** Marks stand at the top of the first page. */
const TOP_LINES = 30;

/** Stamps, the mark of a draft, and the line of the electronic signature of a text in a file of its own. */
export function findMarks(lines: readonly Line[], header: readonly HeaderLine[]): PartLine[] {
  const taken = new Set(header.map(({ line }) => line));
  const boxed = new Set(lines.flatMap(({ paragraph }) => framedIn(paragraph)));
  return lines.slice(0, TOP_LINES).flatMap((line): PartLine[] => {
    if (taken.has(line)) return [];
    return markOf(line, boxed.has(line.paragraph));
  });
}

/** The same in the header of a page: circulation marks stand in the margin above the text. */
export function marksAbove(section: WordSection): PartLine[] {
  return edgeLines(section, 'headers').flatMap((line) => markOf(line, false));
}

const ADDRESS =
  /^Địa chỉ|(?:ĐT|Điện thoại|Tel|Fax|E-?mail|Thư điện tử|Website|Trang thông tin)\s*:|@|https?:/iu;

/** The address of the issuing body in the footer of a page: all lines of a footer that speaks of it. */
export function addressLines(section: WordSection, kind: PageKind): PartLine[] {
  const lines = linesIn(section.footers[kind] ?? []);
  if (!lines.some(({ text }) => ADDRESS.test(text))) return [];
  return lines
    .filter(({ text }) => /\p{L}/u.test(text))
    .map((line) => ({ line, part: 'address', region: 'outside', confidence: 0.9 }));
}

function edgeLines(section: WordSection, side: 'headers' | 'footers'): Line[] {
  const { first, default: others } = section[side];
  return linesIn((section.hasTitlePage ? first : others) ?? []);
}

/** `Số: 05/KH-SVD; 20/7/2026; 09:30:00`, also with blanks for the signing program to fill. */
const SIGNING = /^[^;]{1,80};[^;]{3,40};\s*(?:[\d….]{1,8}|giờ)\s*:/iu;

/** Number, date and time that the signing program writes at the top of a page (Phụ lục III, Mẫu 2.2). */
export function isSigningLine({ text }: Line): boolean {
  return SIGNING.test(text);
}

function markOf(line: Line, isInBox: boolean): PartLine[] {
  const text = bare(line.text);
  if (isDraftMark(line)) {
    return [{ line, part: 'draftMark', region: 'header', confidence: 0.9 }];
  }
  if (isSigningLine(line)) return [{ line, part: 'signingLine', region: 'header', confidence: 0.9 }];
  if (!isCapitals(line) && !STAMPS.includes(text)) return [];
  const isFramed = isInBox || line.paragraph.format.boxed || isAloneInTable(line);
  const isLikely = isFramed && line.text.length < 40 && LIKE_A_STAMP.test(line.text);
  if (!STAMPS.includes(text) && !isLikely) return [];
  return [{ line, part: 'framedMark', region: 'header', confidence: isCapitals(line) ? 0.9 : 0.75 }];
}

/** A table of one cell with borders makes a frame. */
export function isAloneInTable({ cell }: Line): boolean {
  return cell?.table.hasBorders === true && cell.table.rows.flat().length === 1;
}

function framedIn({ boxes }: WordParagraph): readonly WordParagraph[] {
  return boxes.filter(({ hasFrame }) => hasFrame).flatMap(({ paragraphs }) => paragraphs);
}
