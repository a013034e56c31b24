/**
 * Measures the check of a Word file of some 50 pages: the first one of a process, as a clerk meets it, and warm. Prints a
 * table, or JSON with --json. It never fails because of a figure.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planOfLength } from './content.js';
import { processTimes, warmTimes } from './measure.js';
import { loadProgram } from './program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist', 'vanthu.js');
/** Rendered by LibreOffice they take 50 pages. */
const PARAGRAPHS = 310;
const AIM_MS = 1000;

const folder = mkdtempSync(join(tmpdir(), 'vanthu-check-'));
try {
  const rows = await measureAll();
  if (process.argv.includes('--json')) console.log(JSON.stringify({ node: process.version, rows }, null, 2));
  else
    for (const { name, ms, share } of rows)
      console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms${share}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll() {
  const program = await loadProgram(ROOT, folder);
  mkdirSync(join(folder, 'content'));
  for (const path of ['content/co-quan.yaml', 'content/van-ban.yaml', 'templates']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  const plan = readFileSync(join(ROOT, 'content/2024/ke-hoach-thi-dua.yaml'), 'utf8');
  writeFileSync(join(folder, 'content', 'plan.yaml'), planOfLength(plan, PARAGRAPHS));
  const compiler = new program.Compiler(program.findWorkspace(folder));
  const { files } = await compiler.compile(join(folder, 'content', 'plan.yaml'));
  const { bytes } = files[0];
  const docx = join(folder, 'plan.docx');
  writeFileSync(docx, bytes);

  const first = timed(() => program.checkWord(program.readDocx(bytes)));
  const tasks = [() => program.checkWord(program.readDocx(bytes)), () => program.readDocx(bytes)].map(
    (run) => ({
      run,
      batch: 1,
    }),
  );
  const [check, read] = await warmTimes(tasks, { warmUpMs: 2000, samples: 9 });
  const [whole, started] = processTimes(
    [
      { args: [PROGRAM, 'check', docx], cwd: folder },
      { args: [PROGRAM, '--version'], cwd: folder },
    ],
    { runs: 7, prepare: () => {} },
  );
  const name = `${PARAGRAPHS} paragraphs, some 50 pages`;
  return [
    { name: `check, first in its process (${name})`, ms: first, share: ` (aim < ${AIM_MS} ms)` },
    { name: 'check, warm', ms: check, share: '' },
    { name: '  of it reading the file', ms: read, share: ` (${Math.round((100 * read) / check)} %)` },
    { name: 'whole process', ms: whole, share: ` (start alone ${started.toFixed(0)} ms)` },
  ];
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
