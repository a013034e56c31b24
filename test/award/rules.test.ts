import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';
import { checkFile } from '../../src/award/rules/check-file.js';
import { reasonOf } from '../../src/award/rules/judge.js';
import type { Outcome } from '../../src/award/rules/rule.js';
import { CASE_RULES, FILE_RULES } from '../../src/award/rules/rules.js';
import { UNJUDGED } from '../../src/award/rules/unjudged.js';
import { readSource } from '../../src/content/source.js';
import { caseOfExample, dossier, lawOf } from './support.js';

const RULES = [...CASE_RULES, ...FILE_RULES];

test('ids are unique', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(RULES)('$id has a passing and a failing example', ({ examples }) => {
  expect(examples.passing.length).toBeGreaterThan(0);
  expect(examples.failing.length).toBeGreaterThan(0);
});

describe.each(CASE_RULES)('$id $title', (rule) => {
  test.each(rule.examples.passing)('met: $told', (example) => {
    expect(reasonOf(rule, caseOfExample(example)).outcome).toEqual({ kind: 'met' });
  });

  test.each(rule.examples.failing)('not met: $told', (example) => {
    const { outcome } = reasonOf(rule, caseOfExample(example));
    expect(outcome.kind).not.toBe('met');
    for (const text of textsOf(outcome)) expect(text).toMatch(/\p{Ll}/u);
    for (const text of textsOf(outcome)) expect(text).not.toMatch(/Giả Định|undefined|NaN/u);
  });
});

describe.each(FILE_RULES)('$id $title', (rule) => {
  test.each(rule.examples.passing)('nothing to find: $told', ({ changes, settings }) => {
    const file = dossier(changes);
    expect(checkFile(rule, file, lawOf(file, settings))).toEqual([]);
  });

  test.each(rule.examples.failing)('found: $told', ({ changes, settings }) => {
    const file = dossier(changes);
    const findings = checkFile(rule, file, lawOf(file, settings));
    expect(findings).not.toEqual([]);
    for (const { message, mend, origin } of findings) {
      expect(message).toMatch(/\p{Ll}/u);
      expect(message).not.toMatch(/Giả Định|undefined|NaN/u);
      expect(mend).toMatch(/\p{Ll}/u);
      expect(origin.line).toBeGreaterThan(0);
    }
  });
});

function textsOf(outcome: Outcome): string[] {
  return Object.entries(outcome).flatMap(([key, text]) => (key === 'kind' ? [] : [text]));
}

describe('the national packs', () => {
  const packs = readdirSync('content/quy-dinh').map((name) =>
    parseLawPack(readSource(`content/quy-dinh/${name}`, name)),
  );
  const lawful = [...new Set(packs.flatMap(({ quy_tac = [] }) => quy_tac.map(({ ma }) => ma)))];

  test('hold every rule of the program, and every rule of theirs is judged or said not to be', () => {
    const known = [...RULES, ...UNJUDGED].map(({ id }) => id);
    expect([...known].sort()).toEqual([...lawful].sort());
  });

  test('hold every number that a rule asks for', () => {
    const law = lawOn(packs, { day: 30, month: 6, year: 2026 });
    const parameters = (id: string) => law.rule(id)?.entry.tham_so;
    for (const rule of CASE_RULES) {
      for (const example of rule.examples.failing) {
        const one = caseOfExample(example);
        expect(() => rule.judge(one, parameters(rule.id) ?? {}), rule.id).not.toThrow();
      }
    }
    for (const rule of FILE_RULES) {
      const { changes, settings } = rule.examples.failing[0] ?? { changes: {} };
      const file = dossier(changes);
      expect(() => rule.check(file, lawOf(file, settings), parameters(rule.id) ?? {}), rule.id).not.toThrow();
    }
  });
});
