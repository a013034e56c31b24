import Handlebars from 'handlebars';
import { cite } from '../content/citation.js';
import { type Piece, parseInline } from '../content/inline.js';
import { type ContentNode, isEmpty, type TextNode } from '../content/node.js';
import type { Act } from '../content/schema/register.js';
import { markBlank, markValue, type Origins } from './marks.js';

/** What the texts of one document share while it is rendered. */
export interface RenderState {
  readonly year: number;
  readonly acts: ReadonlyMap<string, Act>;
  /** Acts cited so far, in the order of the page: the first citation is full, the later ones are short. */
  readonly cited: Set<string>;
  readonly origins: Origins;
}

/** The data that a template sees: the content's own keys, each text knowing its place. */
export type TemplateData = TemplateText | TemplateData[] | { [key: string]: TemplateData };

/** What is shown for a gap that somebody still has to fill in. */
export const BLANK_DOTS = '……';

/**
 * A text of the content inside a template. Handlebars asks it for its markup through `toHTML`, its protocol for values
 * that escape themselves; the marks of the text are worked out then, in the order of the page.
 */
export class TemplateText {
  constructor(
    private readonly node: TextNode,
    private readonly state: RenderState,
  ) {}

  toHTML(): string {
    const { pieces } = parseInline(this.node.value);
    return markValue(
      pieces.map((piece) => this.#markup(piece)).join(''),
      this.node.origin,
      this.state.origins,
    );
  }

  #markup(piece: Piece): string {
    switch (piece.kind) {
      case 'words':
        return Handlebars.escapeExpression(piece.text);
      case 'year':
        return String(this.state.year + piece.offset);
      case 'blank':
        return markBlank(
          Handlebars.escapeExpression(piece.note === '' ? BLANK_DOTS : `${BLANK_DOTS} (${piece.note})`),
        );
      case 'citation':
        return Handlebars.escapeExpression(this.#citation(piece.act, piece.form));
    }
  }

  #citation(key: string, form: Extract<Piece, { kind: 'citation' }>['form']): string {
    const act = this.state.acts.get(key);
    if (!act) throw new Error(`act ${key} is not in the register`);
    const isFirst = !this.state.cited.has(key);
    this.state.cited.add(key);
    return cite(act, form === 'tu-dong' ? (isFirst ? 'day-du' : 'ngan') : form);
  }
}

/** The content as template data. Keys left empty are left out, as in the schema's view of it. */
export function templateData(node: ContentNode, state: RenderState): TemplateData {
  switch (node.kind) {
    case 'text':
      return new TemplateText(node, state);
    case 'list':
      return node.items.map((item) => templateData(item, state));
    case 'map':
      return Object.fromEntries(
        [...node.entries]
          .filter(([, { value }]) => !isEmpty(value))
          .map(([key, { value }]) => [key, templateData(value, state)]),
      );
  }
}
