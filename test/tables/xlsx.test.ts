import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compileAppendix } from './support.js';
import { type CellValue, list, type MadeSheet, workbook } from './workbook.js';

const TABLE = `cot:
  - {ten: TT, kieu: thu-tu}
  - Họ và tên
  - Ngày sinh
  - {ten: Kế hoạch, kieu: so}
  - {ten: Thực hiện, kieu: so}
  - {ten: Tỷ lệ (%), kieu: ty-le, tu: Thực hiện, tren: Kế hoạch}
nguon: danh-sach.xlsx`;

const HEADER = ['Họ và tên', 'Ngày sinh', 'Kế hoạch', 'Thực hiện'];
const BORN: CellValue = { style: 'date', value: 32874 };
const AN: readonly CellValue[] = ['Nguyễn Văn An', BORN, 1200, 600.5];
const AN_PRINTED = '1 | Nguyễn Văn An | 01/01/1990 | 1.200 | 600,5 | 50,0';

async function compile(bytes: Uint8Array, table = TABLE) {
  const { findings, rows } = await compileAppendix(table, { 'danh-sach.xlsx': bytes });
  return { findings, rows };
}

describe('a list in a workbook', () => {
  test.each<[string, readonly (readonly CellValue[])[], string]>([
    ['numbers and days', [HEADER, AN], AN_PRINTED],
    [
      'a title, empty rows, other columns',
      [['DANH SÁCH'], [], ['TT', ...HEADER], [7, ...AN, 'x'], [null, null]],
      AN_PRINTED,
    ],
    [
      'a typed share as percent',
      [
        [...HEADER, 'Tỷ lệ (%)'],
        [...AN, { style: 'percent', value: 0.5 }],
      ],
      AN_PRINTED,
    ],
    [
      'a percent format of its own',
      [
        [...HEADER, 'Tỷ lệ (%)'],
        [...AN, { style: 'custom-percent', value: 600.5 / 1200 }],
      ],
      AN_PRINTED,
    ],
    [
      'noise of binary fractions',
      [HEADER, ['A', BORN, 0.1 + 0.2, 0.3]],
      '1 | A | 01/01/1990 | 0,3 | 0,3 | 100,0',
    ],
    [
      'three decimals, which are no thousands',
      [HEADER, ['A', BORN, 1.362, 1.362]],
      '1 | A | 01/01/1990 | 1,362 | 1,362 | 100,0',
    ],
    [
      'numbers as text',
      [HEADER, ['A', '05/02/1990', '1.200', '600,5']],
      '1 | A | 05/02/1990 | 1.200 | 600,5 | 50,0',
    ],
    [
      'results of formulas',
      [
        HEADER,
        [{ type: 'str', xml: '<f>A1</f><v>A</v>' }, BORN, 10, { type: 'n', xml: '<f>5*1</f><v>5</v>' }],
      ],
      '1 | A | 01/01/1990 | 10 | 5 | 50,0',
    ],
    [
      'rich text inside the cell',
      [HEADER, [{ type: 'inlineStr', xml: '<is><r><t>Nguyễn </t></r><r><t>An</t></r></is>' }, BORN, 10, 5]],
      '1 | Nguyễn An | 01/01/1990 | 10 | 5 | 50,0',
    ],
    [
      'a line break and marks apart',
      [HEADER, ['Nguyễn_x000D_\nAn'.normalize('NFD'), BORN, 10, 5]],
      '1 | Nguyễn An | 01/01/1990 | 10 | 5 | 50,0',
    ],
    ['a number among words', [HEADER, [2026, 12.5, 10, 5]], '1 | 2026 | 12,5 | 10 | 5 | 50,0'],
  ])('with %s', async (_name, rows, printed) => {
    expect(await compile(list(rows))).toEqual({ findings: [], rows: [printed] });
  });

  test('prefixes of names, and cells without places', async () => {
    const cells = (values: readonly string[]) =>
      values.map((text) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`).join('');
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row>${cells(HEADER)}</x:row><x:row>${cells(['A', 'B', '10', '5'])}</x:row></x:sheetData></x:worksheet>`;
    expect(
      await compile(workbook([{ name: 'S', rows: [] }], { 'xl/worksheets/sheet1.xml': strToU8(sheet) })),
    ).toEqual({
      findings: [],
      rows: ['1 | A | B | 10 | 5 | 50,0'],
    });
  });

  test('days of the calendar from 1904', async () => {
    const bytes = workbook([{ name: 'S', rows: [HEADER, ['A', { style: 'date', value: 31412 }, 10, 5]] }], {
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
    });
    expect((await compile(bytes)).rows).toEqual(['1 | A | 01/01/1990 | 10 | 5 | 50,0']);
  });

  test('rows that a filter hides are printed, and that is told', async () => {
    expect(await compile(list([HEADER, AN], { hiddenRows: [2] }))).toEqual({
      findings: [
        'danh-sach.xlsx:2:1 trang ‹Danh sách›, ô A2: gặp 1 dòng đang ẩn, vẫn được in → bỏ lọc để xem; dòng không cần in thì xóa khỏi tệp',
      ],
      rows: [AN_PRINTED],
    });
  });
});

describe('the sheet', () => {
  const sheets: readonly MadeSheet[] = [
    { name: 'Năm 2025', rows: [HEADER, ['Cũ', BORN, 1, 1]] },
    { name: 'Năm 2026', rows: [HEADER, AN] },
    { name: 'Nháp', rows: [], isHidden: true },
  ];

  test('is named where there are several', async () => {
    expect((await compile(workbook(sheets), `${TABLE}\ntrang: năm 2026`)).rows).toEqual([AN_PRINTED]);
  });

  test.each([
    [
      'no name',
      '',
      'gặp 2 trang: ‹Năm 2025›, ‹Năm 2026›; cần biết trang nào → thêm khóa trang: tên trang, cạnh khóa nguon',
    ],
    [
      'a mistyped name',
      '\ntrang: Năm 202',
      'không có trang ‹Năm 202›, cần một trong: ‹Năm 2025›, ‹Năm 2026› → có phải ‹Năm 2025›? Sửa khóa trang',
    ],
    [
      'another name',
      '\ntrang: Tổng hợp toàn ngành',
      'không có trang ‹Tổng hợp toàn ngành›, cần một trong: ‹Năm 2025›, ‹Năm 2026› → sửa khóa trang, hoặc tên trang trong tệp',
    ],
  ])('%s', async (_name, key, message) => {
    const { findings } = await compile(workbook(sheets), `${TABLE}${key}`);
    expect(findings).toEqual([`danh-sach.xlsx:1:1 tệp bảng tính: ${message}`]);
  });

  test('the only one that is not hidden needs no name', async () => {
    expect((await compile(workbook(sheets.slice(1)))).rows).toEqual([AN_PRINTED]);
  });
});

describe('a cell without a usable value is told where it stands', () => {
  test.each<[string, readonly CellValue[], string]>([
    [
      'text for a number',
      ['A', BORN, 'chưa có', 5],
      '2:3 trang ‹Danh sách›, ô C2: gặp ‹chưa có›, cần một số → ghi số; chưa biết thì để "", không có thì ghi -; cột chữ thì bỏ kieu',
    ],
    [
      'a day for a number',
      ['A', BORN, BORN, 5],
      '2:3 trang ‹Danh sách›, ô C2: gặp ‹01/01/1990›, cần một số → chỉ ghi số; đơn vị ghi ở tên cột',
    ],
    [
      'a formula that was not computed',
      ['A', BORN, { type: 'n', xml: '<f>1+1</f>' }, 5],
      '2:3 trang ‹Danh sách›, ô C2: gặp công thức chưa được tính, cần một giá trị → mở tệp bằng Excel cho tính lại rồi lưu, hoặc dán giá trị (Paste Values)',
    ],
    [
      'a formula with an empty result',
      ['A', BORN, { type: 'n', xml: '<f>1+1</f><v></v>' }, 5],
      '2:3 trang ‹Danh sách›, ô C2: gặp công thức chưa được tính, cần một giá trị → mở tệp bằng Excel cho tính lại rồi lưu, hoặc dán giá trị (Paste Values)',
    ],
    [
      'an error',
      ['A', BORN, { type: 'e', xml: '<f>1/0</f><v>#DIV/0!</v>' }, 5],
      '2:3 trang ‹Danh sách›, ô C2: gặp lỗi công thức ‹#DIV/0!›, cần một giá trị → sửa công thức trong Excel rồi lưu lại',
    ],
    [
      'true or false',
      [{ type: 'b', xml: '<v>1</v>' }, BORN, 5, 5],
      '2:1 trang ‹Danh sách›, ô A2: gặp TRUE, cần chữ hoặc số → ghi có, không hoặc x',
    ],
    [
      'a time of day',
      ['A', { style: 'date', value: 0.5 }, 5, 5],
      '2:2 trang ‹Danh sách›, ô B2: gặp giờ trong ngày, cần ngày hoặc chữ → bỏ phần giờ, hoặc ghi bằng chữ',
    ],
    [
      'lost letters',
      ['Nguy?n V?n An', BORN, 5, 5],
      '2:1 trang ‹Danh sách›, ô A2: gặp ‹Nguy?n›, cần chữ Việt Unicode → chữ đã mất khi lưu sai bảng mã: gõ lại từ bản gốc',
    ],
    ['a mark that is wrong', ['{{name}}', BORN, 5, 5], 'ô A2: gặp ‹{{name}}›'],
    ['a gap', ['Nguyễn Văn ……', BORN, 5, 5], 'ô A2: gặp ‹……›, cần nội dung'],
  ])('%s', async (_name, row, finding) => {
    const { findings, rows } = await compile(list([HEADER, row]));
    expect(findings[0]).toContain(finding);
    expect(rows).toBeUndefined();
  });

  test('merged cells in the rows; those of a title do no harm', async () => {
    const rows = [['DANH SÁCH'], HEADER, AN, AN];
    const { findings } = await compile(list(rows, { merged: ['A1:D1', 'A3:A4'] }));
    expect(findings).toEqual([
      'danh-sach.xlsx:3:1 trang ‹Danh sách›, ô A3: gặp các ô gộp A3:A4, cần mỗi dòng đủ ô → bỏ gộp ô (Unmerge Cells), rồi điền giá trị vào từng ô',
    ]);
  });
});
