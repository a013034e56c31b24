import { findKind, KINDS, type Kind } from '../../decree30/kinds.js';
import { foldForComparison } from '../../text/fold.js';
import { bare, isBold, isCapitals, isCentred, isUnderscores } from './look.js';
import type { Line, PartLine } from './model.js';

/** Name of the kind, subject and the line of the authority, with the index of the first line after them. */
export interface Title {
  readonly kind?: Kind;
  readonly lines: readonly PartLine[];
  readonly end: number;
}

/** Longest names first: `Bản thỏa thuận` before what it might begin with. */
const NAMES = [...KINDS]
  .sort((a, b) => b.name.length - a.name.length)
  .map((kind) => ({ kind, folded: foldForComparison(kind.name) }));

/** How far below the header the name of the kind may stand: stamps and marks come between. */
const MAX_LINES_BETWEEN = 8;

/** The kind whose name a line is, or begins with. */
export function kindNamed(line: Line): { kind: Kind; isWhole: boolean } | undefined {
  const text = bare(line.text);
  const found = NAMES.find(({ folded }) => text === folded || text.startsWith(`${folded} `));
  return found && { kind: found.kind, isWhole: text === found.folded };
}

/** Finds the name of the kind and what follows it, from the first line after the header on. */
export function findTitle(lines: readonly Line[], from: number): Title {
  for (let at = from; at < Math.min(lines.length, from + MAX_LINES_BETWEEN); at++) {
    const line = lines[at];
    if (!line || line.text.length > 200) break;
    const named = kindNamed(line);
    // The words of a sentence may name a kind too: a title stands in capitals or in the middle.
    if (!named || !(isCapitals(line) || (named.isWhole && isCentred(line)))) continue;
    const title: PartLine = {
      line,
      part: 'title',
      region: 'title',
      confidence: named.isWhole ? 1 : 0.65,
    };
    const { lines: below, end } = subjectAfter(lines, at + 1, named.kind);
    return { kind: named.kind, lines: [title, ...below], end };
  }
  return titleOfItsOwn(lines, from);
}

/** A name that is none of the Decree's kinds, as local kinds and blank forms have: bold capitals in the middle. */
function titleOfItsOwn(lines: readonly Line[], from: number): Title {
  const line = lines[from];
  const isLike = line && !line.cell && isCentred(line) && isBold(line) && isCapitals(line);
  if (!isLike || line.text.length > 80) return { lines: [], end: from };
  const { lines: below, end } = subjectAfter(lines, from + 1);
  return { lines: [{ line, part: 'title', region: 'title', confidence: 0.65 }, ...below], end };
}

const NOT_SUBJECT =
  /^(?:Căn cứ|Kính gửi|Theo đề nghị|Điều \d|\d+\.|[IVX]+\.|Nơi nhận|-\s|(?:Phần(?: thứ)?|Chương|Mục|Tiểu mục) (?:\d+|[IVXLC]+|nhất|hai|ba)(?!\p{L}))| điện:$/iu;

/** Words that sentences begin with, but subjects too: those stand in bold in the middle. */
const SELDOM_SUBJECT = /^(?:Thực hiện|Xét|Hôm nay|Thời gian)(?!\p{L})/iu;

function subjectAfter(lines: readonly Line[], from: number, kind?: Kind): { lines: PartLine[]; end: number } {
  const found: PartLine[] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line) break;
    if (isUnderscores(line)) continue;
    // A table or chart that the text begins with.
    if (line.isAboveChart || line.cell?.table !== lines[from - 1]?.cell?.table) break;
    if (NOT_SUBJECT.test(line.text) || line.text.length > 500) break;
    if (SELDOM_SUBJECT.test(line.text) && !(isCentred(line) && isBold(line))) break;
    if (!isCentred(line)) {
      if (found.length > 0 || !isLikeSubject(line) || kind?.frame?.subjectPlace === 'none') break;
      found.push({ line, part: 'subject', region: 'title', confidence: 0.65 });
      continue;
    }
    if (isReference(line) || isOpenReference(found.at(-1))) {
      found.push({ line, part: 'reference', region: 'title', confidence: 0.9 });
      continue;
    }
    if (found.length > 0 && isNote(line)) break;
    const isAuthority = kind?.frame?.authorityLine !== undefined && isCapitals(line);
    if (isAuthority && isEnacting(line)) break;
    if (kind?.frame?.subjectPlace === 'none') break;
    found.push({
      line,
      part: isAuthority ? 'authorityLine' : 'subject',
      region: 'title',
      confidence: found.length < 4 ? 0.9 : 0.6,
    });
  }
  return { lines: found, end };
}

/** A bold phrase right below the name of the kind, not set in the middle. */
function isLikeSubject(line: Line): boolean {
  return isBold(line) && !line.cell && line.text.length < 200 && !/[.;:,]$/u.test(line.text);
}

/** `(Kèm theo Quyết định …)` under the title of a text that comes with a document. */
export function isReference({ text }: Line): boolean {
  return /^\((?:Ban hành )?kèm theo/iu.test(text);
}

/** `(Số liệu giả định, chỉ để minh họa)`: a remark in brackets below the subject, which is in bold. */
function isNote(line: Line): boolean {
  return /^\(.*\)$/su.test(line.text) && !isReference(line) && !isBold(line);
}

/** A reference goes on to the line with its closing bracket. */
export function isOpenReference(before: PartLine | undefined): boolean {
  return before?.part === 'reference' && !before.line.text.endsWith(')');
}

export function isEnacting(line: Line): boolean {
  return /^(?:quyết định|quyết nghị)$/u.test(bare(line.text)) && isCapitals(line);
}

/** The kind that the code in the symbol stands for: `Số: 05/KH-SKHCN` is a plan; without a code it is a letter. */
export function kindBySymbol(numberLine: string): Kind | undefined {
  const code = /\/\s*(?<code>[\p{L}]+)\s*[-–]/u.exec(numberLine)?.groups?.['code'];
  if (code === undefined) return undefined;
  return KINDS.find(({ abbreviation }) => abbreviation === code) ?? undefined;
}

export function letterKind(): Kind | undefined {
  return findKind('cong-van');
}
