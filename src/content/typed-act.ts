import { KINDS } from '../decree30/kinds.js';
import { issuerAt, sentencePartEnd, titleAt, type Written } from './typed-act-parts.js';
import { dateAfter, type TypedCitation, typedCitations } from './typed-citation.js';

/** An act typed in a sentence, as far as it is written there. */
export interface TypedAct extends TypedCitation {
  /** `Quyết định`, in the letters of the Decree. */
  readonly kind?: string;
  readonly issuer?: Written;
  /** Its end is a guess where the sentence goes on: see {@link sentencePartEnd}. */
  readonly title?: Written;
}

/** Acts of other authorities than those that the Decree is for. */
const OTHER_KINDS = ['Nghị định', 'Thông tư liên tịch', 'Thông tư', 'Kết luận', 'Thông báo kết luận', 'Lệnh'];

/** The longest names first: `Thông báo kết luận` before `Kết luận`. */
const KIND_NAMES = [...KINDS.map(({ name }) => name), ...OTHER_KINDS].sort((a, b) => b.length - a.length);
const KIND_BEFORE = new RegExp(`(?<!\\p{L})(?<kind>${KIND_NAMES.join('|')})\\s+$`, 'iu');

/** A law has its name before its number. */
const LAW_BEFORE =
  /(?<!\p{L})(?<kind>(?:Bộ luật|Luật|Pháp lệnh)(?: (?!(?:Bộ luật|Luật|Pháp lệnh) )[^\s;.:()]+){0,20})\s+$/u;

/**
 * Every act that a text cites by its number, in order.
 *
 * @param year what `{{nam}}` is; without it a subject ends before such a mark
 */
export function typedActs(text: string, year?: number): TypedAct[] {
  const citations = typedCitations(text);
  return citations.map((citation, index) => {
    const next = citations[index + 1];
    const limit = sentencePartEnd(text, citation.end, next && startOf(text, next));
    return readAct(text.slice(0, limit), citation, year);
  });
}

function readAct(text: string, citation: TypedCitation, year: number | undefined): TypedAct {
  const kind = kindBefore(text, citation);
  const issuer = issuerAt(text, citation.end);
  const issuerEnd = issuer ? issuer.start + issuer.text.length : citation.end;
  const later = citation.date ? undefined : dateAfter(text.slice(issuerEnd));
  const title = titleAt(text, issuerEnd + (later?.length ?? 0), year);
  return {
    ...citation,
    ...(kind !== undefined && { kind }),
    ...(later?.date && { date: later.date }),
    ...(issuer && { issuer }),
    ...(title && { title }),
  };
}

function kindBefore(text: string, citation: TypedCitation): string | undefined {
  const typed = kindMatch(text, citation)?.groups?.['kind'];
  if (typed === undefined) return undefined;
  const folded = typed.toLocaleLowerCase('vi');
  return KIND_NAMES.find((name) => name.toLocaleLowerCase('vi') === folded) ?? typed;
}

/** Where the words that cite an act start: at its kind. */
function startOf(text: string, citation: TypedCitation): number {
  return citation.wordStart - (kindMatch(text, citation)?.[0].length ?? 0);
}

/** The kind with the space behind it; names of laws are long. */
function kindMatch(text: string, { wordStart }: TypedCitation): RegExpExecArray | null {
  const before = (length: number) => text.slice(Math.max(0, wordStart - length), wordStart);
  return KIND_BEFORE.exec(before(30)) ?? LAW_BEFORE.exec(before(150));
}
