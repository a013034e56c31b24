import { expect, test } from 'vitest';
import { greaterTitle } from '../../src/award/facts/greater-title.js';
import { held, proposal, propose } from '../../src/award/rules/examples.js';
import { caseOfExample } from './support.js';

/** The title that takes the place of the first proposal's money, `?` where that is not sure yet. */
function told(changes: Readonly<Record<string, unknown>>, out: readonly string[] = []): string {
  const greater = greaterTitle(caseOfExample({ told: '', changes }), (award) => out.includes(award));
  return greater ? `${greater.award.ma}${greater.isCertain ? '' : '?'}` : '';
}

const BOTH = { de_nghi: [proposal('CN02', 'ldtt'), proposal('CN02', 'cstd-co-so')] };

test('of two titles decided by the same head only the greater is paid', () => {
  expect(told(BOTH)).toBe('cstd-co-so');
  expect(told({ de_nghi: BOTH.de_nghi.toReversed() })).toBe('');
});

test('a greater title whose proposal goes no further takes nothing', () => {
  expect(told(BOTH, ['cstd-co-so'])).toBe('');
});

test('a title and a reward are both paid', () => {
  expect(told({ de_nghi: [proposal('CN02', 'ldtt'), proposal('CN02', 'giay-khen')] })).toBe('');
});

test('two persons are paid each', () => {
  expect(told({ de_nghi: [proposal('CN02', 'ldtt'), proposal('CN03', 'cstd-co-so')] })).toBe('');
});

test('titles of different years are paid each', () => {
  expect(told({ ...propose('CN02', 'ldtt'), lich_su: [held('CN02', 'cstd-co-so', '2024')] })).toBe('');
});

test('a greater title of the same year that was decided before leaves nothing to pay', () => {
  const changes = { ...propose('CN02', 'ldtt'), lich_su: [held('CN02', 'cstd-co-so', '2025')] };
  expect(told(changes)).toBe('cstd-co-so');
});

test('a greater title that the province has not decided yet may still take its place', () => {
  expect(told({ de_nghi: [proposal('CN02', 'cstd-co-so'), proposal('CN02', 'cstd-tinh')] })).toBe(
    'cstd-tinh?',
  );
});
