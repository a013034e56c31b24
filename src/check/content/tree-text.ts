/** The rules about words, run on a document tree: what they find is told at its place in the content file. */
import { nearestNode } from '../../content/node.js';
import { originAtOffset } from '../../content/text-place.js';
import type { Part } from '../../decree30/layout.js';
import { isFullDate } from '../../document/date.js';
import type { Origin } from '../../document/origin.js';
import { type Block, type Inline, plainText } from '../../document/tree.js';
import type { Finding } from '../../message/finding.js';
import { checkText } from '../text/check-text.js';
import type { TextLine } from '../text/text-rule.js';
import { blocksOf, bodiesOf } from './blocks.js';
import type { TreeSubject } from './rule.js';

/** Rules whose matter the rules about content already see, and know more of. */
const SEEN_IN_CONTENT: readonly string[] = [
  'TEXT-BLANK',
  'TEXT-VB-NGAY',
  'TEXT-VB-HIEU-LUC',
  'TEXT-VB-SAU',
  'TEXT-DUNG-SAN',
  'FONT-02-MA',
];

/** A line of the document and the text it was made from. */
interface TreeLine extends TextLine {
  readonly inline: Inline;
}

/** What the rules about words find in a document. */
export function checkTreeText(subject: TreeSubject): Finding[] {
  const lines = linesOf(subject);
  const { head, kind } = subject;
  const date = head.ngay && isFullDate(head.ngay) ? head.ngay : undefined;
  return checkText({ lines, kind, references: subject, ...(date && { date }) })
    .filter(({ rule }) => !SEEN_IN_CONTENT.includes(rule.id))
    .flatMap(({ rule, report }): Finding[] => {
      const line = lines[report.line];
      if (!line) return [];
      const { message, mend, severity = rule.severity } = report;
      const origin = placeIn(subject, line, report.start, report.end);
      const about = { rule: rule.id, severity, clause: rule.clause };
      return [{ ...about, origin, subject: origin.path ?? 'lời văn', message, mend }];
    });
}

function linesOf({ tree }: TreeSubject): TreeLine[] {
  const { frame } = tree;
  const subjectPart = frame.subjectPlace === 'header' ? 'subjectInHeader' : 'subject';
  const addressees = frame.salutation?.addressees ?? [];
  return [
    lineOf(frame.subject, subjectPart),
    ...addressees.map((inline) => lineOf(inline, 'salutation')),
    ...bodiesOf(tree).flatMap((body) => [...blocksOf(body)].flatMap(blockLines)),
    ...frame.recipients.map((inline) => lineOf(inline, 'recipient')),
  ].filter(({ text }) => text !== '');
}

const PARTS: Readonly<Partial<Record<Block['kind'], Part>>> = {
  basis: 'legalBasis',
  quotation: 'quotation',
  centred: 'centredLine',
  enacting: 'enactingWords',
  heading: 'headingTitle',
  section: 'section',
  article: 'article',
};

function blockLines(block: Block): TreeLine[] {
  if (block.kind === 'table') {
    const cells = [...block.headerRows, ...block.rows].flatMap((row) => row.cells);
    return cells.map(({ text }) => ({ ...lineOf(text, 'tableText'), isInTable: true }));
  }
  if (block.kind === 'chart') {
    const words = [block.unit, ...block.categories, ...block.series.map(({ name }) => name)];
    const inChart = words.map((inline) => ({ ...lineOf(inline, 'tableText'), isInTable: true }));
    return [lineOf(block.caption, 'tableCaption'), ...inChart];
  }
  const part = PARTS[block.kind] ?? 'body';
  const isCapitals = block.kind === 'heading' || block.kind === 'section';
  const title =
    'title' in block && block.title ? [{ ...lineOf(block.title, part), isAllCaps: isCapitals }] : [];
  const text = 'text' in block && block.text ? [lineOf(block.text, part)] : [];
  return [...title, ...text];
}

function lineOf(inline: Inline, part: Part): TreeLine {
  const text = plainText(inline);
  const isAllCaps = text === text.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(text);
  return { inline, text, part, isInTable: false, isAllCaps };
}

/** Where the words stand in the content file; at the start of their text where a mark made them. */
function placeIn(
  { root, file }: TreeSubject,
  { inline, text }: TreeLine,
  start: number,
  end: number,
): Origin {
  let at = 0;
  const run = inline.find((each) => {
    at += each.text.length;
    return start < at;
  });
  const origin = run?.origin ?? inline[0]?.origin;
  if (!origin) throw new Error(`no place for ‹${text}›`);
  // A cell of a computed table was read from another file.
  if (origin.path === undefined || origin.file !== file) return origin;
  const node = nearestNode(root, origin.path.split('.'));
  const offset = node.kind === 'text' ? node.value.indexOf(text.slice(start, end)) : -1;
  return node.kind === 'text' && offset >= 0 ? originAtOffset(node, offset) : origin;
}
