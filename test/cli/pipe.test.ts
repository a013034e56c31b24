import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { PROGRAM } from '../support/cli.js';
import { PROJECT } from '../support/workspace.js';

test('a reader that stops early is no failure', async () => {
  const stderr = await new Promise<string>((resolve) => {
    const run = spawn(process.execPath, [PROGRAM, 'list'], { cwd: PROJECT });
    // As `| head -1` does, before the table is written.
    run.stdout.destroy();
    let told = '';
    run.stderr.on('data', (part) => {
      told += String(part);
    });
    run.on('close', () => resolve(told));
  });
  expect(stderr).toBe('');
});
