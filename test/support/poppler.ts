import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Well above the drawing of a full page. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

const run = promisify(execFile);

/** Runs a tool of poppler and gives what it prints. */
export async function poppler(program: string, options: readonly string[]): Promise<string> {
  const { stdout } = await run(program, options, { maxBuffer: MAX_OUTPUT_BYTES });
  return stdout;
}
