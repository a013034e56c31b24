import { describe, expect, test } from 'vitest';
import { countedIn, hasHistory, heldAwards } from '../../src/award/facts/history.js';
import { disciplineFloor, floorAfter, highest } from '../../src/award/facts/history-floor.js';
import { excellentYears, hasRun, ratedYears, runTo, titleYears } from '../../src/award/facts/history-run.js';
import { yearByYear } from '../../src/award/rules/example-years.js';
import { proposal, propose } from '../../src/award/rules/examples.js';
import { dossier, lawOf } from './support.js';

function historyOf(told: string, changes: Readonly<Record<string, unknown>> = {}) {
  const file = dossier({ ...yearByYear('CN02', told), ...changes });
  return { file, law: lawOf(file) };
}

/** `code year` of what counts, with `?` where a person must say so. */
function counted(told: string, award: string, changes: Readonly<Record<string, unknown>> = {}): string[] {
  const { file, law } = historyOf(told, changes);
  return heldAwards(file, law, 'CN02', award).map(
    (one) => `${one.award} ${one.year}${one.counts === 'ask' ? '?' : ''}`,
  );
}

describe('awards that count', () => {
  test.each([
    ['2021: bang-khen-tinh', ['bang-khen-tinh 2021']],
    ['2022: bang-khen-bo; 2021: bang-khen-tinh', ['bang-khen-tinh 2021', 'bang-khen-bo 2022']],
    ['2021: bang-khen-tinh/chuyen-de, bang-khen-bo/dot-xuat', []],
    ['2021: bang-khen-tinh?', ['bang-khen-tinh 2021?']],
    ['2021: bang-khen-tinh/cong-hien', ['bang-khen-tinh 2021?']],
    ['2021: bang-khen-tinh?, bang-khen-tinh', ['bang-khen-tinh 2021']],
    ['2021: bang-khen-ttg', []],
  ])('%s', (told, expected) => {
    expect(counted(told, 'bang-khen-tinh')).toEqual(expected);
  });

  test('yearly titles need no type', () => {
    expect(counted('2024: cstd-co-so?', 'cstd-co-so')).toEqual(['cstd-co-so 2024']);
  });

  test('a title that the agency itself decides counts when it is proposed', () => {
    expect(counted('2024: cstd-co-so', 'cstd-co-so', propose('CN02', 'cstd-co-so'))).toEqual([
      'cstd-co-so 2024',
      'cstd-co-so 2025',
    ]);
  });

  test('one that the province decides is asked about', () => {
    expect(counted('2024: cstd-co-so', 'cstd-tinh', propose('CN02', 'cstd-tinh'))).toEqual([
      'cstd-tinh 2025?',
    ]);
  });

  test('one that was refused does not count', () => {
    const refused = {
      khen_thuong: 'cstd-co-so',
      so: '1/QĐ-SVD',
      ngay: '25/12/2025',
      co_quan: 'Sở',
      khong_duoc: 'CN02',
    };
    const changes = { de_nghi: [proposal('CN02', 'cstd-co-so')], quyet_dinh: [refused] };
    expect(counted('2024: ldtt', 'cstd-co-so', changes)).toEqual([]);
  });

  test('inside years', () => {
    const { file, law } = historyOf('2020-2024: co-tinh; 2023: co-bo?');
    const { sure, doubtful } = countedIn(heldAwards(file, law, 'CN02', 'co-tinh'), 2022, 2024);
    expect([sure, doubtful.length]).toEqual([3, 1]);
  });

  test('who has no history is not known', () => {
    const { file } = historyOf('2024: ldtt');
    expect([hasHistory(file, 'CN02'), hasHistory(file, 'CN03')]).toEqual([true, false]);
  });
});

