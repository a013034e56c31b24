import { describe, expect, test } from 'vitest';
import { compileAppendix } from './support.js';

const TABLE = `cot:
  - {ten: TT, kieu: thu-tu}
  - Họ và tên
  - {ten: Kế hoạch, kieu: so}
  - {ten: Thực hiện, kieu: so}
  - {ten: Tỷ lệ (%), kieu: ty-le, tu: Thực hiện, tren: Kế hoạch}
nguon: danh-sach.csv
tong: Tổng cộng`;

const ROWS = ['1 | Nguyễn Văn An | 1.200 | 600,5 | 50,0', '2 | Trần Thị Bình | 10 | 5 | 50,0'];
const TOTAL = 'Tổng cộng | 1.210 | 605,5 | 50,0';

async function compile(csv: string | Uint8Array) {
  const { findings, rows } = await compileAppendix(TABLE, { 'danh-sach.csv': csv });
  return { findings, rows };
}

describe('a list in a CSV file', () => {
  test.each([
    ['semicolons', 'Họ và tên;Kế hoạch;Thực hiện\nNguyễn Văn An;1.200;600,5\nTrần Thị Bình;10;5\n'],
    ['commas and quotes', 'Họ và tên,Kế hoạch,Thực hiện\nNguyễn Văn An,1200,"600,5"\n"Trần Thị Bình",10,5'],
    ['tabs', 'Họ và tên\tKế hoạch\tThực hiện\nNguyễn Văn An\t1.200\t600,5\nTrần Thị Bình\t10\t5'],
    [
      'a byte order mark, CRLF',
      '\ufeffHọ và tên;Kế hoạch;Thực hiện\r\nNguyễn Văn An;1200;600,5\r\nTrần Thị Bình;10;5\r\n',
    ],
    [
      'letters and marks apart',
      'Họ và tên;Kế hoạch;Thực hiện\nNguyễn Văn An;1200;600,5\nTrần Thị Bình;10;5'.normalize('NFD'),
    ],
    [
      'another order, more columns, a title',
      'Danh sách năm 2026\n\nTT;Thực hiện;Ghi chú;họ và tên;Kế hoạch\n9;600,5;x;Nguyễn  Văn An;1200\n;;;;\n8;5;y;Trần Thị Bình;10',
    ],
    ['a hint for Excel', 'sep=;\nHọ và tên;Kế hoạch;Thực hiện\nNguyễn Văn An;1200;600,5\nTrần Thị Bình;10;5'],
    [
      'a typed share',
      'Họ và tên;Kế hoạch;Thực hiện;Tỷ lệ (%)\nNguyễn Văn An;1200;600,5;50%\nTrần Thị Bình;10;5;',
    ],
    [
      'a line break in a cell',
      'Họ và tên;Kế hoạch;Thực hiện\n"Nguyễn\nVăn An";1200;600,5\nTrần Thị Bình;10;5',
    ],
  ])('with %s', async (_name, csv) => {
    expect(await compile(csv)).toEqual({ findings: [], rows: [...ROWS, TOTAL] });
  });

  test('what is wrong in it is told at its cell, as spreadsheet programs name it', async () => {
    const { findings } = await compile(
      'Họ và tên;Kế hoạch;Thực hiện;Tỷ lệ (%)\n"Nguyễn\nVăn An";1200;600.5;50\nTrần Thị Bình;10;5;0,5\nTổng cộng;1210;605,5;',
    );
    expect(findings).toEqual([
      'danh-sach.csv:2:3 ô C2: gặp ‹600.5›, cần ‹600,5› → viết dấu chấm giữa các hàng nghìn, dấu phẩy trước phần lẻ: 1.362; 12,5',
      'danh-sach.csv:4:4 ô D3: gặp ‹0,5›, cần ‹50,0› (100 × 5 : 10) → sửa tỷ lệ, hoặc bỏ ô này ở mọi dòng để chương trình tính',
      'danh-sach.csv:5:1 ô A4: gặp dòng ‹Tổng cộng› trong các dòng của bảng, cần bỏ vì đã có dòng tổng → xóa dòng này: cộng cả nó thì tổng gấp đôi',
    ]);
  });

  test.each([
    [
      'a renamed column',
      'Họ và tên;Kế hoạch;Thực hiên năm\nA;1;1',
      'danh-sach.csv:1:1 ô A1: không có cột ‹Thực hiện› ở dòng đầu đề, cần đúng tên cột của bảng; gặp: ‹Họ và tên›, ‹Kế hoạch›, ‹Thực hiên năm› → sửa tên cột ở tệp này hoặc ở khóa cot',
    ],
    [
      'a mistyped column',
      'Họ và tên;Kế hoạch;Thưc hiện\nA;1;1',
      'danh-sach.csv:1:1 ô A1: không có cột ‹Thực hiện› ở dòng đầu đề, cần đúng tên cột của bảng; gặp: ‹Họ và tên›, ‹Kế hoạch›, ‹Thưc hiện› → có phải ‹Thưc hiện› đã đổi tên? Sửa tên cột ở tệp này hoặc ở khóa cot',
    ],
    [
      'nothing',
      '',
      'danh-sach.csv:1:1 tệp bảng tính: gặp bảng tính trống, cần dòng đầu đề và các dòng → kiểm tra lại tệp và tên trang',
    ],
    [
      'a header alone',
      'Danh sách\nHọ và tên;Kế hoạch;Thực hiện\n;;\n',
      'danh-sach.csv:2:1 ô A2: gặp dòng đầu đề mà không có dòng nào ở dưới, cần ít nhất một dòng → điền các dòng vào tệp này, hoặc sửa khóa nguon, trang',
    ],
    [
      'an open quote',
      'Họ và tên;Kế hoạch;Thực hiện\nA;1;1\n"B;2;2',
      'danh-sach.csv:3:1 tệp bảng tính: gặp dấu nháy kép không khớp, cần "…" bao cả ô và "" cho dấu nháy bên trong → mở tệp bằng Excel rồi lưu lại dạng CSV UTF-8',
    ],
    [
      'a quote inside',
      'Họ và tên;Kế hoạch;Thực hiện\nA "b";1;1',
      'danh-sach.csv:2:1 tệp bảng tính: gặp dấu nháy kép không khớp, cần "…" bao cả ô và "" cho dấu nháy bên trong → mở tệp bằng Excel rồi lưu lại dạng CSV UTF-8',
    ],
    [
      'lost letters',
      'Họ và tên;Kế hoạch;Thực hiện\nNguy?n V?n An;1;1',
      'danh-sach.csv:2:1 ô A2: gặp ‹Nguy?n›, cần chữ Việt Unicode → chữ đã mất khi lưu sai bảng mã: gõ lại từ bản gốc',
    ],
    [
      'a control character',
      'Họ và tên;Kế hoạch;Thực hiện\nA\u0007;1;1',
      'danh-sach.csv:2:1 ô A2: gặp ký tự U+0007, cần không có ký tự điều khiển → xóa ký tự ẩn ở đây rồi gõ lại',
    ],
  ])('with %s', async (_name, csv, finding) => {
    const { findings, rows } = await compile(csv);
    expect(findings[0]).toBe(finding);
    expect(rows).toBeUndefined();
  });

  test('in the code page of Windows', async () => {
    const { findings } = await compile(Buffer.from('H\u1ecd và tên;K\u1ebf ho\u1ea1ch', 'latin1'));
    expect(findings).toEqual([
      'danh-sach.csv:1:2 tệp: gặp tệp không phải UTF-8, cần tệp văn bản mã UTF-8 → mở tệp bằng Excel, lưu lại dạng CSV UTF-8 (Comma delimited)',
    ]);
  });

  test('a workbook under its name', async () => {
    const { findings } = await compile(Buffer.from('PK\u0003\u0004'));
    expect(findings).toEqual([
      'danh-sach.csv:1:1 tệp bảng tính: gặp tệp Excel mang tên .csv, cần tệp văn bản CSV → đổi tên tệp thành .xlsx, hoặc lưu lại dạng CSV UTF-8',
    ]);
  });
});

