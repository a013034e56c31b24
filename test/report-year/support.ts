import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Compiler, type Rendered } from '../../src/build/compiler.js';
import { findWorkspace } from '../../src/build/workspace.js';
import type { Block } from '../../src/document/tree.js';
import { plainText } from '../../src/document/tree.js';
import type { Finding } from '../../src/message/finding.js';
import { PROJECT, Workspace } from '../support/workspace.js';

export const REPORT = 'content/2024/bao-cao-tong-ket.yaml';
export const RESULTS = 'content/2024/ket-qua.yaml';

/** A working folder with the worked report of 2024 and its invented results. */
export function reportWorkspace(): Workspace {
  const workspace = new Workspace();
  for (const path of [REPORT, RESULTS]) cpSync(join(PROJECT, path), workspace.at(path));
  return workspace;
}

export function compiled(workspace: Workspace, path = REPORT) {
  return new Compiler(findWorkspace(workspace.root)).compile(workspace.at(path));
}

export function rendered(workspace: Workspace): Promise<Rendered> {
  return new Compiler(findWorkspace(workspace.root)).render(workspace.at(REPORT));
}

/** `ket-qua.yaml rule: what stands in the file from the place of the finding to the end of its line`. */
export function placesIn(
  findings: readonly Finding[],
  workspace: Workspace,
  severity: Finding['severity'] = 'error',
): string[] {
  return findings
    .filter((finding) => finding.severity === severity)
    .map(({ origin: { file, line, column }, rule }) => {
      const text = workspace.read(`content/2024/${basename(file)}`).split('\n')[line - 1] ?? '';
      return `${basename(file)} ${rule}: ${text.slice(column - 1)}`;
    });
}

/** Every block of a body, at any depth. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if ('children' in block) yield* allBlocks(block.children);
  }
}

/** The rows of a table, a line each, under the line of its columns. */
export function tableLines(block: Block | undefined): string[] {
  if (block?.kind !== 'table') throw new Error('no table');
  const columns = block.columns.map(({ title }) => plainText(title)).join(' | ');
  return [columns, ...block.rows.map(({ cells }) => cells.map(({ text }) => plainText(text)).join(' | '))];
}
