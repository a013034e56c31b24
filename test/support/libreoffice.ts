import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, test } from 'vitest';

/**
 * Documents as LibreOffice prints them. Its measures are those of Word only where Times New Roman is replaced by a font
 * of the same widths that has the Vietnamese letters: Liberation Serif 2 (1.x borrows "ộ" and "ạ" from another font).
 */

/** What a rendering test calls; LibreOffice and the tools of poppler. */
const PROGRAMS = ['soffice', 'pdffonts', 'pdftohtml', 'pdftocairo', 'fc-list'];

/** LibreOffice starts in seconds; one that hangs (a dialog, a broken profile) must not hang the test run. */
const CONVERSION_TIMEOUT_MS = 100_000;

const run = promisify(execFile);

/**
 * A suite that measures rendered pages. Where something is missing it is skipped with the reason, so that the other
 * tests can be run on any machine; on the build server (`CI` is set) it fails instead.
 */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  const missing = missingForRendering();
  if (missing === undefined) {
    describe(name, suite);
    return;
  }
  const reason = `nothing was rendered: ${missing} is missing`;
  describe(name, () => {
    test(reason, ({ skip }) => {
      if (process.env['CI']) throw new Error(reason);
      // The summary counts skipped tests but does not name them.
      process.stderr.write(`${name}: ${reason}\n`);
      skip(reason);
    });
  });
}

/**
 * Converts documents to PDF, all by one start of LibreOffice, and reads each.
 *
 * @param documents bytes of .docx files by name
 * @param read takes the path of a PDF, which exists only until everything is read
 * @returns what was read, by the same names
 */
export async function renderAll<Result>(
  documents: ReadonlyMap<string, Uint8Array>,
  read: (pdfPath: string) => Promise<Result>,
): Promise<Map<string, Result>> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-rendered-'));
  try {
    const files = [...documents].map(([name, bytes], index) => ({ name, bytes, stem: `document-${index}` }));
    for (const { stem, bytes } of files) writeFileSync(join(folder, `${stem}.docx`), bytes);
    await convertToPdf(
      folder,
      files.map(({ stem }) => join(folder, `${stem}.docx`)),
    );
    const results = new Map<string, Result>();
    for (const { name, stem } of files) results.set(name, await read(join(folder, `${stem}.pdf`)));
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As {@link renderAll}, for one document. */
export async function render<Result>(
  docx: Uint8Array,
  read: (pdfPath: string) => Promise<Result>,
): Promise<Result> {
  const results = await renderAll(new Map([['document', docx]]), read);
  return results.get('document') as Result;
}

async function convertToPdf(folder: string, paths: readonly string[]): Promise<void> {
  // Two programs of LibreOffice cannot share a profile, and test files run side by side.
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const options = ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`];
  await run('soffice', [...options, '--convert-to', 'pdf', '--outdir', folder, ...paths], {
    timeout: CONVERSION_TIMEOUT_MS,
  });
}

/** The first thing that rendering needs and this machine lacks. */
function missingForRendering(): string | undefined {
  const program = PROGRAMS.find((name) => !isInPath(name));
  if (program !== undefined) return `the program ${program}`;
  const fonts = execFileSync('fc-list', ['Liberation Serif:lang=vi'], { encoding: 'utf8' });
  return fonts.trim() === '' ? 'the font Liberation Serif with Vietnamese letters' : undefined;
}

function isInPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some(
    (folder) => existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`)),
  );
}
