import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import {
  FAULT_TEXTS,
  type Fault,
  type FaultText,
  faultAt,
  hiddenCause,
  lineAt,
  lineStart,
  textOfError,
} from './yaml-errors.js';

/** What the parser could not read: each mistake once, where it was made. */
export function syntaxFaults(document: Document, text: string): Fault[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  // How far the parser came depends on the machine: the line is what one can be sure of.
  if (tooDeep) return [faultAt(lineStart(text, tooDeep.pos[0]), FAULT_TEXTS.tooDeep, text)];
  const multiline = errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]);
  const context: Context = { text, multiline: new Set(multiline), enclosed: enclosedIn(document) };
  const told: Fault[] = [];
  let isLost = false;
  let lastLine = -1;
  for (const error of errors) {
    const line = lineStart(text, error.pos[0]);
    // The parser stumbles over what follows a mistake: that is no mistake of its own.
    if (line === lastLine || (isLost && !ALONE.has(error.code))) continue;
    const { offset, fault } = causeOf(error, context);
    told.push(faultAt(offset, fault, text));
    isLost ||= !(ON_ONE_LINE.has(error.code) && offset === error.pos[0]) || fault === FAULT_TEXTS.indentation;
    lastLine = line;
  }
  return told;
}

/** Errors about one value, which are told wherever they stand. */
const ALONE: ReadonlySet<YAMLError['code']> = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/** Errors that leave the lines below readable. */
const ON_ONE_LINE: ReadonlySet<YAMLError['code']> = new Set([
  ...ALONE,
  'BLOCK_AS_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
]);

interface Context {
  readonly text: string;
  /** Where the parser missed a colon in a text of several lines. */
  readonly multiline: ReadonlySet<number>;
  /** Texts in quotation marks and lists or keys in brackets, in order of place. */
  readonly enclosed: readonly Node[];
}

interface Cause {
  readonly offset: number;
  readonly fault: FaultText;
}

/** What was most likely meant, and where: the parser tells where it noticed, not where the mistake is. */
function causeOf(error: YAMLError, context: Context): Cause {
  const { text } = context;
  const [offset] = error.pos;
  const line = lineAt(text, offset);
  const start = lineStart(text, offset);
  const hidden = hiddenCause(line);
  if (hidden) return { offset: start + hidden.column, fault: hidden.text };
  const opening = openingOf(error, context);
  if (opening !== undefined) return { offset: opening, fault: FAULT_TEXTS.unclosed };
  if (isKeyInText(error, context)) return { offset: start + line.length + 1, fault: FAULT_TEXTS.indentation };
  const fault = textOfError(error);
  if (fault === FAULT_TEXTS.indentation && /^\s*-[^\s-]/u.test(line)) {
    return { offset: start + line.indexOf('-'), fault: FAULT_TEXTS.dash };
  }
  return fault === FAULT_TEXTS.tag ? { offset: text.lastIndexOf('!', offset), fault } : { offset, fault };
}

/** Whether a value goes on in the next line and has a colon there: that line is a key, indented too far. */
function isKeyInText({ code, pos }: YAMLError, { multiline }: Context): boolean {
  return code === 'BLOCK_AS_IMPLICIT_KEY' && multiline.has(pos[0]);
}

/** Where the quotation mark or bracket opens that an error says is not closed, or is closed lines too late. */
function openingOf({ message, pos: [offset] }: YAMLError, { text, enclosed }: Context): number | undefined {
  const last = (isWanted: (node: Node) => boolean): Node | undefined =>
    enclosed.findLast((node) => startOf(node) < offset && isWanted(node));
  if (/^Missing closing/u.test(message)) return last(isScalar)?.range?.[0];
  if (/^Flow (?:map|sequence) in block/u.test(message)) {
    return last((node) => isCollection(node) && !isClosed(node, text))?.range?.[0];
  }
  if (!/^Unexpected/u.test(message)) return undefined;
  const [start = 0, end = 0] = last(isScalar)?.range ?? [];
  const isRightAfter = text.slice(end, offset).trim() === '';
  return isRightAfter && text.slice(start, end).includes('\n') ? start : undefined;
}

function enclosedIn(document: Document): Node[] {
  const nodes: Node[] = [];
  visit(document, {
    Node: (_key, node) => {
      const isQuoted = isScalar(node) && /^QUOTE_/u.test(node.type ?? '');
      if (isQuoted || (isCollection(node) && node.flow)) nodes.push(node);
    },
  });
  return nodes;
}

function isClosed({ range }: Node, text: string): boolean {
  return /^.+[\]}]\s*$/su.test(text.slice(...(range ?? [0, 0])));
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}
