import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Compiler } from '../../../src/build/compiler.js';
import { findWorkspace } from '../../../src/build/workspace.js';
import { runWordRule } from '../../../src/check/word/rule.js';
import { WORD_RULES } from '../../../src/check/word/word-rules.js';
import { recognise } from '../../../src/docx/parts/recognise.js';
import { openWordPackage } from '../../../src/docx/read/open.js';
import { readPackage } from '../../../src/docx/read/read.js';
import { RULE_REFERENCES, sample } from '../../support/word-samples.js';
import { PROJECT, Workspace } from '../../support/workspace.js';

const NO_DOCUMENTS = ['co-quan.yaml', 'van-ban.yaml'];
const names = readdirSync(join(PROJECT, 'content/mau'))
  .filter((file) => file.endsWith('.yaml') && !NO_DOCUMENTS.includes(file))
  .map((file) => file.replace('.yaml', ''));

/** Advice that what the program builds may get, by sample. */
const KNOWN_ADVICE: Readonly<Record<string, readonly string[]>> = {};

/** What the program writes, it finds nothing wrong with. */
test.each([undefined, ...names])('nothing is found in what is built of %s', async (name) => {
  const documents = recognise(readPackage(openWordPackage(await sample(name))));
  const reports = documents.flatMap((document) =>
    WORD_RULES.flatMap((rule) =>
      // The plan is that of the agency the rules are tried with.
      runWordRule(rule, { document, ...(name === undefined && { references: RULE_REFERENCES }) }).reports.map(
        ({ severity, message }) => ({ severity, id: rule.id, told: `${rule.id}: ${message}` }),
      ),
    ),
  );
  const told = (wanted: string) => reports.filter(({ severity }) => severity === wanted);
  expect(told('error').map((report) => report.told)).toEqual([]);
  expect(told('advice').map(({ id }) => id)).toEqual(KNOWN_ADVICE[name ?? ''] ?? []);
});

describe('in every state', () => {
  const workspace = new Workspace();
  cpSync(join(PROJECT, 'content/mau'), workspace.at('content/mau'), { recursive: true });
  const compiler = new Compiler(findWorkspace(workspace.root));
  afterAll(() => workspace.remove());
  let built = 0;

  /** A state, and the content in it. */
  const STATES: readonly [state: string, change: (content: string) => string][] = [
    ['draft', (content) => content.replace(/^trang_thai: .*$/mu, 'trang_thai: du-thao')],
    [
      'for signature without number and day',
      (content) =>
        content.replace(/^trang_thai: .*$/mu, 'trang_thai: trinh-ky').replace(/^(?:so|ngay): .*\n/gmu, ''),
    ],
  ];

  describe.each(STATES)('%s', (_state, change) => {
    test.each(names)('%s is built', async (name) => {
      const path = workspace.at(`content/mau/${name}.yaml`);
      writeFileSync(path, change(readFileSync(join(PROJECT, `content/mau/${name}.yaml`), 'utf8')));
      const { findings, files } = await compiler.compile(path);
      built += files ? 1 : 0;
      const inWord = findings.filter(({ place }) => place !== undefined);
      expect(inWord.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    });
  });

  test('nearly all of them could be built', () => {
    expect(built).toBeGreaterThan(2 * names.length - 5);
  });
});
