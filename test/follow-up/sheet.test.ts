import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startResults } from '../../src/build/new-results.js';
import { type CheckedResults, checkResultsFile } from '../../src/build/results-file.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { resultsWorkbook } from '../../src/content/follow-up/sheet-write.js';
import { verdictSummary } from '../../src/report/judged.js';
import { PLAN, Workspace } from '../support/workspace.js';
import { type CellValue, list, type MadeSheet, workbook } from '../tables/workbook.js';

const RESULTS = 'content/2024/ket-qua.yaml';
const SHEET = 'content/2024/ket-qua.xlsx';
const NAMES_SHEET = `ke_hoach: ke-hoach-thi-dua.yaml
so_lieu_den: 15/12/2024
nguon: ket-qua.xlsx
`;

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  workspace.write(RESULTS, NAMES_SHEET);
});

afterEach(() => workspace.remove());

function started() {
  return startResults(workspace.at(PLAN), findWorkspace(workspace.root));
}

function checked(bytes?: Uint8Array): Promise<CheckedResults> {
  if (bytes) workspace.write(SHEET, bytes);
  return checkResultsFile(workspace.at(RESULTS), findWorkspace(workspace.root));
}

describe('the spreadsheet made from the plan', () => {
  test('is read back: nothing is wrong, nothing is known yet', async () => {
    started();
    const results = await checked();
    expect(results.findings).toEqual([]);
    expect(verdictSummary(results.judged)).toBe('7 chưa có số liệu');
  });

  test('is named by a file of results where there is none yet', async () => {
    workspace.delete(RESULTS);
    expect(started().isResultsNew).toBe(true);
    workspace.replace(RESULTS, 'so_lieu_den:', 'so_lieu_den: 15/12/2024');
    expect((await checked()).findings).toEqual([]);
  });

  test('never takes the place of another, nor of a file of results', () => {
    expect(started().isResultsNew).toBe(false);
    const before = workspace.snapshot('content');
    expect(started).toThrow(/đã có tệp ‹ket-qua.xlsx›/u);
    expect(workspace.snapshot('content')).toEqual(before);
  });

  test('needs a plan with targets', () => {
    workspace.replaceBlock(PLAN, 'chi_tieu', '');
    expect(started).toThrow(/chưa ghi chỉ tiêu nào/u);
    expect(workspace.has(SHEET)).toBe(false);
  });

  test('holds no formula, whatever the plan says', () => {
    const words = '=HYPERLINK("http://vi.du","<xem>") & {{nam}}';
    const bytes = resultsWorkbook([{ ma: 'T1', noi_dung: words, phu_trach: '+1', minh_chung: '@a' }], 2024);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toMatch(/<f[ >]/u);
    expect(xml).toContain('=HYPERLINK(&quot;http://vi.du&quot;,&quot;&lt;xem&gt;&quot;) &amp; 2024');
    expect(
      [...xml.matchAll(/<c [^>]*>(?!<v>[\d.]+<|<is>)/gu)].filter(([cell]) => !cell.endsWith('/>')),
    ).toEqual([]);
  });

  test('is the same for the same plan', () => {
    const targets = [
      { ma: 'T1', noi_dung: 'Số sáng kiến', don_vi_tinh: 'so-luong', gia_tri: '1.362,5' },
    ] as const;
    expect(Buffer.from(resultsWorkbook(targets, 2024)).equals(resultsWorkbook(targets, 2024))).toBe(true);
    const xml = strFromU8(
      unzipSync(resultsWorkbook(targets, 2024))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(xml).toContain('<v>1362.5</v>');
  });
});

const HEADER = [
  'Mã',
  'Chỉ tiêu',
  'Đơn vị phụ trách',
  'Đơn vị tính',
  'Kế hoạch',
  'Thực hiện',
  'Minh chứng',
  'Nguyên nhân',
  'Giải pháp',
];
const RATING = ['mức xếp loại', 'hoàn thành xuất sắc nhiệm vụ'];

/** Rows of the plan of 2024, filled in with invented results. */
const ROWS: readonly (readonly CellValue[])[] = [
  HEADER,
  ['T1', null, null, null, null, 'Theo báo cáo'],
  ['T2', null, null, '% (=)', 100, 98, null, 'Nghỉ ốm', 'Học bù'],
  ['T3', null, null, ...RATING, 'Hoàn thành xuất sắc nhiệm vụ'],
  ['T4', null, null, ...RATING],
  ['T5', null, null, ...RATING],
  ['T6', null, null, 'có/không', 'có', 'có'],
  ['T7', null, null, 'có/không', 'có', 'có'],
];

/** The rows with one cell changed; rows and columns count from 0. */
function rowsWith(row: number, column: number, value: CellValue): MadeSheet['rows'] {
  return ROWS.map((cells, index) =>
    index === row ? HEADER.map((_, place) => (place === column ? value : (cells[place] ?? null))) : cells,
  );
}

/** `file:line subject: message`, the file without its folder. */
function toldOf({ findings }: CheckedResults): string[] {
  return findings.map(
    ({ origin, subject, message }) =>
      `${origin.file.split('/').at(-1)}:${origin.line} ${subject}: ${message}`,
  );
}

test('results that were filled in are judged', async () => {
  const results = await checked(list(ROWS));
  expect(results.findings).toEqual([]);
  expect(verdictSummary(results.judged)).toBe('3 đạt, 1 không đạt, 1 không có mức để so, 2 chưa có số liệu');
});

const CELL = 'ket-qua.xlsx:';
const BROKEN: readonly (readonly [name: string, made: () => Uint8Array, told: RegExp])[] = [
  [
    'a renamed column',
    () => list(rowsWith(0, 5, 'Kết quả')),
    /:1 trang ‹Danh sách›, ô A1: không có cột ‹Thực hiện›/u,
  ],
  [
    'text for a number',
    () => list(rowsWith(2, 5, 'gần đủ')),
    /:3 trang ‹Danh sách›, ô F3: gặp ‹gần đủ›, cần một số/u,
  ],
  [
    'more than the whole',
    () => list(rowsWith(2, 5, 110)),
    /:3 trang ‹Danh sách›, ô F3: gặp ‹110›, cần không quá 100 %/u,
  ],
  [
    'merged cells',
    () => list(ROWS, { merged: ['F3:G3'] }),
    /:3 trang ‹Danh sách›, ô F3: gặp các ô gộp F3:G3/u,
  ],
  [
    'a formula without a value',
    () => list(rowsWith(2, 5, { type: 'n', xml: '<f>1+1</f>' })),
    /:3 trang ‹Danh sách›, ô F3: gặp công thức chưa được tính/u,
  ],
  ['a number below zero', () => list(rowsWith(2, 5, -5)), /ô F3: gặp ‹-5›, cần một số không âm/u],
  [
    'a failed formula',
    () => list(rowsWith(2, 5, { type: 'e', xml: '<f>1/0</f><v>#DIV/0!</v>' })),
    /ô F3: gặp lỗi công thức ‹#DIV\/0!›/u,
  ],
  [
    'another value of the plan',
    () => list(rowsWith(2, 4, 90)),
    /ô E3: gặp ‹90›, cần ‹100› như trong kế hoạch/u,
  ],
  ['another measure', () => list(rowsWith(2, 3, 'số lượng')), /ô D3: gặp ‹số lượng›, cần ‹% \(=\)›/u],
  ['an unknown target', () => list([...ROWS, ['T9']]), /:9 trang ‹Danh sách›, ô A9: gặp ‹T9›/u],
  ['a target twice', () => list([...ROWS, ['T7', null, null, 'có/không', 'có']]), /ô A9: gặp ‹T7› lần nữa/u],
  [
    'a target left out',
    () => list(ROWS.slice(0, -1)),
    /:1 trang ‹Danh sách›, ô A1: còn thiếu kết quả của chỉ tiêu ‹T7›/u,
  ],
  ['a row without a code', () => list([...ROWS, [null, 'Chỉ tiêu']]), /:9 .*: còn thiếu mã/u],
  [
    'too many rows',
    () => list([...ROWS, ...Array.from({ length: 50_000 }, (): CellValue[] => ['T1'])]),
    /tệp bảng tính: gặp hơn 50.000 dòng/u,
  ],
  ['no spreadsheet', () => new Uint8Array([1, 2, 3]), /tệp bảng tính: gặp tệp hỏng/u],
];

const CHANGED_HEADER = [...HEADER, 'Điều chỉnh', 'Văn bản điều chỉnh'];
const UNITS = ['Mã', 'Đơn vị', 'Thực hiện', 'Số đạt', 'Tổng số'];

/** The rows with the two columns of changes, filled in for one target. */
function rowsChanged(row: number, ...change: CellValue[]): MadeSheet['rows'] {
  return ROWS.map((cells, index) => {
    if (index === 0) return CHANGED_HEADER;
    return index === row ? [...HEADER.map((_, place) => cells[place] ?? null), ...change] : cells;
  });
}

function withUnits(rows: MadeSheet['rows'], units: MadeSheet['rows']): Uint8Array {
  return workbook([
    { name: 'Kết quả', rows },
    { name: 'Theo đơn vị', rows: units },
  ]);
}

describe('targets that were changed in the year', () => {
  test('dropped, and set anew', async () => {
    const dropped = await checked(list(rowsChanged(7, 'Bỏ', '15/KH-SKHCN')));
    expect(dropped.findings).toEqual([]);
    expect(dropped.judged.at(-1)?.judgement.verdict).toBe('dropped');
    const lower = await checked(list(rowsChanged(2, 97.5, '15/KH-SKHCN')));
    expect(lower.findings).toEqual([]);
    expect(lower.judged[1]?.judgement).toMatchObject({ verdict: 'exceeded' });
  });

  test.each([
    ['without an act', ['bỏ'], /:8 trang ‹Danh sách›, ô J8: gặp chỉ tiêu được bỏ mà không có van_ban/u],
    ['an act alone', [null, '15/KH-SKHCN'], /ô K8: gặp dieu_chinh trống/u],
    ['a value that is none', [5, '15/KH-SKHCN'], /ô J8: gặp ‹5›, cần co hoặc khong/u],
  ] as const)('%s', async (_name, change, told) => {
    const [first = '', ...others] = toldOf(await checked(list(rowsChanged(7, ...change))));
    expect(first).toMatch(told);
    expect(others).toEqual([]);
  });
});

describe('the sheet of units', () => {
  const WITHOUT_SHARE = rowsWith(2, 5, null);

  test('is added up', async () => {
    const units = [UNITS, ['T2', 'Phòng Một', null, 9, 10], ['T2', 'Phòng Hai', null, 30, 30]];
    const { judged, findings } = await checked(withUnits(WITHOUT_SHARE, units));
    expect(findings).toEqual([]);
    expect(judged[1]?.judgement.completion).toEqual({ units: 975n, scale: 1 });
  });

  test('may stay empty', async () => {
    const results = await checked(withUnits(ROWS, [['Kết quả của từng đơn vị'], UNITS]));
    expect(results.findings).toEqual([]);
  });

  test.each([
    ['an unknown target', ['T9', 'Phòng Một', 1], /:2 trang ‹Theo đơn vị›, ô A2: gặp ‹T9›, cần mã/u],
    ['no code', [null, 'Phòng Một', 1], /:2 trang ‹Theo đơn vị›, ô A2: gặp ô trống, cần mã/u],
    ['more than the whole', ['T2', 'Phòng Một', null, 11, 10], /‹Theo đơn vị›, ô D2: gặp ‹11› trên ‹10›/u],
    [
      'words for a number',
      ['T2', 'Phòng Một', null, 'vài', 10],
      /‹Theo đơn vị›, ô D2: gặp ‹vài›, cần một số/u,
    ],
    ['no name of a unit', ['T2', null, null, 9, 10], /đơn vị/u],
  ] as const)('%s', async (_name, unit, told) => {
    const [first = ''] = toldOf(await checked(withUnits(WITHOUT_SHARE, [UNITS, unit])));
    expect(first).toMatch(told);
  });

  test('lacks a column', async () => {
    const [first] = toldOf(await checked(withUnits(ROWS, [UNITS.slice(0, 4), ['T2', 'Phòng Một']])));
    expect(first).toMatch(/trang ‹Theo đơn vị›, ô A1: không có cột ‹Tổng số›/u);
  });
});

test('a formula counts by the value it was saved with', async () => {
  const formula = { type: 'n', xml: '<f>49/50*100</f><v>98</v>' };
  const { findings, judged } = await checked(list(rowsWith(2, 5, formula)));
  expect(findings).toEqual([]);
  expect(judged[1]?.judgement.completion).toEqual({ units: 98n, scale: 0 });
});

describe('what is wrong with a spreadsheet is told at its cell', () => {
  test.each(BROKEN)('%s', async (_name, made, told) => {
    const [first = '', ...others] = toldOf(await checked(made()));
    expect(first).toMatch(told);
    expect(first.startsWith(CELL)).toBe(true);
    expect(others).toEqual([]);
  });

  test('a sheet that is not there', async () => {
    workspace.write(RESULTS, `${NAMES_SHEET}trang: Quý I\n`);
    const two = [
      { name: 'Kết quả', rows: ROWS },
      { name: 'Khác', rows: [['a']] },
    ];
    expect(toldOf(await checked(workbook(two)))).toEqual([
      'ket-qua.xlsx:1 tệp bảng tính: không có trang ‹Quý I›, cần một trong: ‹Kết quả›, ‹Khác›',
    ]);
  });

  test('a file with macros', async () => {
    workspace.write(RESULTS, NAMES_SHEET.replace('.xlsx', '.xlsm'));
    workspace.write('content/2024/ket-qua.xlsm', list(ROWS));
    expect(toldOf(await checked())).toEqual([
      'ket-qua.yaml:3 nguon: gặp tệp có macro (.xlsm), cần tệp .xlsx hoặc .csv',
    ]);
  });

  test('a file with macros under another name', async () => {
    const relation =
      '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
    const parts = unzipSync(list(ROWS));
    const path = 'xl/_rels/workbook.xml.rels';
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const changed = strToU8(xml.replace('</Relationships>', `${relation}</Relationships>`));
    expect(toldOf(await checked(zipSync({ ...parts, [path]: changed })))).toEqual([
      'ket-qua.xlsx:1 tệp bảng tính: gặp tệp có macro, cần tệp .xlsx không có macro',
    ]);
  });

  test('results in both places', async () => {
    workspace.write(RESULTS, `${NAMES_SHEET}ket_qua: [{ma: T1}]\n`);
    expect(toldOf(await checked(list(ROWS)))).toEqual([
      'ket-qua.yaml:3 nguon: gặp cả nguon và ket_qua, cần một',
    ]);
  });
});
