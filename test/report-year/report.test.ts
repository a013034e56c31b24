import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PLAN, type Workspace } from '../support/workspace.js';
import { compiled, placesIn, REPORT, RESULTS, reportWorkspace } from './support.js';

let workspace: Workspace;

beforeEach(() => {
  workspace = reportWorkspace();
});

afterEach(() => workspace.remove());

/** Where the errors stand when one text of a file is replaced. */
async function errorsWith(path: string, found: string, by: string): Promise<string[]> {
  workspace.replace(path, found, by);
  const { findings, files } = await compiled(workspace);
  expect(files?.length).toBeUndefined();
  return placesIn(findings, workspace);
}

const T5 = `  - ma: T5
    thuc_hien: hoàn thành xuất sắc nhiệm vụ
    minh_chung: Thông báo xếp loại của Đoàn cấp trên (hư cấu)
`;
const PROSE = 'Công tác xét khen thưởng công khai, đúng đối tượng, đúng thành tích.';

test('the worked report is made without findings', async () => {
  const { findings, files } = await compiled(workspace);
  expect(findings).toEqual([]);
  expect(files).toHaveLength(1);
});

test('an internal report: the mark of invented figures stands right below the subject', async () => {
  workspace.replaceBlock(REPORT, 'kinh_gui', '');
  expect((await compiled(workspace)).findings).toEqual([]);
});

describe('results stop the report, at their line', () => {
  test('a target whose result is gone', async () => {
    expect(await errorsWith(RESULTS, T5, '')).toEqual(['ket-qua.yaml KETQUA-01: ket_qua:']);
  });

  test('a result of a target that the plan lacks', async () => {
    expect(await errorsWith(RESULTS, T5, `${T5}  - ma: T9\n    thuc_hien: co\n`)).toEqual([
      'ket-qua.yaml KETQUA-02: T9',
    ]);
  });

  test('110 of 100', async () => {
    workspace.replace(RESULTS, '    theo_don_vi:\n', '    so_dat: 110\n    tong_so: 100\n');
    workspace.replace(RESULTS, '      - { don_vi: Khối văn phòng Sở, so_dat: 40, tong_so: 41 }\n', '');
    const line = '      - { don_vi: Các đơn vị trực thuộc, so_dat: 53, tong_so: 59 }\n';
    expect(await errorsWith(RESULTS, line, '')).toContain('ket-qua.yaml KETQUA-04: 110');
  });

  test('units that do not add up', async () => {
    expect(
      await errorsWith(RESULTS, '    theo_don_vi:\n', '    so_dat: 94\n    tong_so: 100\n    theo_don_vi:\n'),
    ).toEqual(['ket-qua.yaml KETQUA-05: 94']);
  });

  test('a target dropped without an act', async () => {
    const dropped = '  - ma: T5\n    dieu_chinh:\n      bo: co\n';
    expect(await errorsWith(RESULTS, T5, dropped)).toEqual(['ket-qua.yaml KETQUA-03: dieu_chinh:']);
  });

  test.each([
    ['proposals that do not add up', 'de_nghi: 92', 'de_nghi: 95', ['ket-qua.yaml KETQUA-09: 95, duoc_tang']],
    [
      'pending counted as granted',
      'duoc_tang: 1, ',
      'duoc_tang: 5, ',
      ['ket-qua.yaml KETQUA-09: 5, duoc_tang'],
    ],
    [
      'leaders and others that do not add up',
      'lanh_dao: 21',
      'lanh_dao: 22',
      ['ket-qua.yaml KETQUA-10: 22,'],
    ],
    [
      'a balance that is another',
      'ton: 9.500.000',
      'ton: 9.400.000',
      ['ket-qua.yaml KETQUA-12: 9.400.000 }'],
    ],
  ])('%s', async (_name, found, by, places) => {
    const errors = await errorsWith(RESULTS, found, by);
    for (const [index, place] of places.entries()) expect(errors[index]).toContain(place);
  });
});

