import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../src/document/tree.js';
import { plainText } from '../../src/document/tree.js';
import type { Workspace } from '../support/workspace.js';
import { allBlocks, rendered, reportWorkspace, tableLines } from './support.js';

let workspace: Workspace;
let tree: DocumentTree;

beforeAll(async () => {
  workspace = reportWorkspace();
  const { tree: made, findings } = await rendered(workspace);
  if (!made) throw new Error(JSON.stringify(findings));
  tree = made;
});

afterAll(() => workspace.remove());

/** The block that a test is about, by its caption. */
function captioned(caption: string): Block | undefined {
  return [...allBlocks(tree.body)].find(
    (block) =>
      (block.kind === 'table' || block.kind === 'chart') && plainText(block.caption ?? []) === caption,
  );
}

test('the full table of targets', () => {
  const [, table] = tree.appendices[0]?.body ?? [];
  const short = tableLines(table).map((line) =>
    line.replace(/[^|]{30,}/gu, (cell) => `${cell.slice(0, 25)}… `),
  );
  expect(short).toMatchInlineSnapshot(`
    [
      "TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện | % hoàn thành | So với năm trước | Minh chứng | Đánh giá | Nguyên nhân, giải pháp",
      "1 | Thực hiện thắng lợi mục … |  |  | hoàn thành 58 trên 60 nh… |  |  | Sổ theo dõi nhiệm vụ đượ… | không có mức để so | ",
      "2 | Công chức, viên chức và … | % | 100 | 93 | 93 |  | Danh sách điểm danh các … | không đạt | Một số người đi công tác… ",
      "3 | Tổ chức Đảng hoàn thành … | mức xếp loại | hoàn thành xuất sắc nhiệ… | hoàn thành xuất sắc nhiệ… |  |  | Thông báo xếp loại của Đ… | đạt | ",
      "4 | Công đoàn hoàn thành xuấ… | mức xếp loại | hoàn thành xuất sắc nhiệ… | hoàn thành tốt nhiệm vụ |  |  | Thông báo xếp loại của C… | không đạt | Hoạt động phong trào chư… ",
      "5 | Chi đoàn hoàn thành xuất… | mức xếp loại | hoàn thành xuất sắc nhiệ… | hoàn thành xuất sắc nhiệ… |  |  | Thông báo xếp loại của Đ… | đạt | ",
      "6 | Cơ quan được công nhận “… | có/không | có | có |  |  | Quyết định công nhận năm… | đạt | ",
      "7 | Cơ quan được công nhận “… | có/không | có | có |  |  | Quyết định công nhận năm… | đạt | ",
    ]
  `);
});

test('the table of awards: titles and forms apart, totals only of forms, pending apart from granted', () => {
  const [, table] = tree.appendices[1]?.body ?? [];
  expect(tableLines(table)).toMatchInlineSnapshot(`
    [
      "TT | Danh hiệu, hình thức | Đăng ký | Đề nghị | Được tặng | Đang trình | Không được | Lãnh đạo | Người trực tiếp | Công trạng | Chuyên đề | Đột xuất | Năm trước",
      "Danh hiệu thi đua - tập thể",
      "1 | Tập thể lao động tiên tiến | 9 | 8 | 8 | 0 | 0 |  |  |  |  |  | 8",
      "2 | Tập thể lao động xuất sắc | 3 | 2 | 0 | 2 | 0 |  |  |  |  |  | 2",
      "Danh hiệu thi đua - cá nhân",
      "1 | Lao động tiên tiến | 96 | 92 | 90 | 0 | 2 | 21 | 69 |  |  |  | 88",
      "2 | Chiến sĩ thi đua cơ sở | 18 | 14 | 12 | 0 | 2 | 5 | 7 |  |  |  | 13",
      "Hình thức khen thưởng - tập thể",
      "1 | Giấy khen của Giám đốc Sở |  | 5 | 4 | 0 | 1 |  |  | 3 | 1 | 0 | 4",
      "2 | Bằng khen của Chủ tịch UBND tỉnh |  | 2 | 0 | 2 | 0 |  |  | 0 | 0 | 0 | 1",
      " | Cộng |  | 7 | 4 | 2 | 1 |  |  | 3 | 1 | 0 | 5",
      "Hình thức khen thưởng - cá nhân",
      "1 | Giấy khen của Giám đốc Sở |  | 24 | 22 | 0 | 2 | 6 | 16 | 15 | 5 | 2 | 20",
      "2 | Bằng khen của Chủ tịch UBND tỉnh |  | 5 | 1 | 4 | 0 | 0 | 1 | 0 | 1 | 0 | 3",
      " | Cộng |  | 29 | 23 | 4 | 2 | 6 | 17 | 15 | 6 | 2 | 23",
    ]
  `);
});

test('the fund', () => {
  expect(tableLines(captioned('Thu, chi quỹ thi đua, khen thưởng'))).toMatchInlineSnapshot(`
    [
      "Nội dung | Thu (đồng) | Chi (đồng)",
      "Số dư năm trước chuyển sang | 6.500.000 | -",
      "Trích lập từ dự toán được giao | 85.000.000 | -",
      "Chi tiền thưởng danh hiệu thi đua | - | 52.400.000",
      "Chi tiền thưởng Giấy khen | - | 21.600.000",
      "Chi tổ chức hội nghị tổng kết | - | 8.000.000",
      "Tổng thu: 91.500.000 đồng; Tổng chi: 82.000.000 đồng; Tồn: 9.500.000 đồng",
    ]
  `);
});

test('each cell knows the line of its datum', () => {
  const [, table] = tree.appendices[0]?.body ?? [];
  if (table?.kind !== 'table') throw new Error('no table');
  const cells = table.rows[3]?.cells.map(({ origin: { file, line } }) => {
    const path = file.slice(workspace.root.length + 1);
    const name = path === '' ? file : path;
    return workspace.read(name).split('\n')[line - 1]?.trim();
  });
  expect(cells?.[1]).toBe('noi_dung: Công đoàn hoàn thành xuất sắc nhiệm vụ');
  expect(cells?.[3]).toBe('gia_tri: hoàn thành xuất sắc nhiệm vụ');
  expect(cells?.[4]).toBe('thuc_hien: hoàn thành tốt nhiệm vụ');
});

describe('charts', () => {
  test.each([
    ['Số chỉ tiêu theo kết quả đánh giá', ['Số chỉ tiêu: 4 2 1']],
    ['Số lượng đã được tặng theo danh hiệu, hình thức', ['Tập thể: 8 . . 4 0', 'Cá nhân: . 90 12 22 1']],
  ])('%s', (caption, series) => {
    const block = captioned(caption);
    if (block?.kind !== 'chart') throw new Error('no chart');
    const shown = block.series.map(
      ({ name, values }) => `${plainText(name)}: ${values.map((value) => value?.shown ?? '.').join(' ')}`,
    );
    expect(shown).toEqual(series);
  });
});

test('the mark of invented figures stands above the body and above each appendix', () => {
  const firsts = [tree.body, ...tree.appendices.map(({ body }) => body)].map(([first]) => first);
  for (const first of firsts) {
    expect(first).toMatchObject({ kind: 'centred', text: [{ text: '(Số liệu giả định, chỉ để minh họa)' }] });
  }
});
