import { describe, expect, test } from 'vitest';
import type { WordExample } from '../../../src/check/word/example.js';
import {
  type JudgedReport,
  type RuleResult,
  runWordRule,
  type WordRule,
} from '../../../src/check/word/rule.js';
import { WORD_RULES } from '../../../src/check/word/word-rules.js';
import type { RecognisedDocument } from '../../../src/docx/parts/model.js';
import { exampleDocument, RULE_REFERENCES } from '../../support/word-samples.js';

/** `vitest -t NN-04` runs the examples of one rule. */
async function resultsFor({ needs }: WordRule, example: WordExample): Promise<RuleResult[]> {
  const document: RecognisedDocument = await exampleDocument(example);
  const references = needs === 'agency' ? { references: RULE_REFERENCES } : {};
  return WORD_RULES.map((rule) => runWordRule(rule, { document, ...references }));
}

function reportsOf(results: readonly RuleResult[], id: string): readonly JudgedReport[] {
  return results.find(({ rule }) => rule.id === id)?.reports ?? [];
}

function failedRules(results: readonly RuleResult[]): string[] {
  return results.filter(({ status }) => status === 'failed').map(({ rule }) => rule.id);
}

test('ids are unique', () => {
  const ids = WORD_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(WORD_RULES.map((rule) => [rule.id, rule.title, rule] as const))('%s %s', (id, _title, rule) => {
  const { passing, failing } = rule.examples;

  test('has examples of both kinds, and says what it rests on', () => {
    expect(passing.length).toBeGreaterThan(0);
    expect(failing.length).toBeGreaterThan(0);
    expect(rule.clause).not.toBe('');
  });

  for (const example of passing) {
    test(`passes: ${example.told}`, async () => {
      const results = await resultsFor(rule, example);
      expect(reportsOf(results, id)).toEqual([]);
      expect(failedRules(results)).toEqual([]);
    });
  }

  for (const example of failing) {
    test(`finds: ${example.told}`, async () => {
      const results = await resultsFor(rule, example);
      const own = reportsOf(results, id);
      expect(own).not.toEqual([]);
      for (const { subject, message, mend } of own) {
        for (const text of [subject, message, mend]) expect(text).toMatch(/\p{L}/u);
      }
      expect(failedRules(results)).toEqual(rule.severity === 'error' ? [id] : []);
    });
  }
});
