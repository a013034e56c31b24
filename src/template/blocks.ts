/** Elements → blocks: gives every heading, clause and point its number, and tables their rows. */
import { clause } from '../decree30/clause.js';
import { parsePointLetter, parseRoman, pointLetter, romanNumeral } from '../document/numbering.js';
import type { Block } from '../document/tree.js';
import { type Finding, FindingsError } from '../message/finding.js';
import { chartBlock } from './chart.js';
import type { ElementNode } from './element-node.js';
import { BODY_ELEMENT, nestingProblem } from './elements.js';
import type { RenderState } from './state.js';
import { tableBlock } from './table.js';

/** How an element's number is written and read back. */
interface Scheme {
  readonly write: (position: number) => string;
  readonly read: (number: string) => number | undefined;
  /** Whether the count goes on through the whole document instead of starting anew in each parent. */
  readonly isContinuous?: true;
}

const roman = { write: romanNumeral, read: parseRoman };
const arabic = {
  write: String,
  read: (text: string) => (/^[1-9]\d*$/u.test(text) ? Number(text) : undefined),
};

/** Numbering by element (Phụ lục I, Phần I, Mục II, khoản 6, điểm đ); `muc` in layout (b) is handled apart. */
const SCHEMES: Readonly<Record<string, Scheme>> = {
  phan: roman,
  chuong: { ...roman, isContinuous: true },
  muc: roman,
  'muc-a': arabic,
  'tieu-muc': arabic,
  dieu: { ...arabic, isContinuous: true },
  khoan: arabic,
  diem: { write: pointLetter, read: parsePointLetter },
};

/** Counts so far: by scheme for those that run through the document, and inside one parent. */
type Counts = Map<string, number>;

/**
 * The blocks of a body.
 *
 * @throws FindingsError for elements that stand where they may not, as `muc` below `khoan`
 */
export function buildBlocks(elements: readonly ElementNode[], state: RenderState): Block[] {
  const findings = misplaced(elements, BODY_ELEMENT);
  if (findings.length > 0) throw new FindingsError(findings);
  return numbered(elements, state, new Map());
}

function misplaced(elements: readonly ElementNode[], parent: string): Finding[] {
  return elements.flatMap(({ name, origin, children }): Finding[] => {
    const message = nestingProblem(name, parent);
    if (message === undefined) return misplaced(children, name);
    return [
      {
        severity: 'error',
        rule: 'body/nesting',
        origin,
        subject: 'nội dung',
        message,
        mend: 'đưa ra ngoài, hoặc đổi thành một phần được đứng ở đây',
        clause: clause('PL I, II.6.c'),
      },
    ];
  });
}

function numbered(elements: readonly ElementNode[], state: RenderState, through: Counts): Block[] {
  const counts: Counts = new Map();
  return elements.map((element) => {
    const number = numberOf(element, counts, through);
    return blockOf(element, number, numbered(element.children, state, through), state);
  });
}

function numberOf(element: ElementNode, counts: Counts, through: Counts): string {
  const name = schemeName(element);
  const scheme = SCHEMES[name];
  if (!scheme) return '';
  const counted = scheme.isContinuous ? through : counts;
  const next = (counted.get(name) ?? 0) + 1;
  const forced = element.number && scheme.read(element.number.value);
  counted.set(name, forced ?? next);
  return element.number?.value ?? scheme.write(next);
}

/** A mục that holds articles or subsections, or stands in a chapter, is of layout (a): `Mục 1`, centred. */
function schemeName({ name, children }: ElementNode): string {
  const isLayoutA = name === 'muc' && children.some((child) => ['dieu', 'tieu-muc'].includes(child.name));
  return isLayoutA ? 'muc-a' : name;
}

const HEADINGS = {
  phan: ['part', 'Phần'],
  chuong: ['chapter', 'Chương'],
  'muc-a': ['section', 'Mục'],
  'tieu-muc': ['subsection', 'Tiểu mục'],
} as const;

function blockOf(element: ElementNode, number: string, children: Block[], state: RenderState): Block {
  const { text, title, origin, template } = element;
  const base = { origin, template };
  const words = { ...(title && { title }), ...(text.length > 0 && { text }) };
  const name = schemeName(element);
  switch (name) {
    case 'phan':
    case 'chuong':
    case 'muc-a':
    case 'tieu-muc': {
      const [level, word] = HEADINGS[name];
      return { kind: 'heading', ...base, level, number: `${word} ${number}`, title: title ?? [], children };
    }
    case 'muc':
      return { kind: 'section', ...base, number: `${number}.`, title: title ?? [], children };
    case 'dieu':
      return { kind: 'article', ...base, number: `Điều ${number}.`, ...words, children };
    case 'khoan':
      return { kind: 'clause', ...base, number: `${number}.`, ...words, children };
    case 'diem':
      return { kind: 'point', ...base, number: `${number})`, text, children };
    case 'gach':
      return { kind: 'dash', ...base, mark: '-', text, children };
    case 'cong':
      return { kind: 'dash', ...base, mark: '+', text, children };
    case 'can-cu':
      return { kind: 'basis', ...base, text };
    case 'dong-giua':
      return { kind: 'centred', ...base, text };
    case 'trich':
      return { kind: 'quotation', ...base, text };
    case 'bang':
      return tableBlock(element, state);
    case 'bieu-do':
      return chartBlock(element, state);
    default:
      return { kind: 'paragraph', ...base, text, ...(element.continues && { continues: true }) };
  }
}
