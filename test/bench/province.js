/**
 * Measures a batch of the size of a province: a dossier with 5,000 rewards in one workbook, built by the program as a
 * clerk would: the decision with 5,000 rows, the other lists, 5,000 certificates. Prints a table, or JSON with --json. It
 * never fails because of a figure.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadProgram } from './program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist', 'vanthu.js');
const PEAK = pathToFileURL(fileURLToPath(new URL('peak.js', import.meta.url))).href;
const PERSONS = 5000;
const MEMORY_AIM_MB = 500;

const folder = mkdtempSync(join(tmpdir(), 'vanthu-province-'));
try {
  await prepare();
  const measured = measure();
  if (process.argv.includes('--json')) console.log(JSON.stringify(measured, null, 2));
  else {
    const { seconds, megabytes, certificates } = measured;
    const aim = megabytes <= MEMORY_AIM_MB ? 'met' : 'missed';
    console.log(`province, ${certificates} certificates and their papers: ${seconds.toFixed(1)} s`);
    console.log(`peak memory: ${megabytes.toFixed(0)} MB (aim ≤ ${MEMORY_AIM_MB}: ${aim})`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A working folder of its own, with the invented agency and a dossier of invented persons. */
async function prepare() {
  const { awardWorkbook } = await loadProgram(ROOT, folder);
  const awards = join(folder, 'content', '2025', 'khen-thuong');
  mkdirSync(awards, { recursive: true });
  for (const name of ['co-quan.yaml', 'van-ban.yaml']) {
    cpSync(join(ROOT, 'content', 'mau', name), join(folder, 'content', name));
  }
  cpSync(
    join(ROOT, 'content', 'quy-dinh', 'quoc-gia-2025.yaml'),
    join(folder, 'content', 'quy-dinh', 'quoc-gia-2025.yaml'),
  );
  cpSync(join(ROOT, 'templates'), join(folder, 'templates'), { recursive: true });
  const codes = Array.from({ length: PERSONS }, (_, index) => `CN${String(index + 1).padStart(4, '0')}`);
  const lists = {
    don_vi: [{ ma: 'SVD', ten: 'Sở Ví dụ', loai: 'co-quan' }],
    ca_nhan: codes.map((ma) => ({
      ...{ ma, ho_ten: `Nguyễn Hư Cấu ${ma}`, gioi_tinh: 'nu', don_vi: 'SVD' },
      ...{ chuc_vu: 'Chuyên viên', phan_loai: 'truc-tiep' },
    })),
    vu_viec: codes.map((cua) => ({ cua, tinh_trang: 'khong-co', xac_nhan: 'Văn phòng Sở (giả định)' })),
    de_nghi: codes.map((cho) => ({
      ...{
        cho,
        khen_thuong: 'giay-khen',
        loai: 'chuyen-de',
        phong_trao: 'Kế hoạch số 05/KH-SVD ngày 10/01/2025',
      },
      ...{ thanh_tich: 'Có thành tích trong đợt thi đua cải cách thủ tục nội bộ năm 2025' },
    })),
    phieu: codes.map((cho) => ({ cho, khen_thuong: 'giay-khen', dong_y: '3', khong_dong_y: '0' })),
  };
  writeFileSync(
    join(awards, 'khen-thuong.xlsx'),
    awardWorkbook(lists, [{ ma: 'giay-khen', ten: 'Giấy khen' }], false),
  );
  writeFileSync(
    join(awards, 'khen-thuong.yaml'),
    [
      'nam: 2025',
      'ngay_tiep_nhan: 24/12/2025',
      'gia_dinh: co',
      'nguon: khen-thuong.xlsx',
      'hop: { ngay: 15/12/2025, bat_dau: 14 giờ 00, ket_thuc: 16 giờ 45, dia_diem: Phòng họp số 1 }',
      'hoi_dong:',
      '  so: 15/QĐ-SVD',
      '  ngay: 20/01/2025',
      '  thanh_vien:',
      ...['chu-tich', 'uy-vien', 'thu-ky'].map(
        (vai_tro, index) =>
          `    - { ho_ten: Trần Giả Định ${index + 1}, chuc_vu: Ủy viên, vai_tro: ${vai_tro} }`,
      ),
      '',
    ].join('\n'),
  );
}

function measure() {
  const peak = join(folder, 'peak.txt');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', PEAK, PROGRAM, 'build', join(folder, 'content', '2025', 'khen-thuong'), '--json'],
    { cwd: folder, env: { ...process.env, PEAK_FILE: peak }, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${stdout.slice(0, 4000)}${stderr.slice(0, 4000)}`);
  const made = join(folder, 'out', '2025', 'khen-thuong', 'giay-khen-ca-nhan');
  return {
    seconds,
    megabytes: Number(readFileSync(peak, 'utf8')) / 2 ** 20,
    certificates: readdirSync(made).length,
  };
}
