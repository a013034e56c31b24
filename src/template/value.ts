import Handlebars from 'handlebars';
import { type ContentNode, isEmpty, type TextNode } from '../content/node.js';
import { childSchema, isBody, type Schema } from '../content/schema/walk.js';
import { bodyElements } from './content-body.js';
import { INSERT_ELEMENT } from './elements.js';
import { inlineOf } from './inline.js';
import { markBlank, markValue } from './marks.js';
import type { RenderState } from './state.js';

/** The data that a template sees: the content's own keys, each text knowing its place. */
export type TemplateData = TemplateText | TemplateBody | TemplateData[] | { [key: string]: TemplateData };

/**
 * A text of the content inside a template. Handlebars asks it for its markup through `toHTML`, its protocol for values
 * that escape themselves; the marks of the text are worked out then, in the order of the page.
 */
class TemplateText {
  constructor(
    private readonly node: TextNode,
    private readonly state: RenderState,
  ) {}

  toHTML(): string {
    const markup = inlineOf(this.node, this.state).map(({ text, blank }) => {
      const escaped = Handlebars.escapeExpression(text);
      return blank ? markBlank(escaped) : escaped;
    });
    return markValue(markup.join(''), this.node.origin, this.state.origins);
  }
}

/** A body of the content inside a template: its elements go past the markup, which only says where they stand. */
class TemplateBody {
  constructor(
    private readonly node: ContentNode,
    private readonly state: RenderState,
  ) {}

  toHTML(): string {
    const index = this.state.inserts.push(bodyElements(this.node, this.state)) - 1;
    return `<${INSERT_ELEMENT} so="${index}"/>`;
  }
}

/** The content as template data. Keys left empty are left out, as in the schema's view of it. */
export function templateData(
  node: ContentNode,
  schema: Schema | undefined,
  state: RenderState,
): TemplateData {
  if (schema && isBody(schema)) return new TemplateBody(node, state);
  switch (node.kind) {
    case 'text':
      return new TemplateText(node, state);
    case 'list':
      return node.items.map((item, index) => templateData(item, schema && childSchema(schema, index), state));
    case 'map':
      return Object.fromEntries(
        [...node.entries]
          .filter(([, { value }]) => !isEmpty(value))
          .map(([key, { value }]) => [key, templateData(value, schema && childSchema(schema, key), state)]),
      );
  }
}
