import { SaxesParser } from 'saxes';
import { pointLetter, romanNumeral } from '../document/numbering.js';
import type { Origin } from '../document/origin.js';
import type { Block, Inline, TextRun } from '../document/tree.js';
import { BODY_ELEMENT, ELEMENTS, PLACE_ATTRIBUTE } from './elements.js';
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

/** An element that is still open. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly template: Origin;
  readonly text: MarkedText[];
  readonly children: Block[];
  /** How many siblings of a kind there were so far inside it: the numbers follow from this. */
  readonly counts: Map<string, number>;
}

/**
 * Parses rendered markup into the blocks of a document body.
 *
 * @param markup what the template produced
 * @param templateFile the template's path, for the origin of fixed wording
 * @param origins the places of the values in the markup
 * @throws MarkupError for markup that is not well formed or not allowed
 */
export function parseMarkup(markup: string, templateFile: string, origins: Origins): Block[] {
  const parser = new SaxesParser({ fragment: false, position: true });
  const marks = new MarkReader(origins);
  const stack: OpenElement[] = [];
  let body: Block[] = [];

  const fail = (message: string): never => {
    throw new MarkupError(message, parser.line, Math.max(1, parser.column));
  };

  parser.on('error', (error) => fail(xmlErrorText(error.message)));
  parser.on('opentag', ({ name, attributes }) => {
    const parent = stack.at(-1);
    const problem = elementProblem(name, Object.keys(attributes), parent?.name);
    if (problem !== undefined) fail(problem);
    const [line = 1, column = 1] = String(attributes[PLACE_ATTRIBUTE] ?? '')
      .split(':')
      .map(Number);
    parent?.counts.set(name, (parent.counts.get(name) ?? 0) + 1);
    stack.push({
      name,
      attributes: attributes as Record<string, string>,
      template: { file: templateFile, line, column },
      text: [],
      children: [],
      counts: new Map(),
    });
  });
  parser.on('text', (text) => {
    const element = stack.at(-1);
    for (const stretch of marks.read(text)) {
      if (stretch.text.trim() === '' && element?.text.length === 0) continue;
      if (element && element.children.length > 0 && stretch.text.trim() !== '') {
        fail(`chữ trong <${element.name}> phải đứng trước các phần tử con của nó`);
      }
      if (element && element.children.length === 0) element.text.push(stretch);
    }
  });
  parser.on('closetag', () => {
    const element = stack.pop();
    if (!element) return;
    const parent = stack.at(-1);
    if (!parent) {
      body = element.children;
      return;
    }
    const position = parent.counts.get(element.name) ?? 1;
    parent.children.push(blockOf(element, position, new MarkReader(origins), fail));
  });

  parser.write(`<${BODY_ELEMENT}>${markup}</${BODY_ELEMENT}>`).close();
  return body;
}

type Fail = (message: string) => never;

/** What is wrong with an element where it stands; nothing when it may stand there. */
function elementProblem(name: string, attributes: string[], parent: string | undefined): string | undefined {
  const rule = ELEMENTS[name];
  if (!rule) return `gặp phần tử lạ <${name}>, cần một trong: ${elementNames()}`;
  if (parent !== undefined && !rule.inside.includes(parent)) {
    return `<${name}> không được đứng trong <${parent}>, chỉ trong: ${rule.inside.join(', ')}`;
  }
  const unknown = attributes.find(
    (attribute) => attribute !== PLACE_ATTRIBUTE && !(attribute in rule.attributes),
  );
  if (unknown !== undefined) {
    const known = Object.keys(rule.attributes).join(', ');
    return `gặp thuộc tính lạ ‹${unknown}› của <${name}>, cần: ${known || 'không có thuộc tính'}`;
  }
  const missing = Object.entries(rule.attributes).find(
    ([key, need]) => need === 'required' && !attributes.includes(key),
  );
  return missing && `<${name}> còn thiếu thuộc tính ‹${missing[0]}›`;
}

function elementNames(): string {
  return Object.keys(ELEMENTS)
    .filter((name) => name !== BODY_ELEMENT)
    .join(', ');
}

function blockOf(element: OpenElement, position: number, marks: MarkReader, fail: Fail): Block {
  const { name, template, children } = element;
  const rule = ELEMENTS[name];
  const text = inlineOf(element.text, template);
  if (rule?.text === 'required' && text.length === 0) fail(`<${name}> không có chữ`);
  if (rule?.text === 'none' && text.length > 0) fail(`<${name}> chỉ chứa phần tử con, không chứa chữ`);
  const titleText = element.attributes['tieu-de'];
  const title = titleText === undefined ? undefined : inlineOf(marks.read(titleText), template);
  const base = { origin: (title ?? text)[0]?.origin ?? text[0]?.origin ?? template, template };
  switch (name) {
    case 'can-cu':
      return { kind: 'basis', ...base, text };
    case 'doan':
      return {
        kind: 'paragraph',
        ...base,
        text,
        ...(element.attributes['noi-tiep'] === 'co' && { continues: true }),
      };
    case 'muc':
      return { kind: 'section', ...base, number: `${romanNumeral(position)}.`, title: title ?? [], children };
    case 'diem':
      return { kind: 'point', ...base, number: `${pointLetter(position)})`, text, children };
    case 'gach':
      return { kind: 'dash', ...base, text };
    case 'khoan': {
      if (!title && text.length === 0) fail('<khoan> cần có chữ hoặc thuộc tính ‹tieu-de›');
      return {
        kind: 'clause',
        ...base,
        number: `${position}.`,
        children,
        ...(title && { title }),
        ...(text.length > 0 && { text }),
      };
    }
    default:
      return fail(`gặp phần tử lạ <${name}>`);
  }
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
  if (/entity/iu.test(message)) return 'gặp ‹&› lẻ, cần ‹&amp;›';
  return 'thẻ viết sai';
}
