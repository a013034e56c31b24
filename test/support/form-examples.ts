import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument as parseYaml } from 'yaml';
import { Compiler } from '../../src/build/compiler.js';
import { documentFilesIn } from '../../src/build/content-files.js';
import { documentTypes } from '../../src/build/types.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { parseDocument } from '../../src/content/document.js';
import { readSource } from '../../src/content/source.js';
import type { WordFile } from '../../src/docx/write/write.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'content/mau';

/** The content files of the worked examples by their names: `cong-van`, `2025-bao-cao-tong-ket`. */
const FILES: ReadonlyMap<string, string> = new Map(
  documentFilesIn(join(PROJECT, FOLDER)).map((file) => {
    const inside = relative(join(PROJECT, FOLDER), file);
    return [inside.replace(/\.yaml$/u, '').replaceAll('/', '-'), join(FOLDER, inside)];
  }),
);

/** The names of the worked examples of all kinds of documents. */
export const EXAMPLES: readonly string[] = [...FILES.keys()];

/** New values in a content file, by their keys: `phu_luc.0.tep_rieng`. */
export type ExampleChanges = Readonly<Record<string, unknown>>;

/** The kind of document that an example is of. */
export function kindOfExample(name: string): string {
  const path = fileOf(PROJECT, name);
  return parseDocument(readSource(path, path), documentTypes(findWorkspace(PROJECT))).kind.id;
}

/** Compiles all examples as they are: the files of each by its name. */
export async function compileExamples(): Promise<Map<string, readonly WordFile[]>> {
  const compiler = new Compiler(findWorkspace(PROJECT));
  const compiled = new Map<string, readonly WordFile[]>();
  for (const name of EXAMPLES) compiled.set(name, await filesOf(compiler, PROJECT, name));
  return compiled;
}

/** Compiles an example with something different in it, in a temporary copy of the working folder. */
export async function compileChanged(name: string, changes: ExampleChanges): Promise<readonly WordFile[]> {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-workspace-'));
  try {
    for (const folder of ['content', 'templates']) {
      cpSync(join(PROJECT, folder), join(root, folder), { recursive: true });
    }
    const file = fileOf(root, name);
    const content = parseYaml(readFileSync(file, 'utf8'), { schema: 'failsafe' });
    for (const [key, value] of Object.entries(changes)) {
      content.setIn(key.split('.'), content.createNode(value));
    }
    writeFileSync(file, content.toString({ lineWidth: 0 }));
    return await filesOf(new Compiler(findWorkspace(root)), root, name);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function fileOf(root: string, name: string): string {
  const file = FILES.get(name);
  if (!file) throw new Error(`no example ${name}, only ${EXAMPLES.join(', ')}`);
  return join(root, file);
}

async function filesOf(compiler: Compiler, root: string, name: string): Promise<readonly WordFile[]> {
  const { files, findings } = await compiler.compile(fileOf(root, name));
  if (files) return files;
  const messages = findings.map(({ subject, message }) => `${subject}: ${message}`);
  throw new Error([`${name}.yaml is not compiled`, ...messages].join('\n'));
}
