import { type Document, isScalar, type Node, visit } from 'yaml';
import { FAULT_TEXTS, type Fault, faultAt, hiddenCause, lineAt, lineStart } from './yaml-errors.js';

/** What YAML reads without an error, but otherwise than a clerk meant: words would be lost, or two items joined. */
export function unmeantSyntax(document: Document, text: string): Fault[] {
  const followed = aliasesIn(document);
  const faults: Fault[] = [];
  const tell = (offset: number, fault: keyof typeof FAULT_TEXTS): void => {
    faults.push(faultAt(offset, FAULT_TEXTS[fault], text));
  };
  visit(document, {
    Node: (_key, node) => {
      const [start = 0] = node.range ?? [];
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      // An anchor that an alias names is told at the alias.
      if (anchor !== undefined && !followed.has(anchor))
        tell(text.lastIndexOf(`&${anchor}`, start), 'anchor');
      if (tag !== undefined) tell(tagStart(text, start), 'tag');
      if (isScalar(node) && node.type === 'PLAIN') faults.push(...joinedItems(node, text));
    },
  });
  return faults;
}

function aliasesIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Alias: (_key, { source }) => void names.add(source) });
  return names;
}

/** Where the words start that stand before a value after an exclamation mark. */
function tagStart(text: string, valueStart: number): number {
  const from = lineStart(text, valueStart);
  const offset = text.slice(from, valueStart).search(/!\S*\s*$/u);
  return offset < 0 ? valueStart : from + offset;
}

/** Lines of an unquoted text that start with a dash: items that were indented too far. */
function joinedItems({ range }: Node, text: string): Fault[] {
  const [start = 0, end = 0] = range ?? [];
  return [...text.slice(start, end).matchAll(/(?<=\n)\s*(?=-\s)/gu)].map(({ 0: space, index }) => {
    const dash = start + index + space.length;
    const hidden = hiddenCause(lineAt(text, dash));
    return hidden
      ? faultAt(lineStart(text, dash) + hidden.column, hidden.text, text)
      : faultAt(dash, FAULT_TEXTS.joinedItem, text);
  });
}
