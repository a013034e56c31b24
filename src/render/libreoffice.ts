/** LibreOffice and poppler, where they are installed: pages as they are printed. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Page, readPages } from './pages.js';

const run = promisify(execFile);

/** Where LibreOffice stands when it is not on the search path. */
const USUAL_PLACES = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** It starts in seconds; one that hangs must not hang the check. */
const TIMEOUT_MS = 120_000;

/** What pages are made with. */
export interface Renderer {
  /** The pages of a .docx. Throws where it cannot be converted. */
  readonly pagesOf: (docx: Uint8Array) => Promise<Page[]>;
}

/** The programs, or in Vietnamese which one is missing. */
export function findRenderer(): Renderer | string {
  const office = ['soffice', ...USUAL_PLACES].find(isThere);
  if (office === undefined) return 'máy chưa cài LibreOffice';
  if (!isThere('pdftotext')) return 'máy chưa cài pdftotext (bộ công cụ poppler)';
  return { pagesOf: (docx) => pagesOf(docx, office) };
}

function isThere(program: string): boolean {
  if (/[\\/]/u.test(program)) return existsSync(program);
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    execFileSync(finder, [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function pagesOf(docx: Uint8Array, office: string): Promise<Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-trang-'));
  try {
    const file = join(folder, 'van-ban.docx');
    writeFileSync(file, docx);
    // A profile of its own: one that is open elsewhere would refuse a second start.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, file];
    await run(office, [profile, ...convert], { timeout: TIMEOUT_MS });
    const words = join(folder, 'words.html');
    await run('pdftotext', ['-bbox-layout', join(folder, 'van-ban.pdf'), words], { timeout: TIMEOUT_MS });
    return readPages(words);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
