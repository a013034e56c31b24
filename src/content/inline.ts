import { nearestKey } from '../text/nearest.js';

/** Where a piece stands in its text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * What a text of the content may hold besides words: `{{nam}}`, `{{dan "10/KH-UBND"}}`, `{{trong "việc cần điền"}}` and,
 * in a report that is made from results, `{{chi_tieu.T2.thuc_hien}}`, `{{tong "chi-tieu-dat"}}`.
 */
export type Piece = Span & Meaning;

type Meaning =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'year'; readonly offset: number }
  | {
      readonly kind: 'citation';
      readonly act: string;
      readonly form: CitationForm;
      /** Where the act's number starts in the text. */
      readonly actStart: number;
    }
  | { readonly kind: 'blank'; readonly note: string }
  | FigurePiece;

/** A figure that is taken from results; see `follow-up/figures.ts`. */
export type FigurePiece =
  | { readonly kind: 'target-figure'; readonly code: string; readonly field: TargetField }
  | { readonly kind: 'total-figure'; readonly name: string };

/** What can be asked of a target. */
export const TARGET_FIELDS = [
  'ke_hoach',
  'thuc_hien',
  'hoan_thanh',
  'nam_truoc',
  'so_dat',
  'tong_so',
  'danh_gia',
] as const;
export type TargetField = (typeof TARGET_FIELDS)[number];

/** Whether a piece is a figure taken from results. */
export function isFigure<P extends { readonly kind: Piece['kind'] }>(piece: P): piece is P & FigurePiece {
  return piece.kind === 'target-figure' || piece.kind === 'total-figure';
}

/** How much of an act a citation gives; see `citation.ts`. */
export const CITATION_FORMS = ['tu-dong', 'day-du', 'ngan', 'ngay', 'co-quan', 'ngay-co-quan'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** A mark that cannot be understood. */
export interface BadMark extends Span {
  readonly found: string;
  readonly expected: string;
}

/** A map, not an object: `{{constructor}}` is no year. */
const YEAR_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['nam', 0],
  ['nam_truoc', -1],
  ['nam_sau', 1],
]);

const MARK = /\{\{(?<inside>[^{}]*)\}\}/gu;
const TARGET_FIGURE = /^\s*chi_tieu\.(?<code>[\p{L}\d.-]{1,12})\.(?<field>[\p{L}_]+)\s*$/u;
const ARGUMENTS = /^\s*(?<name>\p{L}[\p{L}_]*)(?<rest>(?:\s+"[^"]*")*)\s*$/u;

/** Cuts a text into words and marks. Bad marks are told, and left out of the pieces. */
export function parseInline(text: string): { pieces: Piece[]; bad: BadMark[] } {
  const pieces: Piece[] = [];
  const bad: BadMark[] = [];
  const words = (start: number, end: number): void => {
    const part = text.slice(start, end);
    const found = part.trim();
    if (/\{\{|\}\}/u.test(part)) {
      bad.push({ found, expected: 'đủ cả ‹{{› và ‹}}›', ...spanOf(found, start + part.indexOf(found)) });
    } else if (part !== '' || text === '') pieces.push({ kind: 'words', text: part, ...spanOf(part, start) });
  };
  let end = 0;
  for (const { 0: found, index, groups } of text.matchAll(MARK)) {
    words(end, index);
    end = index + found.length;
    const meaning = meaningOf(groups?.['inside'] ?? '', index + '{{'.length);
    if ('expected' in meaning) bad.push({ found, ...meaning, ...spanOf(found, index) });
    else pieces.push({ ...meaning, ...spanOf(found, index) });
  }
  words(end, text.length);
  return { pieces, bad };
}

/** Whether a text is nothing but a blank to fill in. */
export function isBlank(text: string): boolean {
  const { pieces, bad } = parseInline(text.trim());
  return bad.length === 0 && pieces.length === 1 && pieces[0]?.kind === 'blank';
}

function spanOf(found: string, start: number): Span {
  return { start, length: found.length };
}

/** What a mark says, from what is inside its braces and where that starts. */
function meaningOf(inside: string, start: number): Meaning | { expected: string } {
  const figure = TARGET_FIGURE.exec(inside)?.groups;
  if (figure) return targetFigure(figure['code'] ?? '', figure['field'] ?? '');
  const { name = '', rest = '' } = ARGUMENTS.exec(inside)?.groups ?? {};
  const [first, second, ...more] = [...rest.matchAll(/"([^"]*)"/gu)].map(([, given = '']) => given.trim());
  const offset = YEAR_OFFSETS.get(name);
  if (offset !== undefined && first === undefined) return { kind: 'year', offset };
  if (name === 'trong' && second === undefined) return { kind: 'blank', note: first ?? '' };
  if (name === 'tong' && first && second === undefined) return { kind: 'total-figure', name: first };
  if (name === 'dan' && first && more.length === 0) {
    const form = CITATION_FORMS.find((candidate) => candidate === (second ?? 'tu-dong'));
    const actStart = start + inside.indexOf(first, inside.indexOf('"'));
    return form
      ? { kind: 'citation', act: first, form, actStart }
      : { expected: `cách dẫn ${CITATION_FORMS.join(', ')}` };
  }
  return {
    expected: '{{nam}}, {{nam_truoc}}, {{nam_sau}}, {{dan "số/ký hiệu"}} hoặc {{trong "điều cần điền"}}',
  };
}

function targetFigure(code: string, field: string): Meaning | { expected: string } {
  const known = TARGET_FIELDS.find((candidate) => candidate === field);
  if (known) return { kind: 'target-figure', code, field: known };
  const near = nearestKey(field, TARGET_FIELDS);
  const meant = near ? `; có phải ‹${near}›?` : '';
  return { expected: `{{chi_tieu.${code}.…}} với ${TARGET_FIELDS.join(', ')}${meant}` };
}
