import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, UNCHECKED } from '../../src/check/catalogue.js';
import { rulesPage } from '../../src/report/rules-page.js';
import { PROJECT } from '../support/workspace.js';

/** How many provisions each group has: layout (Phụ lục I, III) and capitals (Phụ lục II). */
const LAYOUT = {
  PAGE: 5,
  FONT: 5,
  PNUM: 6,
  MOTTO: 8,
  LINE: 3,
  ORG: 7,
  NUM: 8,
  DATE: 8,
  TITLE: 7,
  BASIS: 7,
  CITE: 3,
  STRUCT: 13,
  BODY: 7,
  SIGN: 14,
  SEAL: 3,
  KG: 6,
  NN: 7,
  APPX: 10,
  MARK: 3,
  DRAFT: 1,
  ADDR: 1,
  GRID: 3,
  COPY: 5,
};
const CAPITALS = { CAP: 30 };

function idsOf(groups: Readonly<Record<string, number>>): string[] {
  return Object.entries(groups).flatMap(([group, count]) =>
    Array.from({ length: count }, (_each, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
  );
}

const checked = new Set(
  CATALOGUE.filter(({ source }) => source === 'word-file' || source === 'words').map(({ rule }) => rule.id),
);
const unchecked = new Set(UNCHECKED.map(({ id }) => id));

describe('the provisions of the Decree', () => {
  test.each([
    ['layout', LAYOUT, 120],
    ['capitals', CAPITALS, 20],
  ] as const)(
    '%s: each is checked in Word files, or listed with the reason why not',
    (_name, groups, least) => {
      const ids = idsOf(groups);
      expect(ids.filter((id) => !checked.has(id) && !unchecked.has(id))).toEqual([]);
      expect(ids.filter((id) => checked.has(id)).length).toBeGreaterThanOrEqual(least);
    },
  );

  test('none is both', () => {
    expect([...unchecked].filter((id) => checked.has(id))).toEqual([]);
  });

  test('every reason says something', () => {
    for (const { reason } of UNCHECKED) expect(reason).toMatch(/\p{L}.{10}/u);
  });
});

test('a finding in a Word file names one rule', () => {
  const ids = CATALOGUE.filter(({ source }) => source !== 'content').map(({ rule }) => rule.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('an error rests on the text of the Decree', () => {
  const errors = CATALOGUE.filter(({ rule, source }) => rule.severity === 'error' && source !== 'content');
  expect(
    errors.filter(({ rule }) => !['text', 'table'].includes(rule.basis)).map(({ rule }) => rule.id),
  ).toEqual([]);
});

test('docs/rules.md is what the rules say (npm run generate)', () => {
  expect(readFileSync(join(PROJECT, 'docs/rules.md'), 'utf8')).toBe(rulesPage());
});
