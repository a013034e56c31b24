import { SaxesParser } from 'saxes';
import type { Origin } from '../document/origin.js';
import type { Inline, TextRun } from '../document/tree.js';
import type { ElementNode } from './element-node.js';
import {
  BODY_ELEMENT,
  elementProblem,
  INSERT_ELEMENT,
  misplacedText,
  PLACE_ATTRIBUTE,
  textProblem,
} from './elements.js';
import { type MarkedText, MarkReader, type Origins } from './marks.js';

/** Markup that breaks a rule of `elements.ts`, or is not well formed. Lines and columns are those of the markup. */
export class MarkupError extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
    this.name = 'MarkupError';
  }
}

/** What the marks in a markup stand for: places of values, and bodies of the content put in whole. */
export interface MarkupContext {
  /** The template's path, for the origin of fixed wording. */
  readonly templateFile: string;
  readonly origins: Origins;
  readonly inserts: readonly (readonly ElementNode[])[];
}

/** An element that is still open. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly template: Origin;
  readonly text: MarkedText[];
  readonly children: ElementNode[];
}

/**
 * Parses rendered markup into elements.
 *
 * @throws MarkupError for markup that is not well formed or not allowed
 */
export function parseMarkup(
  markup: string,
  { templateFile, origins, inserts }: MarkupContext,
): ElementNode[] {
  const parser = new SaxesParser({ position: true });
  const marks = new MarkReader(origins);
  const stack: OpenElement[] = [];
  let body: ElementNode[] = [];

  refuseLoneAmpersand(markup);
  const fail = (message: string, { line, column }: Place = placeNow(parser)): never => {
    throw new MarkupError(message, line, Math.max(1, column));
  };
  // Where the text that comes next starts: the parser tells of a text only when it has read past it.
  let textStart: Place = { line: 1, column: 1 };

  parser.on('error', (error) => fail(xmlErrorText(error.message)));
  parser.on('opentag', ({ name, attributes }) => {
    const problem = elementProblem(name, Object.keys(attributes), stack.at(-1)?.name);
    if (problem !== undefined) fail(problem);
    const [line = 1, column = 1] = String(attributes[PLACE_ATTRIBUTE] ?? '')
      .split(':')
      .map(Number);
    stack.push({
      name,
      attributes: attributes as Record<string, string>,
      template: { file: templateFile, line, column },
      text: [],
      children: [],
    });
    textStart = placeNow(parser);
  });
  parser.on('text', (text) => {
    const element = stack.at(-1);
    const problem = element && misplacedText(element.name, element.children.length > 0, text);
    if (problem !== undefined) fail(problem, placeOfWords(text, textStart));
    for (const stretch of marks.read(text)) {
      if (stretch.text.trim() === '' && element?.text.length === 0) continue;
      if (element && element.children.length === 0) element.text.push(stretch);
    }
  });
  parser.on('closetag', () => {
    const element = stack.pop();
    textStart = placeNow(parser);
    if (!element) return;
    const parent = stack.at(-1);
    if (!parent) body = element.children;
    else if (element.name === INSERT_ELEMENT)
      parent.children.push(...(inserts[Number(element.attributes['so'])] ?? []));
    else parent.children.push(elementNode(element, new MarkReader(origins), fail));
  });

  parser.write(`<${BODY_ELEMENT}>${markup}</${BODY_ELEMENT}>`).close();
  return body;
}

/** Line and column, from 1, in the markup without the root element around it. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The root element that the markup is wrapped in takes room on its first line. */
const ROOT_LENGTH = `<${BODY_ELEMENT}>`.length;

function placeNow({ line, column }: SaxesParser): Place {
  return { line, column: column + 1 - (line === 1 ? ROOT_LENGTH : 0) };
}

/** The place of the first character of a text that is no white space. */
function placeOfWords(text: string, start: Place): Place {
  return advanced(start, text.slice(0, text.search(/\S/u)));
}

function advanced({ line, column }: Place, over: string): Place {
  const lines = over.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line, column: column + last.length }
    : { line: line + lines.length - 1, column: last.length + 1 };
}

/** A parser reads on to the next `;` before it finds a lone `&` wrong, and then tells the wrong place. */
function refuseLoneAmpersand(markup: string): void {
  const offset = markup.search(/&(?!(?:amp|lt|gt|quot|apos|#x?[\da-f]+);)/iu);
  if (offset < 0) return;
  const { line, column } = advanced({ line: 1, column: 1 }, markup.slice(0, offset));
  throw new MarkupError('gặp ‹&› lẻ, cần ‹&amp;›', line, column);
}

function elementNode(
  { name, attributes, template, text: stretches, children }: OpenElement,
  marks: MarkReader,
  fail: (message: string) => never,
): ElementNode {
  const text = inlineOf(stretches, template);
  const title =
    attributes['tieu-de'] === undefined ? undefined : inlineOf(marks.read(attributes['tieu-de']), template);
  const problem = textProblem(name, text.length > 0, title !== undefined);
  if (problem !== undefined) fail(problem);
  const number =
    attributes['so'] === undefined ? undefined : inlineOf(marks.read(attributes['so']), template)[0];
  return {
    name,
    text,
    children,
    template,
    origin: (title ?? text)[0]?.origin ?? text[0]?.origin ?? children[0]?.origin ?? template,
    ...(title && { title }),
    ...(number && { number: { value: number.text, origin: number.origin } }),
    ...(attributes['noi-tiep'] === 'co' && { continues: true }),
  };
}

/** Runs of text with white space collapsed and none at the ends, as in any markup. */
function inlineOf(stretches: readonly MarkedText[], template: Origin): Inline {
  const runs: TextRun[] = [];
  let afterSpace = true;
  for (const { text, origin = template, blank } of stretches) {
    let collapsed = text.replace(/[ \t\n]+/gu, ' ');
    if (afterSpace) collapsed = collapsed.trimStart();
    if (collapsed === '') continue;
    afterSpace = collapsed.endsWith(' ');
    runs.push({ text: collapsed, origin, ...(blank && { blank }) });
  }
  const last = runs.pop();
  if (!last) return [];
  const trimmed = last.text.trimEnd();
  return trimmed === '' ? runs : [...runs, { ...last, text: trimmed }];
}

/** What usually causes an XML error in a template. */
function xmlErrorText(message: string): string {
  if (/unexpected close tag|unmatched closing tag/iu.test(message)) return 'thẻ đóng không khớp với thẻ mở';
  if (/unclosed tag/iu.test(message)) return 'thẻ mở chưa được đóng';
  return 'thẻ viết sai';
}