describe('figures in prose', () => {
  test('95 % where the data say 93 %', async () => {
    const prose = 'Công chức, viên chức học tập, quán triệt các Nghị quyết đạt 95% kế hoạch.';
    expect(await errorsWith(REPORT, PROSE, prose)).toEqual([
      'bao-cao-tong-ket.yaml BAOCAO-01: 95% kế hoạch.',
    ]);
  });

  test('a number that is nowhere in the data, and one that is declared with its source', async () => {
    expect(await errorsWith(REPORT, PROSE, 'Mở 37 lớp tập huấn.')).toEqual([
      'bao-cao-tong-ket.yaml BAOCAO-02: 37 lớp tập huấn.',
    ]);
    const declared =
      'so_lieu_khac:\n  - { noi_dung: Lớp tập huấn, gia_tri: 37, nguon: Sổ theo dõi đào tạo }\n';
    workspace.replace(REPORT, 'noi_nhan:\n', `${declared}\nnoi_nhan:\n`);
    expect((await compiled(workspace)).findings).toEqual([]);
  });

  test.each([
    ['a code', '{{chi_tieu.T9.thuc_hien}}', /cần mã một chỉ tiêu của kế hoạch: T1, T2/u],
    ['a field', '{{chi_tieu.T2.thuc_hie}}', /có phải ‹thuc_hien›\?/u],
    ['a total', '{{tong "chi-tieu-dt"}}', /cần tên một tổng: chi-tieu; chi-tieu-dat/u],
    ['an award', '{{tong "khen-thuong:Lao động tiến tiến"}}', /khen-thuong:Lao động tiên tiến/u],
  ])('%s that there is not', async (_name, mark, message) => {
    workspace.replace(REPORT, PROSE, `Đạt ${mark} chỉ tiêu.`);
    const { findings } = await compiled(workspace);
    expect(placesIn(findings, workspace)).toEqual([`bao-cao-tong-ket.yaml NOIDUNG-01: ${mark} chỉ tiêu.`]);
    expect(findings[0]?.message).toMatch(message);
  });

  test('of a datum that is still to come are blanks', async () => {
    workspace.replace(RESULTS, T5, '  - ma: T5\n');
    workspace.replace(REPORT, PROSE, 'Chi đoàn {{chi_tieu.T5.thuc_hien}}.');
    const { findings, files } = await compiled(workspace);
    expect(files?.length).toBe(1);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'TRONG-01 gặp chỗ trống ‹thuc_hien của chỉ tiêu T5›, cần nội dung',
      'TRONG-01 gặp chỗ trống ‹kết quả T5›, cần nội dung',
    ]);
    workspace.replace(RESULTS, 'gia_dinh: co\n', '');
    expect(await errorsWith(REPORT, 'trang_thai: du-thao', 'trang_thai: trinh-ky')).toContain(
      'bao-cao-tong-ket.yaml TRONG-01: {{chi_tieu.T5.thuc_hien}}.',
    );
  });

  test('have no place in a plan', async () => {
    workspace.replace(PLAN, 'thu hút toàn thể', '{{tong "chi-tieu"}} chỉ tiêu, thu hút toàn thể');
    const { findings } = await compiled(workspace, PLAN);
    const [error] = findings.filter(({ severity }) => severity === 'error');
    expect(error?.message).toMatch(/gặp ‹\{\{tong "chi-tieu"\}\}›, cần chữ, vì chỉ báo cáo tổng kết/u);
  });
});

test('a movement that ended before the year', async () => {
  expect(await errorsWith(REPORT, 'den: 2030', 'den: 2023')).toEqual([
    'bao-cao-tong-ket.yaml BAOCAO-04: 2023',
  ]);
});

test('a weakness without a remedy is told', async () => {
  workspace.replace(
    REPORT,
    '    giai_phap: Giao chỉ tiêu hoạt động theo quý cho từng tổ công đoàn và kiểm tra hằng quý.\n',
    '',
  );
  const { findings, files } = await compiled(workspace);
  expect(files?.length).toBe(1);
  expect(placesIn(findings, workspace, 'advice')).toEqual([
    'bao-cao-tong-ket.yaml BAOCAO-03: Công đoàn chưa được xếp loại hoàn thành xuất sắc nhiệm vụ như kế hoạch.',
  ]);
});

test('invented figures are never more than a draft', async () => {
  expect(await errorsWith(REPORT, 'trang_thai: du-thao', 'trang_thai: trinh-ky')).toEqual([
    'bao-cao-tong-ket.yaml BAOCAO-05: trinh-ky',
  ]);
});

describe('where the data come from', () => {
  test.each([
    [
      'no results',
      'nam: 2024\n',
      'nam: 2024\nket_qua: ket-qua-2.yaml\n',
      'year-report/source: ket-qua-2.yaml',
    ],
    [
      'results elsewhere',
      'nam: 2024\n',
      'nam: 2024\nket_qua: ../ket-qua.yaml\n',
      'year-report/source: ../ket-qua.yaml',
    ],
    [
      'another plan',
      'nam: 2024\n',
      'nam: 2024\nke_hoach: ke-hoach.yaml\n',
      'year-report/source: ke-hoach.yaml',
    ],
    ['a table with rows of its own', 'so_lieu: quy', 'so_lieu: quy\n      tong: Cộng', 'so-lieu: tong: Cộng'],
    ['an unknown table', 'so_lieu: quy', 'so_lieu: quyy', 'schema/invalid_value: quyy'],
    [
      'a table without columns',
      '      so_lieu: quy\n',
      '',
      'schema/custom: ten: Thu, chi quỹ thi đua, khen thưởng',
    ],
  ])('%s', async (_name, found, by, place) => {
    expect(await errorsWith(REPORT, found, by)).toEqual([`bao-cao-tong-ket.yaml ${place}`]);
  });

  test('results that name no plan', async () => {
    expect(await errorsWith(RESULTS, 'ke_hoach: ke-hoach-thi-dua.yaml', 'ke_hoach: ke-hoach.yaml')).toEqual([
      'ket-qua.yaml results/plan: ke-hoach.yaml',
    ]);
  });

  test('no file of results: at the template, where the report does not name one', async () => {
    workspace.delete(RESULTS);
    expect(placesIn((await compiled(workspace)).findings, workspace)).toEqual([
      'bao-cao-tong-ket.yaml year-report/source: bao-cao-tong-ket',
    ]);
  });

  test('a table that has no data', async () => {
    workspace.replaceBlock(RESULTS, 'sang_kien', '');
    const { findings } = await compiled(workspace);
    expect(placesIn(findings, workspace)).toContain('bao-cao-tong-ket.yaml so-lieu: sang-kien');
  });

  test('a computed table in another kind of document', async () => {
    workspace.write(
      PLAN,
      `${workspace.read(PLAN)}\nphu_luc:\n  - tieu_de: Bảng\n    noi_dung: [{ bang: { so_lieu: quy } }]\n`,
    );
    const { findings } = await compiled(workspace, PLAN);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'so-lieu: gặp số liệu ‹quy›, cần báo cáo tổng kết (mau: bao-cao-tong-ket)',
    ]);
  });
});
