/**
 * What a text of the content may hold besides words: `{{nam}}`, `{{dan "10/KH-UBND"}}`, `{{trong "việc cần điền"}}`.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'year'; readonly offset: number }
  | { readonly kind: 'citation'; readonly act: string; readonly form: CitationForm }
  | { readonly kind: 'blank'; readonly note: string };

/** How much of an act a citation gives; see `citation.ts`. */
export const CITATION_FORMS = ['tu-dong', 'day-du', 'ngan', 'ngay', 'co-quan', 'ngay-co-quan'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** A mark that cannot be understood. */
export interface BadMark {
  readonly found: string;
  readonly expected: string;
}

const YEAR_OFFSETS: Readonly<Record<string, number>> = { nam: 0, nam_truoc: -1, nam_sau: 1 };

const MARK = /\{\{(?<inside>[^{}]*)\}\}/gu;
const ARGUMENTS = /^(?<name>\p{L}[\p{L}_]*)(?<rest>(?:\s+"[^"]*")*)$/u;

/** Cuts a text into words and marks. Bad marks are told, and left out of the pieces. */
export function parseInline(text: string): { pieces: Piece[]; bad: BadMark[] } {
  if (!text.includes('{{') && !text.includes('}}')) return { pieces: [{ kind: 'words', text }], bad: [] };
  const pieces: Piece[] = [];
  const bad: BadMark[] = [];
  const words = (part: string): void => {
    if (/\{\{|\}\}/u.test(part)) bad.push({ found: part.trim(), expected: 'đủ cả ‹{{› và ‹}}›' });
    else if (part !== '') pieces.push({ kind: 'words', text: part });
  };
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    words(text.slice(end, match.index));
    end = match.index + match[0].length;
    const piece = parseMark(match.groups?.['inside']?.trim() ?? '');
    if ('expected' in piece) bad.push({ found: match[0], expected: piece.expected });
    else pieces.push(piece);
  }
  words(text.slice(end));
  return { pieces, bad };
}

function parseMark(inside: string): Piece | { expected: string } {
  const { name = '', rest = '' } = ARGUMENTS.exec(inside)?.groups ?? {};
  const [first, second] = [...rest.matchAll(/"([^"]*)"/gu)].map((argument) => argument[1]?.trim() ?? '');
  const offset = YEAR_OFFSETS[name];
  if (offset !== undefined && first === undefined) return { kind: 'year', offset };
  if (name === 'trong' && second === undefined) return { kind: 'blank', note: first ?? '' };
  if (name === 'dan' && first) {
    const form = CITATION_FORMS.find((candidate) => candidate === (second ?? 'tu-dong'));
    return form
      ? { kind: 'citation', act: first, form }
      : { expected: `cách dẫn ${CITATION_FORMS.join(', ')}` };
  }
  return {
    expected: '{{nam}}, {{nam_truoc}}, {{nam_sau}}, {{dan "số/ký hiệu"}} hoặc {{trong "điều cần điền"}}',
  };
}