test('a column that is wrong throughout is told by its first cells', async () => {
  const { findings } = await compile(`Họ và tên;Kế hoạch;Thực hiện\n${'A;1.5;1\n'.repeat(1000)}`);
  expect(findings).toHaveLength(30);
  expect(findings[29]).toContain('ô B31: gặp ‹1.5›, cần ‹1,5›; còn 970 chỗ khác');
});

describe('bounds', () => {
  const header = 'Họ và tên;Kế hoạch;Thực hiện\n';
  test.each([
    ['50,001 rows', `${header}${'A;1;1\n'.repeat(50_001)}`, 'gặp hơn 50.000 dòng'],
    ['201 columns', `${header}A;1;1${';x'.repeat(198)}`, 'gặp hơn 200 cột'],
    ['21 MB', `${header}${'A;1;1\n'.repeat(3_500_000)}`, 'gặp tệp 21 MB, cần tệp không quá 20 MB'],
  ])('%s are refused', async (_name, csv, message) => {
    const { findings } = await compile(csv);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(message);
  });
});

describe('a file that cannot be taken', () => {
  test.each([
    ['../danh-sach.csv', 'gặp ‹../danh-sach.csv›, cần tệp đặt cạnh tệp nội dung'],
    ['/etc/passwd', 'gặp ‹/etc/passwd›, cần tệp đặt cạnh tệp nội dung'],
    ['C:\\danh-sach.csv', 'gặp ‹C:\\danh-sach.csv›, cần tệp đặt cạnh tệp nội dung'],
    ['danh-sach.xls', 'gặp tệp Excel đời cũ (.xls), cần tệp .xlsx hoặc .csv'],
    ['danh-sach.xlsm', 'gặp tệp có macro (.xlsm), cần tệp .xlsx hoặc .csv'],
    ['danh-sach.ods', 'gặp tệp OpenDocument (.ods), cần tệp .xlsx hoặc .csv'],
    ['danh-sach.docx', 'gặp ‹danh-sach.docx›, cần tệp .xlsx hoặc .csv'],
    [
      'danh-sach.xlsx',
      'không có tệp ‹danh-sach.xlsx› cạnh tệp nội dung, cần tệp này → có phải ‹danh-sach.csv›?',
    ],
    ['phu-luc/ds.csv', 'không có tệp ‹phu-luc/ds.csv› cạnh tệp nội dung, cần tệp này'],
  ])('%s', async (source, message) => {
    const { findings } = await compileAppendix(TABLE.replace('danh-sach.csv', source), {
      'danh-sach.csv': 'x',
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('bang.yaml:22:18 nguon: ');
    expect(findings[0]).toContain(message);
  });

  test('a file in a folder below is taken', async () => {
    const { findings, rows } = await compileAppendix(
      TABLE.replace('danh-sach.csv', 'so-lieu\\danh-sach.csv'),
      {
        'so-lieu/danh-sach.csv': 'Họ và tên;Kế hoạch;Thực hiện\nNguyễn Văn An;1200;600,5\nTrần Thị Bình;10;5',
      },
    );
    expect(findings).toEqual([]);
    expect(rows).toEqual([...ROWS, TOTAL]);
  });

  test('a sheet named in a file that has none', async () => {
    const { findings } = await compileAppendix(`${TABLE}\ntrang: Năm 2026`, { 'danh-sach.csv': 'x' });
    expect(findings[0]).toContain('gặp trang ‹Năm 2026›, nhưng tệp .csv không có trang, cần bỏ');
  });
});
