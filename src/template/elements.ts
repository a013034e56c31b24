/**
 * The elements of the template markup: the Decree's own words for the parts of a body. What an element may hold is said
 * here once, for reading templates and for checking them.
 */
export interface ElementRule {
  /** Elements it may stand in; `than` is the body itself. */
  readonly inside: readonly string[];
  readonly text: 'required' | 'optional' | 'none';
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
}

export const BODY_ELEMENT = 'than';

/** Only a body of the content has tables and charts; a template cannot write one. */
const CONTENT_ELEMENTS: readonly string[] = ['bang', 'bieu-do'];

const HEADINGS = ['phan', 'chuong', 'muc', 'tieu-muc'];
const NUMBERED = ['dieu', 'khoan', 'diem'];
const ANYWHERE = [BODY_ELEMENT, ...HEADINGS, ...NUMBERED, 'gach'];

const HEADING_ATTRIBUTES = { 'tieu-de': 'required', so: 'optional' } as const;
const NUMBERED_ATTRIBUTES = { 'tieu-de': 'optional', so: 'optional' } as const;

export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  [BODY_ELEMENT]: { inside: [], text: 'none', attributes: {} },
  /** căn cứ */
  'can-cu': { inside: [BODY_ELEMENT], text: 'required', attributes: {} },
  /** đoạn; noi-tiep="co" when it goes on with the sentence of the legal bases above it */
  doan: { inside: ANYWHERE, text: 'required', attributes: { 'noi-tiep': 'optional' } },
  /** a line in the middle of the page */
  'dong-giua': { inside: [BODY_ELEMENT], text: 'required', attributes: {} },
  /** words of another text */
  trich: { inside: ANYWHERE, text: 'required', attributes: {} },
  phan: { inside: [BODY_ELEMENT], text: 'none', attributes: HEADING_ATTRIBUTES },
  chuong: { inside: [BODY_ELEMENT, 'phan'], text: 'none', attributes: HEADING_ATTRIBUTES },
  muc: { inside: [BODY_ELEMENT, 'phan', 'chuong'], text: 'none', attributes: HEADING_ATTRIBUTES },
  'tieu-muc': { inside: ['muc'], text: 'none', attributes: HEADING_ATTRIBUTES },
  dieu: { inside: [BODY_ELEMENT, ...HEADINGS], text: 'optional', attributes: NUMBERED_ATTRIBUTES },
  khoan: { inside: [BODY_ELEMENT, ...HEADINGS, 'dieu'], text: 'optional', attributes: NUMBERED_ATTRIBUTES },
  diem: {
    inside: [BODY_ELEMENT, ...HEADINGS, 'dieu', 'khoan'],
    text: 'required',
    attributes: { so: 'optional' },
  },
  /** a line that starts with `-` */
  gach: { inside: [BODY_ELEMENT, ...HEADINGS, ...NUMBERED], text: 'required', attributes: {} },
  /** a line below a dash, that starts with `+` */
  cong: { inside: ['gach', ...NUMBERED, ...HEADINGS, BODY_ELEMENT], text: 'required', attributes: {} },
  /** a table */
  bang: { inside: ANYWHERE, text: 'none', attributes: {} },
  /** a chart */
  'bieu-do': { inside: ANYWHERE, text: 'none', attributes: {} },
};

/** Stands for a body of the content, put in whole; made by the program, never written in a template. */
export const INSERT_ELEMENT = 'chen';

/** Attribute that carries the element's place in the template; put in when the template is loaded. */
export const PLACE_ATTRIBUTE = 'vi-tri';

/** What is wrong with an element where it stands; nothing when it may stand there. */
export function elementProblem(
  name: string,
  attributes: readonly string[],
  parent: string | undefined,
): string | undefined {
  if (name === INSERT_ELEMENT) return undefined;
  const rule = CONTENT_ELEMENTS.includes(name) ? undefined : ruleOf(name);
  if (!rule) return `gặp phần tử lạ <${name}>, cần một trong: ${elementNames()}`;
  const nesting = nestingProblem(name, parent);
  if (nesting !== undefined) return nesting;
  const unknown = attributes.find(
    (attribute) => attribute !== PLACE_ATTRIBUTE && !Object.hasOwn(rule.attributes, attribute),
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

/** Whether an element may stand in another; `undefined` when it may. */
export function nestingProblem(name: string, parent: string | undefined): string | undefined {
  const inside = ruleOf(name)?.inside ?? [];
  if (parent === undefined || inside.includes(parent)) return undefined;
  return `<${name}> không được đứng trong <${parent}>, chỉ trong: ${inside.join(', ')}`;
}

/** What is wrong with words where they stand in an element; nothing when they may stand there. */
export function misplacedText(name: string, isAfterChildren: boolean, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  if (name === BODY_ELEMENT) return 'gặp chữ ngoài mọi phần tử, cần đặt trong một phần tử như <doan>';
  if (ruleOf(name)?.text === 'none') return `<${name}> chỉ chứa phần tử con, không chứa chữ`;
  return isAfterChildren ? `chữ trong <${name}> phải đứng trước các phần tử con của nó` : undefined;
}

/** What is wrong with the words of an element; nothing when they are as its rule says. */
export function textProblem(name: string, hasText: boolean, hasTitle: boolean): string | undefined {
  const need = ruleOf(name)?.text;
  if (need === 'required' && !hasText) return `<${name}> không có chữ`;
  if (need === 'optional' && !hasText && !hasTitle) return `<${name}> cần có chữ hoặc thuộc tính ‹tieu-de›`;
  return undefined;
}

/** Own rules only: `constructor` is no element. */
function ruleOf(name: string): ElementRule | undefined {
  return Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
}

function elementNames(): string {
  return Object.keys(ELEMENTS)
    .filter((name) => name !== BODY_ELEMENT && !CONTENT_ELEMENTS.includes(name))
    .join(', ');
}
