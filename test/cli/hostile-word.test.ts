import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROGRAM, printedFindings, vanthu } from '../support/cli.js';
import type { Hostile } from '../support/hostile/make.js';
import { HOSTILE } from '../support/hostile-docx.js';
import { sample } from '../support/word-samples.js';

const CPU_SECONDS = 5;
/** However busy the machine is with other tests; the time-out that counts is that of the processor. */
const MAX_WAIT_MS = 60_000;
const MAX_PEAK_BYTES = 300_000_000;
const AT_A_TIME = 2;
const PEAK = fileURLToPath(new URL('../bench/peak.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'vanthu-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Checked {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly peakBytes: number;
}

/** Runs `vanthu check` with five seconds of processor time. */
function checked(path: string, id: string): Promise<Checked> {
  const peakFile = join(folder, `${id}.peak`);
  const limited = `ulimit -t ${CPU_SECONDS}; exec "$0" "$@"`;
  const args = ['-c', limited, process.execPath, '--import', PEAK, PROGRAM, 'check', path];
  const child: ChildProcess = spawn('/bin/sh', args, {
    cwd: folder,
    env: { ...process.env, PEAK_FILE: peakFile },
    timeout: MAX_WAIT_MS,
    killSignal: 'SIGKILL',
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const peakBytes = status === null ? Number.NaN : Number(readFileSync(peakFile, 'utf8'));
      resolve({ status, signal, ...output, peakBytes });
    });
  });
}

const ALL = Object.entries(HOSTILE).flatMap(([group, inputs]) =>
  inputs.map((input, index) => ({ ...input, id: `${group.replaceAll(' ', '-')}-${index}` })),
);
const results = new Map<string, Checked>();

beforeAll(async () => {
  const good = new Uint8Array(await sample('quyet-dinh'));
  let next = 0;
  const work = async () => {
    for (let input = ALL[next++]; input; input = ALL[next++]) {
      const path = join(folder, `${input.id}.docx`);
      writeFileSync(path, input.bytes(good));
      results.set(input.id, await checked(path, input.id));
      rmSync(path);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}, 600_000);

function expectClear({ refused }: Hostile, { status, signal, stdout, stderr, peakBytes }: Checked): void {
  const told = stdout.slice(-2000) + stderr.slice(0, 2000);
  expect({ status, signal }, told).toEqual({ status: expect.toBeOneOf([0, 1]), signal: null });
  expect(told).not.toMatch(/\n\s+at |lỗi của chương trình|undefined|NaN/u);
  expect(peakBytes).toBeLessThanOrEqual(MAX_PEAK_BYTES);
  expect(told).toMatch(refused ?? /điểm kiểm tra|không kiểm tra/u);
  const [first] = printedFindings(stderr.slice(0, 2000));
  if (first?.text.startsWith('tệp: ')) expect(first.mend).not.toBe('');
}

test('there are more than a hundred', () => expect(ALL.length).toBeGreaterThan(100));

describe.each(Object.keys(HOSTILE))('%s', (group) => {
  const prefix = `${group.replaceAll(' ', '-')}-`;
  test.each(ALL.filter(({ id }) => id.startsWith(prefix)))('$name', (input) => {
    expectClear(input, results.get(input.id) as Checked);
  });
});

describe('what is no file', () => {
  test('a folder', async () => {
    mkdirSync(join(folder, 'x.docx'));
    const { stderr, stdout, status } = await vanthu(['check', 'x.docx'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr + stdout).not.toMatch(/\n\s+at |lỗi của chương trình/u);
  });

  test('a link that leads to nothing', async () => {
    symlinkSync('nothing.docx', join(folder, 'link.docx'));
    const { stderr, status } = await vanthu(['check', 'link.docx'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('không có tệp này');
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    writeFileSync(join(folder, 'closed.docx'), 'a');
    chmodSync(join(folder, 'closed.docx'), 0);
    const { stderr, status } = await vanthu(['check', 'closed.docx'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('không được phép đọc tệp này');
  });
});

test('programs are told the same in JSON', async () => {
  const good = new Uint8Array(await sample('quyet-dinh'));
  const names = ['a PDF file', 'an empty file', 'a span of 1e9'];
  for (const { name, bytes } of ALL.filter((input) => names.includes(input.name))) {
    writeFileSync(join(folder, 'json.docx'), bytes(good));
    const { stdout, status } = await vanthu(['check', '--json', 'json.docx'], { cwd: folder });
    expect([0, 1], name).toContain(status);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: expect.stringContaining('json.docx') }] });
  }
});
