import { parseInline } from '../../content/inline.js';
import { type ContentNode, type MapNode, textsIn } from '../../content/node.js';
import type { Act } from '../../content/schema/register.js';
import { originAtOffset } from '../../content/text-place.js';
import { typedCitations } from '../../content/typed-citation.js';
import type { FullDate } from '../../document/date.js';
import type { Origin } from '../../document/origin.js';
import type { RuleSubject } from './rule.js';

/** An act that the content cites, through the register or typed in full. */
export interface Citation {
  /** Number and symbol as written. */
  readonly key: string;
  readonly act?: Act;
  /** Worked out only when it is asked for: most citations are right. */
  readonly origin: Origin;
  /** Top-level key of the content it stands in. */
  readonly within: string;
  /** The date typed after the number, where there is one. */
  readonly typedDate?: FullDate;
}

/** The citations of a content file by its root: several rules ask for them. */
const FOUND = new WeakMap<MapNode, readonly Citation[]>();

/** Every citation of the content, in order of the file. */
export function citedActs({ root, acts }: RuleSubject): readonly Citation[] {
  const found =
    FOUND.get(root) ?? [...root.entries].flatMap(([within, { value }]) => citationsIn(value, within, acts));
  FOUND.set(root, found);
  return found;
}

function citationsIn(value: ContentNode, within: string, acts: ReadonlyMap<string, Act>): Citation[] {
  return [...textsIn(value)].flatMap((node) => {
    const citation = (key: string, offset: number, typedDate?: FullDate): Citation => {
      const act = acts.get(key);
      return {
        key,
        get origin() {
          return originAtOffset(node, offset);
        },
        within,
        ...(act && { act }),
        ...(typedDate && { typedDate }),
      };
    };
    const marked = parseInline(node.value).pieces.flatMap((piece) =>
      piece.kind === 'citation' ? [citation(piece.act, piece.actStart)] : [],
    );
    const typed = typedCitations(node.value).map(({ key, start, date }) => citation(key, start, date));
    return [...marked, ...typed];
  });
}
