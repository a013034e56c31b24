import { expect, test } from 'vitest';
import { compareUnits, type Entry } from '../../src/compare/compare.js';
import type { SourceLine } from '../../src/compare/unit.js';
import { unitsOf } from '../../src/compare/units.js';
import type { Part } from '../../src/decree30/layout.js';

const A = 'Trưởng các phòng, đơn vị có trách nhiệm triển khai thực hiện Kế hoạch này.';
const B = 'Văn phòng Sở tổng hợp kết quả, báo cáo Giám đốc Sở trước ngày 15 hằng tháng.';
const C = 'Kinh phí thực hiện lấy từ nguồn chi thường xuyên được giao trong năm 2024.';
const D = 'Công đoàn cơ sở phối hợp phát động các đợt thi đua trong toàn cơ quan.';

interface Case {
  readonly told: string;
  readonly old: readonly string[];
  readonly now: readonly string[];
  /** Of what is not the same: kind, place in the old and the new document, labels or sorts of typing. */
  readonly finds: readonly string[];
}

const CASES: readonly Case[] = [
  { told: 'nothing', old: [A, B], now: [A, B], finds: [] },
  { told: 'a sentence added', old: [A, B], now: [A, D, B], finds: ['added – 2'] },
  { told: 'a sentence removed', old: [A, D, B], now: [A, B], finds: ['removed 2 –'] },
  {
    told: 'a sentence in the midst of a paragraph',
    old: [`${A} ${B}`],
    now: [`${A} ${D} ${B}`],
    finds: ['added – 2'],
  },
  {
    told: 'words',
    old: [A, B],
    now: [A, B.replace('tổng hợp kết quả', 'theo dõi, tổng hợp')],
    finds: ['changed 2 2 wording'],
  },
  { told: 'only the year', old: [A, C], now: [A, C.replace('2024', '2025')], finds: ['changed 2 2 year'] },
  {
    told: 'a figure',
    old: ['Có 12 phòng tham gia.'],
    now: ['Có 15 phòng tham gia.'],
    finds: ['changed 1 1 figure'],
  },
  {
    told: 'a day',
    old: [B],
    now: [B.replace('ngày 15', 'ngày 20').replace('hằng tháng', 'hằng tháng')],
    finds: ['changed 1 1 figure'],
  },
  {
    told: 'a date',
    old: ['Báo cáo gửi trước ngày 15/6/2024 qua hệ thống.'],
    now: ['Báo cáo gửi trước ngày 20/6/2024 qua hệ thống.'],
    finds: ['changed 1 1 date'],
  },
  {
    told: 'a cited act',
    old: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh về thi đua.'],
    now: ['Thực hiện Kế hoạch số 15/KH-UBND ngày 17/01/2025 của UBND tỉnh về thi đua.'],
    finds: ['changed 1 1 act'],
  },
  {
    told: 'a name',
    old: ['Giao ông Nguyễn Văn An chủ trì cuộc họp.'],
    now: ['Giao ông Nguyễn Văn Bình chủ trì cuộc họp.'],
    finds: ['changed 1 1 name'],
  },
  { told: 'capitals', old: [A], now: [A.replace('Kế hoạch', 'kế hoạch')], finds: ['changed 1 1 capitals'] },
  { told: 'punctuation', old: [D], now: [D.replace('.', ';')], finds: ['changed 1 1 punctuation'] },
  {
    told: 'a sentence moved',
    old: [A, B, C, D],
    now: [D, A, B, C],
    finds: ['moved-to 4 1', 'moved-from 4 1'],
  },
  {
    told: 'a sentence moved and changed',
    old: [A, B, C, D],
    now: [C.replace('2024', '2025'), A, B, D],
    finds: ['moved-to 3 1 year', 'moved-from 3 1 year'],
  },
  { told: 'another sentence', old: [A, B], now: [A, D], finds: ['removed 2 –', 'added – 2'] },
  {
    told: 'numbers',
    old: [`1. ${A}`, `2. ${B}`],
    now: [`1. ${D}`, `2. ${A}`, `3. ${B}`],
    finds: ['added – 1', 'renumbered 1 2', 'renumbered 2 3'],
  },
  { told: 'tone marks', old: ['Ủy ban hòa giải.'], now: ['Uỷ ban hoà giải.'], finds: ['typing 1 1 tone'] },
  { told: 'spaces', old: [A], now: [A.replace(' các', '\u00a0 các')], finds: ['typing 1 1 spaces'] },
  { told: 'decomposed letters', old: [A], now: [A.normalize('NFD')], finds: ['typing 1 1 encoding'] },
  {
    told: 'soft hyphens',
    old: [A],
    now: [A.replace('triển', 'tri\u00adển')],
    finds: ['typing 1 1 encoding'],
  },
  {
    told: 'typing beside words: only the words',
    old: ['Ủy ban hòa giải tranh chấp năm 2024.'],
    now: ['Uỷ ban hoà  giải tranh chấp năm 2025.'],
    finds: ['changed 1 1 year'],
  },
  { told: 'an empty document', old: [], now: [A], finds: ['added – 1'] },
];

