/**
 * Measures a batch of certificates against docxtemplater filling the same certificate: documents per second of a whole
 * process, on one thread and on all cores, and peak memory. Prints a table, or JSON with --json. It never fails because
 * of a figure.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processPeaks, processTimes } from './measure.js';
import { fill } from './peer.js';
import { loadProgram } from './program.js';
import { paragraphTexts } from './word-file.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROCESS = fileURLToPath(new URL('certificates-process.js', import.meta.url));
const CERTIFICATES = 5000;
const AIM = 1.5;
const MEMORY_AIM_MB = 500;

/** Invented. */
const FRAME = {
  authority: 'Giám đốc Sở Ví dụ',
  verb: 'Tặng',
  award: 'Giấy khen',
  decision: 'Quyết định số 215/QĐ-SVD, ngày 22 tháng 12 năm 2025',
  place: 'Mẫu',
  date: { day: 22, month: 12, year: 2025 },
  issuingBody: 'Sở Ví dụ',
  signature: { authority: ['GIÁM ĐỐC'], name: 'Nguyễn Văn Mẫu' },
};

const folder = mkdtempSync(join(tmpdir(), 'vanthu-certificates-'));
try {
  const rows = await measureAll();
  if (process.argv.includes('--json')) console.log(JSON.stringify({ node: process.version, rows }, null, 2));
  else for (const row of rows) console.log(lineOf(row));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll() {
  const program = await loadProgram(ROOT, folder);
  const bundle = join(folder, 'bundle', 'program.mjs');
  const onAllCores = join(folder, 'cores', 'program.mjs');
  mkdirSync(dirname(onAllCores));
  copyFileSync(bundle, onAllCores);
  // Where the worker lies beside it, the program uses it.
  copyFileSync(
    join(ROOT, 'dist', 'certificate-worker.js'),
    join(dirname(onAllCores), 'certificate-worker.js'),
  );

  const certificates = Array.from({ length: CERTIFICATES }, (_, index) => ({
    recipient: `Bà Người Nhận Hư Cấu ${index + 1}`,
    post: 'Chuyên viên, Phòng Nghiệp vụ, Sở Ví dụ',
    achievement: 'Đã có thành tích xuất sắc trong công tác năm 2025',
    ordinal: String(index + 1),
  }));
  const batch = join(folder, 'batch.json');
  writeFileSync(batch, JSON.stringify({ frame: FRAME, certificates }));
  const template = join(folder, 'template.docx');
  writeFileSync(template, await templateOf(program, certificates[0]));

  const out = join(folder, 'out');
  const commands = [
    { args: [PROCESS, 'ours', bundle, batch, out], cwd: folder },
    { args: [PROCESS, 'ours', onAllCores, batch, out], cwd: folder },
    { args: [PROCESS, 'peer', template, batch, out], cwd: folder },
  ];
  const prepare = () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
  };
  const times = processTimes(commands, { runs: 3, prepare });
  const peaks = processPeaks(commands, { runs: 1, prepare, folder });
  const [one, all, peer] = times.map((ms) => (CERTIFICATES * 1000) / ms);
  return [
    { name: 'certificates, one thread', ours: one, peer, unit: 'a second', ratio: one / peer, aim: AIM },
    { name: 'certificates, all cores', ours: all, peer, unit: 'a second', ratio: all / peer, aim: AIM },
    {
      name: 'peak memory',
      ours: peaks[1] / 2 ** 20,
      peer: peaks[2] / 2 ** 20,
      unit: 'MB',
      aim: MEMORY_AIM_MB,
    },
  ];
}

/** The peer's template is our certificate with its tags in place of the values: both make the same document. */
async function templateOf({ certificateMould, fillCertificate }, sample) {
  const mould = await certificateMould(FRAME);
  const tags = Object.fromEntries(Object.keys(sample).map((field) => [field, `{${field}}`]));
  const template = fillCertificate(mould, tags);
  const made = fill(template, JSON.stringify(sample));
  deepStrictEqual(
    paragraphTexts(made),
    paragraphTexts(fillCertificate(mould, sample)),
    'the documents differ',
  );
  return template;
}

function lineOf({ name, ours, peer, unit, ratio, aim }) {
  const figures = `${name}: ${ours.toFixed(0)} ${unit}, peer ${peer.toFixed(0)}`;
  return ratio === undefined
    ? `${figures} (aim ≤ ${aim}: ${ours <= aim ? 'met' : 'missed'})`
    : `${figures}, ratio ${ratio.toFixed(2)} (aim ≥ ${aim}: ${ratio >= aim ? 'met' : 'missed'})`;
}
