import type { Origin } from '../document/origin.js';
import { type ActRegister, actsMeant, actsTyped, readReference } from './act-register.js';
import { type CitationForm, parseInline } from './inline.js';
import { type MapNode, type TextNode, textsIn } from './node.js';
import type { Act } from './schema/register.js';
import { originAtOffset } from './text-place.js';
import { type TypedAct, typedActs } from './typed-act.js';

/** An act that a content file cites, through the register or typed in full. */
export interface Citation {
  /** Number and symbol as written. */
  readonly key: string;
  /** In the register. */
  readonly act?: Act;
  /** Acts of the register that can be meant, where what is written does not tell which. */
  readonly candidates: readonly Act[];
  /** Worked out only when it is asked for: most citations are right. */
  readonly origin: Origin;
  /** Top-level key of the content it stands in. */
  readonly within: string;
  /** What is written of an act that was typed. */
  readonly typed?: TypedAct;
  /** How `{{dan}}` gives the act. */
  readonly form?: CitationForm;
  /** The place of another part of the same text. */
  readonly originOf: (offset: number) => Origin;
}

/**
 * Every citation of a content file, in order of the file.
 *
 * @param year what `{{nam}}` is, where it is known
 */
export function citationsIn(root: MapNode, acts: ActRegister, year?: number): Citation[] {
  const cited = new Set<Act>();
  return [...root.entries].flatMap(([within, { value }]) =>
    [...textsIn(value)].flatMap((node) => citationsOf(node, within, { acts, cited }, year)),
  );
}

interface Known {
  readonly acts: ActRegister;
  /** Cited so far. */
  readonly cited: Set<Act>;
}

function citationsOf(
  node: TextNode,
  within: string,
  { acts, cited }: Known,
  year: number | undefined,
): Citation[] {
  const originOf = (offset: number) => originAtOffset(node, offset);
  const { pieces } = parseInline(node.value);
  const marked = pieces.flatMap((piece): Found[] =>
    piece.kind === 'citation' ? [{ key: piece.act, start: piece.actStart, form: piece.form }] : [],
  );
  // What a blank asks for is no citation.
  const isAsked = (at: number) =>
    pieces.some(({ kind, start, length }) => kind === 'blank' && start <= at && at < start + length);
  const typed = typedActs(node.value, year)
    .filter(({ start }) => !isAsked(start))
    .map((act): Found => ({ key: act.key, start: act.start, typed: act }));
  return [...marked, ...typed]
    .sort((a, b) => a.start - b.start)
    .map(({ start, ...found }) => {
      const candidates = actsMeantBy(found, acts);
      const act = theOne(candidates) ?? citedBefore(found, candidates, cited);
      if (act) cited.add(act);
      return {
        ...found,
        get origin() {
          return originOf(start);
        },
        within,
        originOf,
        candidates,
        ...(act && { act }),
      };
    });
}

/** Numbers must be written as in the register. */
function actsMeantBy({ key, typed }: Omit<Found, 'start'>, acts: ActRegister): Act[] {
  if (!typed) {
    const reference = readReference(key);
    return actsMeant(reference, acts).filter((act) => act.so_ky_hieu === reference.number);
  }
  const { date, issuer } = typed;
  return actsTyped({ number: key, date, issuer: issuer?.text }, acts).filter((act) => act.so_ky_hieu === key);
}

/** A later mention by number alone means the act of that number that was cited before. */
function citedBefore(
  { typed }: Omit<Found, 'start'>,
  candidates: readonly Act[],
  cited: ReadonlySet<Act>,
): Act | undefined {
  return typed && !typed.date ? theOne(candidates.filter((act) => cited.has(act))) : undefined;
}

function theOne([act, ...others]: readonly Act[]): Act | undefined {
  return others.length === 0 ? act : undefined;
}

/** A citation in its text. */
interface Found extends Pick<Citation, 'key' | 'typed' | 'form'> {
  readonly start: number;
}
