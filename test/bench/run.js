/**
 * Measures this program against docxtemplater on the same paragraphs: time per document warm, whole process, peak
 * memory, and how time grows with length. Prints a table, or JSON with --json. It never fails because of a figure.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planOfLength } from './content.js';
import { processPeaks, processTimes, warmTimes } from './measure.js';
import { fill } from './peer.js';
import { loadProgram } from './program.js';
import { stageTimes } from './stages.js';
import { bodyTexts, paragraphTexts, templateFrom } from './word-file.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist', 'vanthu.js');
const PEER = fileURLToPath(new URL('peer.js', import.meta.url));
const LENGTHS = [30, 300, 3000];
const AIM = 1;
const GROWTH_AIM = 1.2;
const WARM_UP_MS = 2000;
const SAMPLES = 15;
const RUNS = 15;
/** A sample of warm times makes at least so many paragraphs. */
const SAMPLE_PARAGRAPHS = 600;

const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
try {
  const results = await measureAll();
  if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
  else print(results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll() {
  const program = await loadProgram(ROOT, folder);
  const documents = await prepareDocuments(program);
  const rows = [];

  // Processes first, while this one is small: what it keeps in memory would disturb them.
  for (const document of [documents[0], documents.at(-1)]) {
    const commands = commandsFor(document);
    const prepare = () => {
      for (const made of ['out', 'peer.docx']) rmSync(join(folder, made), { recursive: true, force: true });
    };
    const [ours, peer] = processTimes(commands, { runs: RUNS, prepare });
    rows.push(row(`process, ${document.name}`, ours, peer, 'ms'));
    const peaks = processPeaks(commands, { runs: 5, prepare, folder });
    rows.push(row(`peak memory, ${document.name}`, peaks[0] / 2 ** 20, peaks[1] / 2 ** 20, 'MB'));
  }
  const [node, started] = processTimes(
    [
      { args: ['-e', '0'], cwd: folder },
      { args: [PROGRAM, '--version'], cwd: folder },
    ],
    { runs: RUNS, prepare: () => {} },
  );

  const tasks = documents.flatMap(({ paragraphs, ours, peer }) =>
    [ours, peer].map((run) => ({ run, batch: Math.ceil(SAMPLE_PARAGRAPHS / paragraphs) })),
  );
  const times = await warmTimes(tasks, { warmUpMs: WARM_UP_MS, samples: SAMPLES });
  const warm = new Map();
  for (const [index, { name, paragraphs }] of documents.entries()) {
    const [ours, peer] = times.slice(2 * index);
    rows.push(row(`warm, ${name}`, ours, peer, 'ms'));
    warm.set(paragraphs, ours);
  }
  rows.push(...growthRows(warm));

  const missed = rows.some(({ met }) => !met);
  const breakdown = missed ? await breakdownOf(program, documents) : [];
  return { node: process.version, rows, startup: { node, loaded: started }, breakdown };
}

/** The content files, the peer's data and template, and the two ways to make each document. */
async function prepareDocuments(program) {
  mkdirSync(join(folder, 'content'));
  for (const path of ['content/co-quan.yaml', 'content/van-ban.yaml', 'templates']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  const plan = readFileSync(join(ROOT, 'content/2024/ke-hoach-thi-dua.yaml'), 'utf8');
  const workspace = program.findWorkspace(folder);
  const compiler = new program.Compiler(workspace);
  const contents = [
    { name: 'the real plan', text: plan },
    ...LENGTHS.map((length) => ({ name: `${length} paragraphs`, length, text: planOfLength(plan, length) })),
  ];
  const documents = [];
  for (const [index, { name, length, text }] of contents.entries()) {
    const file = join(folder, 'content', `${index}.yaml`);
    writeFileSync(file, text);
    const { files, findings } = await compiler.compile(file);
    const docx = files?.[0]?.bytes;
    if (!docx) throw new Error(`${name}: ${findings[0]?.message}`);
    const items = bodyTexts(docx);
    if (length !== undefined) deepStrictEqual(items.length, length);
    const template = index === 0 ? templateFrom(docx) : documents[0].template;
    const data = join(folder, `${index}.json`);
    writeFileSync(join(folder, 'template.docx'), template);
    writeFileSync(data, JSON.stringify({ items }));
    const peer = () => fill(template, readFileSync(data, 'utf8'));
    deepStrictEqual(paragraphTexts(peer()), paragraphTexts(docx), `${name}: the documents differ`);
    const ours = () => compiler.compile(file);
    documents.push({ name, file, data, template, paragraphs: items.length, ours, peer, workspace });
  }
  return documents;
}

function commandsFor({ file, data }) {
  return [
    { args: [PROGRAM, 'build', file, '--out', join(folder, 'out')], cwd: folder },
    { args: [PEER, join(folder, 'template.docx'), data, join(folder, 'peer.docx')], cwd: folder },
  ];
}

function row(name, ours, against, unit, aim = AIM) {
  const ratio = ours / against;
  return { name, unit, ours, against, ratio, aim, met: ratio <= aim };
}

/** Time per paragraph of the longest document against the shortest: of the whole, and of what is added. */
function growthRows(warm) {
  const [short, middle, long] = LENGTHS;
  const perParagraph = (length) => (1000 * warm.get(length)) / length;
  const perAdded = (from, to) => (1000 * (warm.get(to) - warm.get(from))) / (to - from);
  return [
    row('per paragraph, 3000 to 30', perParagraph(long), perParagraph(short), 'µs', GROWTH_AIM),
    row(
      'per added one, 300-3000 to 30-300',
      perAdded(middle, long),
      perAdded(short, middle),
      'µs',
      GROWTH_AIM,
    ),
  ];
}

async function breakdownOf(program, documents) {
  const options = { warmUpMs: WARM_UP_MS, samples: SAMPLES };
  const breakdown = [];
  for (const { name, workspace, file } of [documents[0], documents.at(-1)]) {
    breakdown.push({ name, stages: await stageTimes(program, workspace, file, options) });
  }
  return breakdown;
}

function print({ rows, startup, breakdown }) {
  const cells = rows.map(({ name, unit, ours, against, ratio, aim, met }) => [
    name,
    `${ours.toFixed(1)} ${unit}`,
    `${against.toFixed(1)} ${unit}`,
    ratio.toFixed(2),
    `≤ ${aim.toFixed(1)}`,
    met ? 'met' : 'missed',
  ]);
  printTable([['', 'ours', 'against', 'ratio', 'aim', ''], ...cells]);
  if (breakdown.length === 0) return;
  console.log('\nstart of the process');
  printTable([
    ['node itself', `${startup.node.toFixed(1)} ms`],
    ['program loaded', `${(startup.loaded - startup.node).toFixed(1)} ms`],
  ]);
  for (const { name, stages } of breakdown) {
    const total = stages.reduce((sum, { ms }) => sum + ms, 0);
    console.log(`\n${name}, warm`);
    printTable(
      stages.map((stage) => [
        stage.name,
        `${stage.ms.toFixed(2)} ms`,
        `${Math.round((100 * stage.ms) / total)} %`,
      ]),
    );
  }
}

function printTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}
