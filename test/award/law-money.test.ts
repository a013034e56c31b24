import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';
import { baseSalaryOn, type Money, moneyFor } from '../../src/award/law/money.js';
import { lawFor } from '../../src/build/law.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { type FullDate, parseDate } from '../../src/document/date.js';

const workspace = findWorkspace('.');
const day = (typed: string) => parseDate(typed) as FullDate;
const law = lawFor(join(workspace.content, 'mau', 'x.yaml'), workspace, day('31/12/2025'));

function money(code: string, kind: 'person' | 'unit', decided: string, under = law): Money {
  const award = under.award(code);
  if (!award) throw new Error(`no award ${code}`);
  return moneyFor(award.entry, kind, under, day(decided));
}

function dong(...args: Parameters<typeof money>): number | undefined {
  const found = money(...args);
  return found.kind === 'amount' ? found.dong : undefined;
}

/** On a base of 2.340.000 đồng and, from 01/7/2026, of 2.530.000. */
const PERSONS: readonly [code: string, until: number, from: number][] = [
  ['ldtt', 710_000, 760_000],
  ['cstd-co-so', 2_340_000, 2_530_000],
  ['cstd-tinh', 7_020_000, 7_590_000],
  ['cstd-bo', 7_020_000, 7_590_000],
  ['cstd-toan-quoc', 10_530_000, 11_390_000],
  ['giay-khen', 710_000, 760_000],
  ['bang-khen-tinh', 3_510_000, 3_800_000],
  ['bang-khen-bo', 3_510_000, 3_800_000],
  ['bang-khen-ttg', 8_190_000, 8_860_000],
  ['hcld-ba', 10_530_000, 11_390_000],
  ['hcld-nhi', 17_550_000, 18_980_000],
  ['hcld-nhat', 21_060_000, 22_770_000],
  // A ceiling: rounding up would exceed it.
  ['ky-niem-chuong', 1_404_000, 1_518_000],
];

const UNITS: readonly [code: string, until: number, from: number][] = [
  ['tt-ldtt', 1_880_000, 2_030_000],
  ['tt-ldxs', 3_510_000, 3_800_000],
  ['co-tinh', 18_720_000, 20_240_000],
  ['co-bo', 18_720_000, 20_240_000],
  ['co-chinh-phu', 28_080_000, 30_360_000],
  ['giay-khen', 1_410_000, 1_520_000],
  ['bang-khen-tinh', 7_020_000, 7_590_000],
  ['bang-khen-bo', 7_020_000, 7_590_000],
  ['bang-khen-ttg', 16_380_000, 17_710_000],
  ['hcld-ba', 21_060_000, 22_770_000],
  ['hcld-nhi', 35_100_000, 37_950_000],
  ['hcld-nhat', 42_120_000, 45_540_000],
];

test.each(PERSONS)('%s, a person: %d, then %d đồng', (code, until, from) => {
  expect([dong(code, 'person', '30/6/2026'), dong(code, 'person', '01/7/2026')]).toEqual([until, from]);
});

test.each(UNITS)('%s, a unit: %d, then %d đồng', (code, until, from) => {
  expect([dong(code, 'unit', '30/6/2026'), dong(code, 'unit', '01/7/2026')]).toEqual([until, from]);
});

test('every award has its line in the tables', () => {
  const listed = [...PERSONS.map(([code]) => `${code} ca-nhan`), ...UNITS.map(([code]) => `${code} tap-the`)];
  const known = law.awards.flatMap(({ entry }) => entry.cho.map((whom) => `${entry.ma} ${whom}`));
  expect(known.sort()).toEqual(listed.sort());
});

describe('how it was computed', () => {
  test('multiple, base and clauses are shown', () => {
    expect(money('ldtt', 'person', '31/12/2025')).toEqual({
      kind: 'amount',
      dong: 710_000,
      multiple: 0.3,
      baseDong: 2_340_000,
      isCeiling: false,
      clause: 'Điều 50 khoản 1 điểm d Nghị định số 152/2025/NĐ-CP',
      otherClauses: ['Nghị định số 73/2024/NĐ-CP', 'Điều 49 khoản 2 Nghị định số 152/2025/NĐ-CP'],
      // The decree on the base salary is known from others only.
      isVerified: false,
    });
  });

  test('a ceiling is told as one', () => {
    expect(money('ky-niem-chuong', 'person', '01/7/2026')).toMatchObject({
      isCeiling: true,
      dong: 1_518_000,
    });
  });

  test.each([
    [
      'cstd-co-so',
      'unit',
      '31/12/2025',
      'gói quy định không ghi mức tiền thưởng của Chiến sĩ thi đua cơ sở cho tập thể',
    ],
    ['cstd-co-so', 'person', '30/6/2024', 'gói quy định không ghi mức lương cơ sở ngày 30/6/2024'],
  ] as const)('%s of a %s on %s is not known', (code, kind, decided, reason) => {
    expect(money(code, kind, decided)).toEqual({ kind: 'unknown', reason });
  });
});

describe('rounding', () => {
  const invented = (more: string, multiple = '0,3') =>
    lawOn(
      [
        parseLawPack({
          file: 'x.yaml',
          text: `ma: x
ten: Gói thử
cap: quoc-gia
tu: 01/01/2025
luong_co_so: [{ tu: 01/01/2025, muc: 2340001, can_cu: Điều 9, tin_cay: da-doc }]
khen_thuong:
  - { ma: thu, ten: Danh hiệu thử, nhom: danh-hieu, cho: [ca-nhan], bac: 1, tham_quyen: nguoi-dung-dau, can_cu: Điều 1, tin_cay: da-doc, tien_thuong: { ca_nhan: "${multiple}", can_cu: Điều 2, tin_cay: da-doc } }
${more}`,
        }),
      ],
      day('31/12/2025'),
    );

  test.each([
    ['up to the step', 'lam_tron_den: 10000', '0,3', 710_000],
    ['an amount on the step stays', 'lam_tron_den: 1', '1', 2_340_001],
    [
      'an agency that does not round',
      'lam_tron_den: 10000\ncai_dat: [{ ma: lam_tron_tien, ten: Làm tròn, gia_tri: khong }]',
      '0,3',
      702_001,
    ],
    ['no step in the pack: up to a whole đồng', '', '0,3', 702_001],
  ])('%s', (_name, more, multiple, expected) => {
    expect(dong('thu', 'person', '31/12/2025', invented(more, multiple))).toBe(expected);
  });
});

test('a pack may correct the base salary of the pack that it takes over', () => {
  const salary = (amount: number) =>
    `luong_co_so: [{ tu: 01/01/2025, muc: ${amount}, can_cu: Điều 9, tin_cay: da-doc }]`;
  const pack = (code: string, more: string) =>
    parseLawPack({
      file: `${code}.yaml`,
      text: `ma: ${code}\nten: Gói thử\ncap: quoc-gia\ntu: 01/01/2025\n${more}\n`,
    });
  const corrected = lawOn(
    [pack('cu', salary(1)), pack('moi', `ke_thua: cu\n${salary(2)}`)],
    day('31/12/2025'),
  );
  expect(baseSalaryOn(corrected, day('31/12/2025'))?.entry.muc).toBe(2);
});
