import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, test } from 'vitest';

/** Pages as Chromium shows them. */

/** What the program is called on Debian and elsewhere. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Chromium starts in seconds; one that hangs must not hang the test run. */
const TIMEOUT_MS = 60_000;

const run = promisify(execFile);

/** A suite that opens pages. Without Chromium it is skipped with the reason; on the build server it fails instead. */
export function describeWithChromium(name: string, suite: () => void): void {
  if (program() !== undefined) {
    describe(name, suite);
    return;
  }
  const reason = 'no page was opened: the program chromium is missing';
  describe(name, () => {
    test(reason, ({ skip }) => {
      if (process.env['CI']) throw new Error(reason);
      // The summary counts skipped tests but does not name them.
      process.stderr.write(`${name}: ${reason}\n`);
      skip(reason);
    });
  });
}

/** The elements of a page once the browser has read it, as HTML. */
export async function dumpPage(path: string): Promise<string> {
  return inProfile(async (options) => {
    const { stdout } = await chromium([...options, '--dump-dom', pathToFileURL(path).href]);
    return stdout;
  });
}

/** A picture of the top of a page, PNG. */
export async function photograph(path: string, width: number, height: number): Promise<Buffer> {
  return inProfile(async (options, folder) => {
    const picture = join(folder, 'page.png');
    const size = `--window-size=${width},${height}`;
    await chromium([...options, size, `--screenshot=${picture}`, pathToFileURL(path).href]);
    return readFileSync(picture);
  });
}

/** Two browsers cannot share a profile, and test files run side by side. */
async function inProfile<Result>(
  use: (options: readonly string[], folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-chromium-'));
  try {
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    return await use(
      ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', profile],
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function chromium(options: readonly string[]): Promise<{ stdout: string }> {
  return run(program() ?? 'chromium', [...options], { timeout: TIMEOUT_MS, maxBuffer: 50_000_000 });
}

function program(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.find((name) => folders.some((folder) => existsSync(join(folder, name))));
}
