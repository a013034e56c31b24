/** Measuring: medians of alternating runs, so that whatever else the machine does meets both sides alike. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PEAK = pathToFileURL(fileURLToPath(new URL('peak.js', import.meta.url))).href;

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Milliseconds that each task takes when warm. A sample is `batch` runs of it, so that short tasks pay their share of
 * garbage collection too.
 */
export async function warmTimes(tasks, { warmUpMs, samples }) {
  for (const { run } of tasks) {
    for (const end = performance.now() + warmUpMs; performance.now() < end; ) await run();
  }
  const times = tasks.map(() => []);
  for (let sample = 0; sample < samples; sample++) {
    for (const [index, { run, batch }] of tasks.entries()) {
      const start = performance.now();
      for (let call = 0; call < batch; call++) await run();
      times[index].push((performance.now() - start) / batch);
    }
  }
  return times.map(median);
}

/** Milliseconds from start to end of each process; `prepare` runs before each, unmeasured. */
export function processTimes(commands, { runs, prepare }) {
  return alternately(commands, runs, (command) => {
    prepare();
    const start = performance.now();
    runNode(command);
    return performance.now() - start;
  });
}

/** Peak memory of each process, in bytes. */
export function processPeaks(commands, { runs, prepare, folder }) {
  const file = join(folder, 'peak.txt');
  return alternately(commands, runs, (command) => {
    prepare();
    runNode({ ...command, args: ['--import', PEAK, ...command.args] }, { PEAK_FILE: file });
    return Number(readFileSync(file, 'utf8'));
  });
}

/** The first round warms the disk cache and is not counted. */
function alternately(commands, runs, measure) {
  const values = commands.map(() => []);
  for (let round = 0; round <= runs; round++) {
    for (const [index, command] of commands.entries()) {
      const value = measure(command);
      if (round > 0) values[index].push(value);
    }
  }
  return values.map(median);
}

function runNode({ args, cwd }, environment = {}) {
  const { status, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${error?.message ?? stderr}`);
}
