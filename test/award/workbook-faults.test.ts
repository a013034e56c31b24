import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AWARD_SHEETS, EXAMPLE_REMARK } from '../../src/award/data/sheet-columns.js';
import { readAwardFile } from '../../src/build/award-file.js';
import { FindingsError, formatFinding } from '../../src/message/finding.js';
import { type CellValue, type MadeSheet, workbook } from '../tables/workbook.js';

const SETTINGS = 'nam: 2025\nngay_tiep_nhan: 24/12/2025\n';
const UNITS = [
  ['Mã', 'Tên', 'Loại'],
  ['SO', 'Sở Ví dụ', 'cơ quan'],
];
const PEOPLE_TITLES = ['Mã', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Chức vụ'];
const PERSON: readonly CellValue[] = ['CN01', 'Tạ Quang Hòa', '12/3/1985', 'SO', 'Chuyên viên'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanthu-awards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All sheets with their headers; those given take the place of others, or are added. */
function sheets(given: readonly MadeSheet[], without: readonly string[] = []): MadeSheet[] {
  const all = AWARD_SHEETS.filter(({ name }) => !without.includes(name)).map(({ name, columns, list }) => ({
    name,
    rows: list === 'don_vi' ? UNITS : [columns.map(({ title }) => title)],
  }));
  const own = all.map((sheet) => given.find(({ name }) => name === sheet.name) ?? sheet);
  return [...own, ...given.filter(({ name }) => !own.some((sheet) => sheet.name === name))];
}

function people(rows: readonly (readonly CellValue[])[], rest: Partial<MadeSheet> = {}): MadeSheet {
  return { name: 'Cá nhân', rows: [PEOPLE_TITLES, ...rows], ...rest };
}

/** Everything told of a workbook: errors that end the reading, or findings. */
async function told(bytes: Uint8Array, nguon = 'khen-thuong.xlsx', more = ''): Promise<string[]> {
  writeFileSync(join(folder, 'khen-thuong.yaml'), `${SETTINGS}nguon: ${nguon}\n${more}`);
  writeFileSync(join(folder, nguon), bytes);
  const shown = (findings: readonly Parameters<typeof formatFinding>[0][]) =>
    findings.map((finding) => formatFinding(finding).replaceAll(`${folder}/`, ''));
  try {
    return shown((await readAwardFile(folder)).findings);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return shown(error.findings);
  }
}

const toldOf = (rows: readonly (readonly CellValue[])[], rest: Partial<MadeSheet> = {}) =>
  told(workbook(sheets([people(rows, rest)])));

describe('a workbook as Excel writes it', () => {
  test('is read: columns in any order, choices in words, days as days', async () => {
    const titles = ['Chức vụ', 'Mã', 'Ngày sinh', 'Đơn vị', 'Giới tính', 'Họ và tên'];
    const row = ['Chuyên viên', 'CN01', { style: 'date', value: 46016 }, 'SO', 'Nữ', 'Tạ Thị Hòa'] as const;
    const bytes = workbook(sheets([{ name: 'CÁ NHÂN', rows: [['Danh sách'], titles, row] }], ['Cá nhân']));
    expect(await told(bytes)).toEqual([]);
    const { award } = await readAwardFile(folder);
    expect(award.data.ca_nhan).toEqual([
      {
        ma: 'CN01',
        ho_ten: 'Tạ Thị Hòa',
        gioi_tinh: 'nu',
        ngay_sinh: { day: 25, month: 12, year: 2025 },
        don_vi: 'SO',
        chuc_vu: 'Chuyên viên',
      },
    ]);
  });

  test('keeps texts that look like formulas as texts', async () => {
    expect(await toldOf([['CN01', '=1+1', '', 'SO', '@a']])).toEqual([]);
    const { award } = await readAwardFile(folder);
    expect(award.data.ca_nhan[0]).toMatchObject({ ho_ten: '=1+1', chuc_vu: '@a' });
  });
});

describe('sheets', () => {
  test('are all there', async () => {
    expect(await told(workbook(sheets([], ['Kỷ luật'])))).toEqual([
      'khen-thuong.xlsx:1:1  lỗi  tệp bảng tính: không có trang ‹Kỷ luật›, cần trang này\n' +
        '  → thêm lại trang này; không có gì để ghi thì chỉ cần dòng đầu đề',
    ]);
  });

  test('keep their names', async () => {
    const findings = await told(workbook(sheets([{ name: 'Kỉ luật', rows: [['Của']] }], ['Kỷ luật'])));
    expect(findings.join('\n')).toContain(
      'không có trang ‹Kỷ luật›, cần trang này\n  → có phải ‹Kỉ luật› đã đổi tên?',
    );
  });

  test('of the clerk are told of', async () => {
    expect(await told(workbook(sheets([{ name: 'Nháp', rows: [['a']] }])))).toEqual([
      expect.stringContaining('nên xem  tệp bảng tính: gặp trang lạ ‹Nháp›, không được đọc'),
    ]);
  });

  test('that are hidden and hold rows are asked about', async () => {
    expect(await toldOf([PERSON], { isHidden: true })).toEqual([
      expect.stringContaining('nên xem  trang ‹Cá nhân›, ô A1: gặp trang đang ẩn, vẫn được đọc'),
    ]);
  });
});

describe('columns', () => {
  const titled = (...titles: string[]) =>
    told(workbook(sheets([{ name: 'Cá nhân', rows: [titles, PERSON] }])));

  test('that were renamed are told with what they were', async () => {
    const findings = await titled('Mã', 'Họ tên', 'Ngày sinh', 'Đơn vị', 'Chức vụ');
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatch(
      /lỗi {2}trang ‹Cá nhân›, ô B1: gặp cột ‹Họ tên›, cần một trong: Họ và tên; .*\n {2}→ có phải ‹Họ và tên›\?/u,
    );
    expect(findings[1]).toContain('trang ‹Cá nhân›, ô A1: không có cột ‹Họ và tên›, cần cột này');
  });

  test('stand once', async () => {
    expect(await titled('Mã', 'Họ và tên', 'Mã', 'Đơn vị', 'Chức vụ')).toEqual([
      expect.stringContaining('trang ‹Cá nhân›, ô C1: gặp cột ‹Mã› lần nữa, cần một cột; đã có ở cột A'),
    ]);
  });

  test('have a header', async () => {
    expect(await told(workbook(sheets([{ name: 'Cá nhân', rows: [PERSON] }])))).toEqual([
      expect.stringContaining('trang ‹Cá nhân›, ô A1: không thấy dòng đầu đề'),
    ]);
  });

  test('of the clerk are told of when none of the list is missing', async () => {
    const shape = AWARD_SHEETS.find(({ list }) => list === 'phieu');
    const titles = shape?.columns.map(({ title }) => title) ?? [];
    const findings = await told(
      workbook(sheets([{ name: 'Phiếu', rows: [[...titles, 'Ghi chú', 'Nháp']] }])),
    );
    expect(findings).toEqual([
      expect.stringContaining('nên xem  trang ‹Phiếu›, ô F1: gặp cột lạ ‹Nháp›, không được đọc'),
    ]);
  });
});

describe('cells', () => {
  const FORMULA: CellValue = { type: 'str', xml: '<f>A1</f><v>CN01</v>' };

  test.each<[string, readonly CellValue[], string]>([
    ['a formula', [FORMULA, ...PERSON.slice(1)], 'ô A2: gặp công thức, cần một giá trị gõ vào'],
    [
      'a failed formula',
      [{ type: 'e', xml: '<f>1/0</f><v>#DIV/0!</v>' }, ...PERSON.slice(1)],
      'ô A2: gặp lỗi công thức ‹#DIV/0!›',
    ],
    [
      'a number for a day',
      ['CN01', 'A', 46016, 'SO', 'B'],
      'ô C2: gặp số ‹46016›, cần một ngày\n  → có phải 25/12/2025?',
    ],
    ['words for a day', ['CN01', 'A', 'không rõ', 'SO', 'B'], 'ô C2: gặp ‹không rõ›, cần một ngày có thật'],
    ['no such day', ['CN01', 'A', '31/02/1985', 'SO', 'B'], 'ô C2: gặp ‹31/02/1985›, cần một ngày có thật'],
    [
      'nothing where something must be',
      ['CN01', 'A', '', 'SO', ''],
      'ô E2: còn thiếu chức vụ, cần ghi\n  → điền ô này',
    ],
    [
      'a code of nothing',
      ['CN01', 'A', '', 'S0', 'B'],
      'ô D2: gặp ‹S0›, cần mã một đơn vị của hồ sơ\n  → có phải ‹SO›?',
    ],
  ])('%s', async (_, row, expected) => {
    expect(await toldOf([row])).toEqual([expect.stringContaining(`lỗi  trang ‹Cá nhân›, ${expected}`)]);
  });

  test('words for a number', async () => {
    const votes = {
      name: 'Phiếu',
      rows: [
        ['Cho', 'Danh hiệu, hình thức', 'Đồng ý'],
        ['CN01', 'ldtt', 'chín'],
      ],
    };
    expect(await told(workbook(sheets([people([PERSON]), votes])))).toEqual([
      expect.stringContaining('lỗi  trang ‹Phiếu›, ô C2: gặp ‹chín›, cần một số nguyên không âm'),
    ]);
  });

  test('merged', async () => {
    expect(await toldOf([PERSON, PERSON], { merged: ['A2:A3'] })).toContainEqual(
      expect.stringContaining('lỗi  trang ‹Cá nhân›, ô A2: gặp các ô gộp A2:A3'),
    );
  });

  test('that repeat a code', async () => {
    expect((await toldOf([PERSON, ['CN01', 'Lê An', '', 'SO', 'B']])).join()).toContain(
      'lỗi  trang ‹Cá nhân›, ô A3: gặp mã ‹CN01› lần nữa, cần mỗi mã một lần; đã có ở trang ‹Cá nhân›, ô A2',
    );
  });

  test('in hidden rows are asked about', async () => {
    expect(await toldOf([PERSON], { hiddenRows: [2] })).toEqual([
      expect.stringContaining('nên xem  trang ‹Cá nhân›, ô A2: gặp 1 dòng đang ẩn, vẫn được đọc'),
    ]);
  });

  test('in hidden columns are asked about', async () => {
    const xml =
      '<worksheet><cols><col min="3" max="3" width="9" hidden="true"/></cols><sheetData>' +
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="C1" t="inlineStr"><is><t>Tên</t></is></c><c r="D1" t="inlineStr"><is><t>Loại</t></is></c></row></sheetData></worksheet>';
    const bytes = workbook(sheets([]), { 'xl/worksheets/sheet1.xml': strToU8(xml) });
    expect(await told(bytes)).toEqual([
      expect.stringContaining('nên xem  trang ‹Đơn vị›, ô C1: gặp cột đang ẩn: C, vẫn được đọc'),
    ]);
  });

  test('of thousands of wrong rows are told by the first of them', async () => {
    const findings = await toldOf(
      Array.from({ length: 3000 }, (_, row) => [`CN${row}`, 'A', 'x', 'SO', 'B']),
    );
    expect(findings).toHaveLength(30);
    expect(findings.at(-1)).toContain('còn 2970 chỗ khác');
  });
});

describe('the example row', () => {
  const shape = AWARD_SHEETS.find(({ list }) => list === 'don_vi');
  const header = [...(shape?.columns.map(({ title }) => title) ?? []), 'Ghi chú'];
  const units = (...row: string[]) => workbook(sheets([{ name: 'Đơn vị', rows: [header, row] }]));
  const EXAMPLE = ['HCTH', 'Phòng Ví dụ', 'phòng', '01/3/2025', '', 'không', '', ''];

  test('is not read', async () => {
    expect(await told(units(...EXAMPLE, EXAMPLE_REMARK))).toEqual([]);
    expect((await readAwardFile(folder)).award.data.don_vi).toEqual([]);
  });

  test('is read once its remark is gone', async () => {
    expect(await told(units(...EXAMPLE))).toEqual([]);
    expect((await readAwardFile(folder)).award.data.don_vi).toHaveLength(1);
  });

  test('that was changed but keeps its remark is asked about', async () => {
    expect(await told(units('KHTC', ...EXAMPLE.slice(1), EXAMPLE_REMARK))).toEqual([
      expect.stringContaining('lỗi  trang ‹Đơn vị›, ô I2: gặp dòng ví dụ đã sửa'),
    ]);
  });
});

describe('files', () => {
  test.each([
    ['du-lieu.xlsm', 'gặp tệp có macro (.xlsm)'],
    ['du-lieu.xls', 'gặp tệp Excel đời cũ (.xls)'],
    ['du-lieu.csv', 'gặp tệp chỉ có một trang, cần tệp .xlsx'],
    ['du-lieu.docx', 'gặp ‹du-lieu.docx›, cần tệp .xlsx'],
  ])('%s', async (name, expected) => {
    expect(await told(workbook(sheets([])), name)).toEqual([expect.stringContaining(expected)]);
  });

  test('that are no workbooks', async () => {
    expect(await told(strToU8('PK xin chào'))).toEqual([expect.stringContaining('gặp tệp hỏng')]);
  });

  test('give all lists or none', async () => {
    const more = 'phieu:\n  - { cho: CN01, khen_thuong: ldtt, dong_y: 9 }\n';
    expect(await told(workbook(sheets([])), 'khen-thuong.xlsx', more)).toEqual([
      expect.stringContaining('khen-thuong.yaml:3:8  lỗi  nguon: gặp cả nguon và phieu, cần một'),
    ]);
  });
});
