import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMap, parseDocument as parseYaml } from 'yaml';
import { documentTypes } from '../../src/build/types.js';
import { findWorkspace } from '../../src/build/workspace.js';
import type { Changes } from '../../src/check/content/rule.js';
import { checkYearReport } from '../../src/check/year-report/check-year-report.js';
import type { YearReportExample } from '../../src/check/year-report/rule.js';
import { YEAR_REPORT_RULES } from '../../src/check/year-report/rules.js';
import { parseDocument } from '../../src/content/document.js';
import { withComputedTables } from '../../src/content/follow-up/computed/computed-tables.js';
import { parseResults } from '../../src/content/follow-up/results.js';
import { yearFactsOf } from '../../src/content/follow-up/year-facts.js';
import { parseAgency, parseRegister } from '../../src/content/references.js';
import { readSource } from '../../src/content/source.js';
import type { Finding } from '../../src/message/finding.js';
import { AGENCY, PROJECT, REGISTER } from '../support/workspace.js';

const types = documentTypes(findWorkspace(PROJECT));
const references = {
  agency: parseAgency(readSource(join(PROJECT, AGENCY), AGENCY)),
  acts: parseRegister(readSource(join(PROJECT, REGISTER), REGISTER)),
};

/** A fixture with some keys changed. */
function changed(name: string, changes: Changes = {}): { file: string; text: string } {
  const yaml = parseYaml(readFileSync(join(PROJECT, 'test/fixtures', name), 'utf8'));
  if (!isMap(yaml.contents)) throw new Error(`${name} has no keys`);
  for (const [key, value] of Object.entries(changes)) {
    yaml.set(key, yaml.createNode(value, { aliasDuplicateObjects: false }));
  }
  return { file: name, text: yaml.toString({ lineWidth: 0 }) };
}

function findingsIn({ report, results, plan }: YearReportExample): Finding[] {
  const facts = yearFactsOf(
    parseDocument(changed('year-report-plan.yaml', plan), types),
    parseResults(changed('year-report-results.yaml', results)),
  );
  const document = parseDocument(changed('year-report.yaml', report), types);
  return checkYearReport({ ...withComputedTables({ ...document, facts }), ...references });
}

test('ids are unique', () => {
  const ids = YEAR_REPORT_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(YEAR_REPORT_RULES.map((rule) => [rule.id, rule.title, rule] as const))(
  '%s %s',
  (id, _title, { examples }) => {
    test.each(examples.passing.map((example) => [JSON.stringify(example), example] as const))(
      'passes %s',
      (_told, example) => {
        expect(findingsIn(example)).toEqual([]);
      },
    );

    test.each(examples.failing.map((example) => [JSON.stringify(example), example] as const))(
      'finds %s',
      (_told, example) => {
        const findings = findingsIn(example);
        expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([id]));
        for (const { message, mend, origin } of findings) {
          expect(message).toMatch(/^(gặp|hạn chế)/u);
          expect(mend).toMatch(/\p{L}/u);
          expect(origin).toMatchObject({ file: 'year-report.yaml' });
        }
      },
    );
  },
);
