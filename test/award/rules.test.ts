import { describe, expect, test } from 'vitest';
import { checkFile, reasonOf } from '../../src/award/rules/judge.js';
import type { Outcome } from '../../src/award/rules/rule.js';
import { CASE_RULES, FILE_RULES } from '../../src/award/rules/rules.js';
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
