import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Compiler } from '../../src/build/compiler.js';
import { documentFilesIn } from '../../src/build/content-files.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { compareUnits } from '../../src/compare/compare.js';
import { treeLines } from '../../src/compare/tree-lines.js';
import { unitsOf } from '../../src/compare/units.js';
import { wordLines } from '../../src/compare/word-lines.js';
import { recognise } from '../../src/docx/parts/recognise.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';
import { PROJECT } from '../support/workspace.js';

const workspace = findWorkspace(PROJECT);
const compiler = new Compiler(workspace);
const files = ['2024', 'mau'].flatMap((folder) => documentFilesIn(join(workspace.content, folder)));

/** The tree as it is compared must show what the writer writes. */
test.each(files)('%s is equal to the Word file made from it', async (file) => {
  const { tree } = await compiler.render(file);
  const { files: written } = await compiler.compile(file);
  if (!tree || !written?.[0]) throw new Error(`${file} does not compile`);
  const word = readPackage(openWordPackage(written[0].bytes));
  const { entries } = compareUnits(
    unitsOf(treeLines(tree, file, false)),
    unitsOf(wordLines(recognise(word))),
  );
  expect(entries.filter(({ kind }) => kind !== 'same')).toEqual([]);
});
