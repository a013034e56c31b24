import type { ActRegister } from '../content/act-register.js';
import type { YearFacts } from '../content/follow-up/year-facts.js';
import type { Act } from '../content/schema/register.js';
import type { ElementNode } from './element-node.js';
import type { Origins } from './marks.js';

/** What the texts of one document share while it is rendered. */
export interface RenderState {
  readonly year: number;
  readonly acts: ActRegister;
  /** What figures in the text are taken from; absent where the document has none. */
  readonly facts?: YearFacts;
  /** Acts cited so far, in the order of the page: the first citation is full, the later ones are short. */
  readonly cited: Set<Act>;
  /** Dates of cited acts are written out. */
  readonly datesInFull: boolean;
  readonly origins: Origins;
  /** Bodies of the content, put into the markup by number. */
  readonly inserts: (readonly ElementNode[])[];
  /** Elements that stand for the levels of `de_muc`, from the office's numbering scheme. */
  readonly levels: readonly string[];
}
