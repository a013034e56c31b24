import { join } from 'node:path';
import { Compiler } from '../../src/build/compiler.js';
import { findWorkspace } from '../../src/build/workspace.js';
import type { ExampleEdit, WordExample } from '../../src/check/word/example.js';
import { parseAgency, parseRegister, type References } from '../../src/content/references.js';
import { readSource } from '../../src/content/source.js';
import { applyChanges } from '../../src/docx/edit/apply.js';
import type { Change } from '../../src/docx/edit/change.js';
import { linesOf, type RecognisedDocument } from '../../src/docx/parts/model.js';
import { recognise } from '../../src/docx/parts/recognise.js';
import type { WordParagraph } from '../../src/docx/read/model.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';
import { childrenOf } from '../../src/package/xml-query.js';
import type { XmlElement } from '../../src/package/xml-tree.js';
import { PROJECT, REGISTER } from './workspace.js';

/** What rules that need the agency are tried with: the agency that issues the plan. */
export const RULE_REFERENCES: References = {
  agency: parseAgency(readSource(join(PROJECT, 'test/fixtures/rule-agency.yaml'), 'rule-agency.yaml')),
  acts: parseRegister(readSource(join(PROJECT, REGISTER), REGISTER)),
};

const PLAN = 'content/2024/ke-hoach-thi-dua.yaml';
const compiler = new Compiler(findWorkspace(PROJECT));
const built = new Map<string, Promise<Uint8Array>>();

/** The .docx of a sample of `content/mau`, or of the plan; built once. `name#2` is the second file of a sample. */
export function sample(name?: string): Promise<Uint8Array> {
  const [file, nth = '1'] = (name ?? '').split('#');
  const content = file === '' ? PLAN : `content/mau/${file}.yaml`;
  const key = `${content}#${nth}`;
  const known = built.get(key) ?? build(content, Number(nth));
  built.set(key, known);
  return known;
}

async function build(content: string, nth: number): Promise<Uint8Array> {
  const { files, findings } = await compiler.compile(join(PROJECT, content));
  const main = files?.[nth - 1];
  if (!main) throw new Error(`${content} does not build: ${JSON.stringify(findings)}`);
  return main.bytes;
}

/** The document that an example describes, as the checker reads it. */
export async function exampleDocument({ base, edits }: WordExample): Promise<RecognisedDocument> {
  const word = openWordPackage(await sample(base));
  for (const edit of edits) {
    const document = recognise(readPackage(word))[0] as RecognisedDocument;
    applyChanges(word, changesOf(edit, document));
  }
  return recognise(readPackage(word))[0] as RecognisedDocument;
}

/** What an edit changes; throws where the sample has no such place, so that no example is empty by mistake. */
function changesOf(edit: ExampleEdit, document: RecognisedDocument): Change[] {
  const changes: Change[] = [];
  if (edit.page) {
    const section = document.sections.at(edit.section ?? 0);
    if (!section) throw new Error(`no section ${edit.section}`);
    changes.push({ kind: 'page', section, set: edit.page });
  }
  if (edit.part === undefined && edit.edge === undefined) return changes;
  const { paragraph, start, end } = placeOf(edit, document);
  const stretch = { paragraph, start, end };
  if (edit.runs) changes.push({ kind: 'runs', ...stretch, set: edit.runs });
  if (edit.paragraph) changes.push({ kind: 'paragraph', paragraph, set: edit.paragraph });
  if (edit.text !== undefined) changes.push({ kind: 'text', ...stretch, text: edit.text });
  if (edit.insertAfter !== undefined)
    changes.push({ kind: 'insert', after: paragraph, text: edit.insertAfter });
  if (edit.remove) changes.push({ kind: 'remove', paragraph });
  if (edit.swapCells || edit.ownRow) {
    if (edit.swapCells) swapCells(paragraph);
    else ownRow(paragraph);
    return changes;
  }
  if (changes.length === 0) throw new Error(`nothing to change in ${JSON.stringify(edit)}`);
  return changes;
}

function rowOf({ cell }: WordParagraph): XmlElement {
  const row = cell && childrenOf(cell.table.element, 'w:tr')[cell.row];
  if (!row) throw new Error('no row of a table');
  return row;
}

function ownRow(paragraph: WordParagraph): void {
  const row = rowOf(paragraph);
  const below = structuredClone(row);
  const isOwn = (cell: XmlElement) => cell.children.includes(paragraph.element);
  const own = childrenOf(row, 'w:tc').findIndex(isOwn);
  for (const [each, isEmptied] of [
    [row, (index: number) => index === own],
    [below, (index: number) => index !== own],
  ] as const) {
    for (const [index, cell] of childrenOf(each, 'w:tc').entries()) {
      if (!isEmptied(index)) continue;
      const kept = cell.children.filter((child) => typeof child !== 'string' && child.name === 'w:tcPr');
      cell.children.splice(0, cell.children.length, ...kept, { name: 'w:p', attributes: {}, children: [] });
    }
  }
  const table = paragraph.cell?.table.element;
  table?.children.splice(table.children.indexOf(row) + 1, 0, below);
}

function swapCells(paragraph: WordParagraph): void {
  const row = rowOf(paragraph);
  const cells = childrenOf(row, 'w:tc');
  const others = row.children.filter((child) => !cells.some((each) => each === child));
  row.children.splice(0, row.children.length, ...others, ...cells.reverse());
}

function placeOf(
  { part, nth = 0, region, after, edge, isFirstPage, words }: ExampleEdit,
  document: RecognisedDocument,
): { paragraph: WordParagraph; start: number; end: number } {
  if (edge) {
    const edges = document.sections[0]?.[`${edge}s`];
    const kind = isFirstPage ? 'first' : 'default';
    const paragraph = edges?.[kind]?.filter(({ runs }) => runs.length > 0).at(nth);
    if (!paragraph) throw new Error(`no ${edge}`);
    return { paragraph, start: 0, end: paragraph.text.length };
  }
  const line = part && linesOf(document, part, region).at(nth)?.line;
  if (!line) throw new Error(`no line ${nth} of ${part}`);
  const { paragraph } = line;
  if (after !== undefined) {
    const other = document.paragraphs[document.paragraphs.indexOf(paragraph) + after];
    if (!other) throw new Error(`no paragraph ${after} after ${part}`);
    return { paragraph: other, start: 0, end: other.text.length };
  }
  if (words === undefined) return { paragraph, start: line.start, end: line.end };
  const start = paragraph.text.indexOf(words, line.start);
  if (start < 0) throw new Error(`no words ‹${words}› in ‹${line.text}›`);
  return { paragraph, start, end: start + words.length };
}
