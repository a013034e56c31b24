/**
 * Measures an appendix of 1,400 rows and 6 columns read from a workbook against docxtemplater filling the same table
 * from JSON: warm, whole process, peak memory. Prints a table, or JSON with --json. It never fails because of a figure.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';
import { inventedRows, reportText, workbookOf } from './appendix-content.js';
import { processPeaks, processTimes, warmTimes } from './measure.js';
import { fill } from './peer.js';
import { loadProgram } from './program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist', 'vanthu.js');
const PEER = fileURLToPath(new URL('peer.js', import.meta.url));
const ROWS = 1400;
const COLUMNS = 6;
const AIM = 3;
const MEMORY_AIM_MB = 600;

const folder = mkdtempSync(join(tmpdir(), 'vanthu-appendix-'));
try {
  const rows = await measureAll();
  if (process.argv.includes('--json')) console.log(JSON.stringify({ node: process.version, rows }, null, 2));
  else for (const row of rows) console.log(lineOf(row));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll() {
  const program = await loadProgram(ROOT, folder);
  mkdirSync(join(folder, 'content'));
  for (const path of ['content/co-quan.yaml', 'content/van-ban.yaml', 'templates']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  const compiler = new program.Compiler(program.findWorkspace(folder));
  const docx = await compile(compiler, 'appendix', ROWS);
  const template = templateFrom(await compile(compiler, 'one', 1));
  const data = join(folder, 'data.json');
  writeFileSync(join(folder, 'template.docx'), template);
  writeFileSync(data, JSON.stringify({ rows: rowsOf(docx) }));
  const peer = () => fill(template, readFileSync(data, 'utf8'));
  deepStrictEqual(rowsOf(peer()), rowsOf(docx), 'the documents differ');

  const file = join(folder, 'content', 'appendix.yaml');
  const commands = [
    { args: [PROGRAM, 'build', file, '--out', join(folder, 'out')], cwd: folder },
    { args: [PEER, join(folder, 'template.docx'), data, join(folder, 'peer.docx')], cwd: folder },
  ];
  const prepare = () => rmSync(join(folder, 'out'), { recursive: true, force: true });
  // Processes first, while this one is small: what it keeps in memory would disturb them.
  const times = processTimes(commands, { runs: 11, prepare });
  const peaks = processPeaks(commands, { runs: 5, prepare, folder });
  const ours = () => compiler.compile(file);
  const tasks = [ours, peer].map((run) => ({ run, batch: 1 }));
  const warm = await warmTimes(tasks, { warmUpMs: 2000, samples: 9 });
  return [
    row('whole process', times, 'ms'),
    row('warm, in process', warm, 'ms'),
    {
      ...row(
        'peak memory',
        peaks.map((bytes) => bytes / 2 ** 20),
        'MB',
      ),
      limit: MEMORY_AIM_MB,
    },
  ];
}

async function compile(compiler, name, count) {
  const file = join(folder, 'content', `${name}.yaml`);
  writeFileSync(join(folder, 'content', `${name}.xlsx`), workbookOf(inventedRows(count)));
  writeFileSync(file, reportText(`${name}.xlsx`));
  const { files, findings } = await compiler.compile(file);
  if (!files) throw new Error(findings.map(({ subject, message }) => `${subject}: ${message}`).join('\n'));
  return files[0].bytes;
}

/** A template for the peer: the same document, its one row of the list a loop over `rows`. */
function templateFrom(docx) {
  const zip = new PizZip(docx);
  const xml = zip.file('word/document.xml').asText();
  const start = xml.lastIndexOf('<w:tr>');
  let column = 0;
  const row = xml.slice(start).replace(/<w:t xml:space="preserve">[^<]*<\/w:t>/g, () => {
    const tag = `{${'abcdef'[column]}}`;
    const text = `${column === 0 ? '{#rows}' : ''}${tag}${column === COLUMNS - 1 ? '{/rows}' : ''}`;
    column += 1;
    return `<w:t xml:space="preserve">${text}</w:t>`;
  });
  zip.file('word/document.xml', xml.slice(0, start) + row);
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The texts of the list, a record for each row. */
function rowsOf(docx) {
  const xml = new PizZip(docx).file('word/document.xml').asText();
  const table = xml.slice(xml.lastIndexOf('<w:tbl>'));
  const texts = [...table.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  const [, ...rows] = Array.from({ length: texts.length / COLUMNS }, (_, index) =>
    texts.slice(index * COLUMNS, (index + 1) * COLUMNS),
  );
  return rows.map(([a, b, c, d, e, f]) => ({ a, b, c, d, e, f }));
}

function row(name, [ours, against], unit) {
  const ratio = ours / against;
  return { name, unit, ours, against, ratio, aim: AIM, met: ratio <= AIM };
}

function lineOf({ name, unit, ours, against, ratio, aim, limit }) {
  const figure = (value) => `${value.toFixed(0)} ${unit}`.padStart(8);
  const wanted = limit === undefined ? `≤ ${aim.toFixed(1)} ×` : `ours ≤ ${limit} MB`;
  return `${name.padEnd(18)} ours ${figure(ours)}   peer ${figure(against)}   ratio ${ratio.toFixed(2)}   aim ${wanted}`;
}
