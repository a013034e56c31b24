/** Spreadsheets as LibreOffice Calc reads and writes them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The writer of LibreOffice can be installed without its spreadsheets: these read the simplest of all. */
export function hasCalc(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-calc-'));
  try {
    writeFileSync(join(folder, 'probe.csv'), 'a\n1\n');
    convertSheet(join(folder, 'probe.csv'), 'xlsx', folder);
    return existsSync(join(folder, 'probe.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes a spreadsheet in another format into a folder, under the same name. */
export function convertSheet(path: string, format: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'vanthu-profile-'));
  try {
    const options = ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const args = [...options, '--convert-to', format, '--outdir', folder, path];
    execFileSync('soffice', args, { timeout: 100_000, stdio: 'ignore' });
  } finally {
    rmSync(profile, { recursive: true });
  }
}
