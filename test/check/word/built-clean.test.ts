import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWordRule } from '../../../src/check/word/rule.js';
import { WORD_RULES } from '../../../src/check/word/word-rules.js';
import { recognise } from '../../../src/docx/parts/recognise.js';
import { openWordPackage } from '../../../src/docx/read/open.js';
import { readPackage } from '../../../src/docx/read/read.js';
import { RULE_REFERENCES, sample } from '../../support/word-samples.js';
import { PROJECT } from '../../support/workspace.js';

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