test.each(CASES)('$told', ({ old, now, finds }) => {
  const { entries, isEqual } = compareUnits(unitsOf(old.map(body)), unitsOf(now.map(body)));
  const told = entries.filter(({ kind }) => kind !== 'same').map(shown);
  expect(told).toEqual(finds);
  expect(isEqual).toBe(finds.every((find) => find.startsWith('typing')));
});

const PART_CASES: readonly (readonly [told: string, part: Part, old: string, now: string, labels: string])[] =
  [
    ['a signer', 'signerName', 'Nguyễn Văn An', 'Lê Thị Bình', 'name'],
    ['a number', 'numberAndSymbol', 'Số:       /KH-SKHCN', 'Số: 05/KH-SKHCN', 'act'],
    [
      'place and date',
      'placeAndDate',
      'Quảng Ngãi, ngày 19 tháng 01 năm 2024',
      'Quảng Ngãi, ngày 02 tháng 3 năm 2025',
      'date',
    ],
  ];

test.each(PART_CASES)('%s takes the place of the one before', (_told, part, old, now, labels) => {
  const unit = (text: string) => unitsOf([{ part, area: 'header', text }]);
  const { entries } = compareUnits(unit(old), unit(now));
  expect(entries.map(shown)).toEqual([`changed 1 1 ${labels}`]);
});

test('the words of a change', () => {
  const [entry] = compareUnits(unitsOf([body(C)]), unitsOf([body(C.replace('2024', '2025'))])).entries;
  expect(entry).toMatchObject({
    words: [
      { kind: 'same', text: 'Kinh phí thực hiện lấy từ nguồn chi thường xuyên được giao trong năm' },
      { kind: 'removed', text: ' 2024' },
      { kind: 'added', text: ' 2025' },
      { kind: 'same', text: '.' },
    ],
  });
});

test('long documents that have nothing in common are compared at once', () => {
  const long = (seed: string) =>
    unitsOf(
      Array.from({ length: 1000 }, (_, index) =>
        body(`${seed}${index} ${seed}${index % 7} việc ${index * 3} của ${seed}.`),
      ),
    );
  const start = performance.now();
  expect(compareUnits(long('p'), long('q')).isEqual).toBe(false);
  expect(performance.now() - start).toBeLessThan(20_000);
});

function body(text: string): SourceLine {
  return { part: 'body', area: 'body', text };
}

function shown(entry: Entry): string {
  const old = entry.kind === 'added' ? '–' : entry.old.position;
  const now = entry.kind === 'removed' ? '–' : entry.new.position;
  const details = 'labels' in entry ? [...entry.labels, ...entry.typing].join(',') : '';
  return `${entry.kind} ${old} ${now} ${details}`.trim();
}