describe('from when years count', () => {
  const past = (told: string) => {
    const { file, law } = historyOf(told);
    const [one] = heldAwards(file, law, 'CN02', 'bang-khen-ttg');
    if (!one) throw new Error('no such award');
    return floorAfter(one, 'bằng khen');
  };

  test('after the period written in the decision', () => {
    expect(past('2022: bang-khen-ttg(2016-2020)')).toMatchObject({ first: 2021 });
    expect(past('2022: bang-khen-ttg(2016-2020)').doubtful).toBeUndefined();
  });

  test('else after the year of the decision, which is in doubt', () => {
    expect(past('2022: bang-khen-ttg')).toMatchObject({ first: 2023, doubtful: 2022 });
  });

  test.each([
    ['01/01/2021', 2022],
    ['31/12/2021', 2022],
  ])('a discipline served on %s', (den, first) => {
    const ky_luat = [{ cua: 'CN02', hinh_thuc: 'khien-trach', tu: '01/01/2021', den }];
    expect(disciplineFloor(historyOf('2024: ldtt', { ky_luat }).file, 'CN02')).toMatchObject({ first });
  });

  test('a discipline without an end', () => {
    const ky_luat = [{ cua: 'CN02', hinh_thuc: 'khien-trach', tu: '01/3/2021' }];
    expect(disciplineFloor(historyOf('2024: ldtt', { ky_luat }).file, 'CN02')).toEqual({
      since: '01/3/2021',
    });
  });

  test('the highest floor counts, and leaves no year in doubt that another one shuts out', () => {
    const inDoubt = { first: 2022, doubtful: 2021, because: 'a' };
    const certain = { first: 2022, because: 'b' };
    expect(highest(inDoubt, certain)).toBe(certain);
    expect(highest(certain, inDoubt)).toBe(certain);
    expect(highest({ first: 2023, doubtful: 2022, because: 'c' }, certain)).toMatchObject({
      first: 2023,
      doubtful: 2022,
    });
  });
});

describe('years in a row', () => {
  const floor = { first: 2019, because: '' };

  test.each([
    ['2021-2025: tot', 2021, 5],
    ['2020-2022: tot; 2023: hoan-thanh; 2024-2025: xuat-sac', 2024, 2],
    ['2020-2022: tot; 2024-2025: tot', 2024, 2],
    ['2016-2025: tot', 2019, 7],
    ['2020-2024: tot', 2026, 0],
  ])('rated: %s', (told, first, length) => {
    const { file } = historyOf(told);
    expect(runTo(2025, floor, ratedYears(file, 'CN02', 'tot'))).toEqual({ first, length });
  });

  test('anywhere', () => {
    const { file } = historyOf('2019-2022: tot; 2023: hoan-thanh; 2024-2025: tot');
    const stateOf = ratedYears(file, 'CN02', 'tot');
    expect([hasRun(4, 2019, 2025, stateOf), hasRun(5, 2019, 2025, stateOf)]).toEqual([true, false]);
  });

  test('a year without the title is a gap where it is told of, else not known', () => {
    const { file, law } = historyOf('2022: tot; 2023: cstd-co-so');
    const stateOf = titleYears(file, law, 'CN02', 'cstd-co-so');
    expect([2021, 2022, 2023].map((year) => stateOf(year).state)).toEqual(['unknown', 'no', 'yes']);
  });

  test('a unit is excellent by rating or by title, and not at all before it was founded', () => {
    const told = yearByYear('P1', '2022: tot; 2023: tot, tt-ldxs; 2024: xuat-sac');
    const don_vi = [{ ma: 'P1', ten: 'Phòng giả định', loai: 'phong', thanh_lap: '01/3/2021' }];
    const file = dossier({ ...told, don_vi });
    const [unit] = file.data.don_vi;
    const stateOf = unit && excellentYears(file, lawOf(file), unit);
    const states = [2020, 2021, 2022, 2023, 2024].map((year) => stateOf?.(year).state);
    expect(states).toEqual(['no', 'unknown', 'no', 'yes', 'yes']);
  });
});
