import type { Origin } from '../document/origin.js';
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
export function citationsIn(root: MapNode, acts: ReadonlyMap<string, Act>, year?: number): Citation[] {
  return [...root.entries].flatMap(([within, { value }]) =>
    [...textsIn(value)].flatMap((node) => citationsOf(node, within, acts, year)),
  );
}

function citationsOf(
  node: TextNode,
  within: string,
  acts: ReadonlyMap<string, Act>,
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
      const act = acts.get(found.key);
      return {
        ...found,
        get origin() {
          return originOf(start);
        },
        within,
        originOf,
        ...(act && { act }),
      };
    });
}

/** A citation in its text. */
interface Found extends Pick<Citation, 'key' | 'typed' | 'form'> {
  readonly start: number;
}
