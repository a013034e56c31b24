import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startResults } from '../../src/build/new-results.js';
import { checkResultsFile } from '../../src/build/results-file.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { verdictSummary } from '../../src/report/judged.js';
import { convertSheet, hasCalc } from '../support/calc.js';
import { describeWithLibreOffice } from '../support/libreoffice.js';
import { PLAN, Workspace } from '../support/workspace.js';

const SHEET = 'content/2024/ket-qua.xlsx';

/** The empty cell after the only number that the plan states: what was reached of 100 %. */
const EMPTY_RESULT =
  /(?<given>office:value="100"[\s\S]*?<\/table:table-cell>\s*)<table:table-cell(?<style>[^>]*)\/>/u;

describeWithLibreOffice('the spreadsheet of results, filled in by LibreOffice', () => {
  test('is read back with the number that was filled in', async ({ skip }) => {
    if (!hasCalc()) {
      const reason = 'nothing was filled in: LibreOffice Calc is missing';
      process.stderr.write(`${reason}\n`);
      skip(reason);
    }
    const workspace = new Workspace();
    const folder = mkdtempSync(join(tmpdir(), 'vanthu-sheet-'));
    onTestFinished(() => {
      workspace.remove();
      rmSync(folder, { recursive: true });
    });
    const { results } = startResults(workspace.at(PLAN), findWorkspace(workspace.root));
    workspace.replace('content/2024/ket-qua.yaml', 'so_lieu_den:', 'so_lieu_den: 15/12/2024');

    convertSheet(workspace.at(SHEET), 'fods', folder);
    const flat = join(folder, 'ket-qua.fods');
    const text = readFileSync(flat, 'utf8');
    expect(text).toMatch(EMPTY_RESULT);
    const filled = '$<given><table:table-cell$<style> office:value-type="float" office:value="97.5"/>';
    writeFileSync(flat, text.replace(EMPTY_RESULT, filled));
    convertSheet(flat, 'xlsx', join(workspace.root, 'content/2024'));

    const checked = await checkResultsFile(results, findWorkspace(workspace.root));
    expect(checked.findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'KETQUA-07 trang ‹Kết quả›, ô F5',
    ]);
    expect(verdictSummary(checked.judged)).toBe('1 không đạt, 6 chưa có số liệu');
  });
});
