import { cpSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { PROGRAM, printedFindings, vanthu } from '../support/cli.js';
import { AGENCY, DOCX, PLAN, PLAN_ADVICE, REGISTER, TEMPLATE, Workspace } from '../support/workspace.js';
import { DAMAGED_TEXT } from './cases/damaged-text.js';
import { FILES } from './cases/files.js';
import { KEYS } from './cases/keys.js';
import { RULE_CASES } from './cases/rules.js';
import { SHARED_FILES } from './cases/shared-files.js';
import { SYNTAX } from './cases/syntax.js';
import { TEMPLATES } from './cases/templates.js';
import { expectForClerks, expectRefused } from './refusal.js';

const TABLES = {
  'keys and values': KEYS,
  syntax: SYNTAX,
  'damaged text': DAMAGED_TEXT,
  files: FILES,
  rules: RULE_CASES,
  'agency and register': SHARED_FILES,
  templates: TEMPLATES,
};

// A machine that is busy with other tests takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let built: Workspace;

beforeAll(async () => {
  built = new Workspace();
  const run = await vanthu(['build', PLAN], { cwd: built.root });
  expect(run.status, run.stderr).toBe(0);
});

afterAll(() => built.remove());

describe.each(Object.entries(TABLES))('%s', (_name, cases) => {
  for (const bad of cases) test.concurrent(bad.name, () => expectRefused(built, bad));
});

test('a template that neither the office nor the program has', async () => {
  const workspace = new Workspace(built);
  onTestFinished(() => workspace.remove());
  // The program looks for templates beside itself too; a copy that stands alone has none.
  const program = workspace.at('program/dist/vanthu.js');
  cpSync(PROGRAM, program);
  workspace.delete(TEMPLATE);
  const before = workspace.snapshot();
  const run = await vanthu(['build', PLAN], { cwd: workspace.root, program });
  expect(run.status).toBe(1);
  expect(printedFindings(run.stderr)).toEqual([
    {
      ...{ file: TEMPLATE, line: 1, column: 1, severity: 'lỗi' },
      text: expect.stringMatching(/không có tệp này/u),
      mend: expect.stringMatching(/tên tệp/u),
    },
  ]);
  expectForClerks(run.stderr);
  expect(workspace.snapshot()).toEqual(before);
});

test('errors of the content and of the template are told together', async () => {
  const workspace = new Workspace(built);
  onTestFinished(() => workspace.remove());
  workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: HCTH');
  workspace.replace(TEMPLATE, '{{#each muc_dich}}', '{{#each muc_dic}}');
  const { stderr } = await vanthu(['build', PLAN], { cwd: workspace.root });
  expect(printedFindings(stderr).map(({ file }) => file)).toEqual([PLAN, TEMPLATE]);
});

test('text in decomposed Unicode is no error, and is composed in the document', async () => {
  const workspace = new Workspace();
  onTestFinished(() => workspace.remove());
  for (const path of [PLAN, AGENCY, REGISTER, TEMPLATE]) {
    workspace.write(path, workspace.read(path).normalize('NFD'));
  }
  const run = await vanthu(['build', PLAN], { cwd: workspace.root });
  expect(run).toMatchObject({ status: 0, stdout: `đã soạn ${DOCX} (${PLAN_ADVICE})\n` });
  const text = strFromU8(unzipSync(workspace.bytes(DOCX))['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('Đảng ủy Sở');
  expect(text).toBe(text.normalize('NFC'));
  expect(workspace.bytes(DOCX).equals(built.bytes(DOCX))).toBe(true);
});
