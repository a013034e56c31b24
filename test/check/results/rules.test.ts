import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { checkResults } from '../../../src/check/results/check-results.js';
import type { ResultsExample } from '../../../src/check/results/rule.js';
import { RESULTS_RULES } from '../../../src/check/results/rules.js';
import { parseResults } from '../../../src/content/follow-up/results.js';
import { targetSchema } from '../../../src/content/schema/target.js';
import type { Finding } from '../../../src/message/finding.js';

function findingsIn({ targets, results, others }: ResultsExample): Finding[] {
  const head = { ke_hoach: 'ke-hoach.yaml', so_lieu_den: '15/12/2024' };
  const text = stringify({ ...head, ...(results.length > 0 && { ket_qua: results }), ...others });
  const plan = z.array(targetSchema).parse(parse(stringify(targets), { schema: 'failsafe' }));
  return checkResults({ ...parseResults({ file: 'ket-qua.yaml', text }), targets: plan, year: 2024 });
}

test('ids are unique', () => {
  const ids = RESULTS_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(RESULTS_RULES.map((rule) => [rule.id, rule.title, rule] as const))(
  '%s %s',
  (id, _title, rule) => {
    for (const example of rule.examples.passing) {
      test(`passes ${JSON.stringify(example)}`, () => {
        const findings = findingsIn(example);
        expect(findings.filter((finding) => finding.rule === id)).toEqual([]);
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      });
    }

    for (const example of rule.examples.failing) {
      test(`finds ${JSON.stringify(example)}`, () => {
        const findings = findingsIn(example);
        expect(findings.map((finding) => finding.rule)).toContain(id);
        const others = findings.filter(({ rule: other, severity }) => other !== id && severity === 'error');
        expect(others).toEqual([]);
        for (const { message, mend, origin } of findings) {
          expect(message).toMatch(/\p{L}/u);
          expect(mend).toMatch(/\p{L}/u);
          expect(origin.line).toBeGreaterThan(1);
        }
      });
    }
  },
);
