import { describe, expect, test } from 'vitest';
import { checkWord } from '../../src/check/word/check-word.js';
import { applyChanges } from '../../src/docx/edit/apply.js';
import { linesOf } from '../../src/docx/parts/model.js';
import { recognise } from '../../src/docx/parts/recognise.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';
import { htmlReport } from '../../src/report/html.js';
import { jsonReport } from '../../src/report/json.js';
import { sarifReport } from '../../src/report/sarif.js';
import { findingsOf } from '../../src/report/word-findings.js';
import { sample } from '../support/word-samples.js';

/** The plan with the label of its recipients too large, and words that would be markup. */
async function damagedPlan() {
  const word = openWordPackage(await sample());
  const [document] = recognise(readPackage(word));
  const label = document && linesOf(document, 'recipientsLabel')[0]?.line.paragraph;
  const body = document && linesOf(document, 'body')[1]?.line.paragraph;
  if (!label || !body) throw new Error('the plan has no recipients');
  applyChanges(word, [
    { kind: 'runs', paragraph: label, set: { sizePt: 13 } },
    { kind: 'text', paragraph: body, start: 2, end: 6, text: '<script>alert("&")</script>' },
  ]);
  return { file: 'kế hoạch & <b>.docx', documents: checkWord(readPackage(word)) };
}

const checked = await damagedPlan();
const findings = findingsOf(checked);

test('the damage is found', () => {
  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['NN-04']);
});

describe('the page of findings', () => {
  const html = htmlReport([checked]);

  test('takes nothing from outside and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|https?:|@import|url\(/u);
  });

  test('shows words of the document as they are', () => {
    expect(html).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
    expect(html).toContain('kế hoạch &amp; &lt;b&gt;.docx');
  });

  test('has each finding beside its paragraph, and leads to it', () => {
    for (const { paragraph, rule } of findings) {
      expect(html).toContain(`href="#doan-${paragraph}"`);
      const row = html.split('\n').find((line) => line.includes(`id="doan-${paragraph}"`));
      expect(row).toContain(rule);
    }
  });

  test('marks the words that a finding is about', () => {
    expect(html).toContain('<mark>Nơi nhận:</mark>');
  });
});

test('JSON has the status of every rule', () => {
  const { documents } = jsonReport(checked) as {
    documents: { kind: string; rules: { id: string; status: string }[] }[];
  };
  expect(documents).toHaveLength(1);
  expect(documents[0]?.kind).toBe('ke-hoach');
  expect(documents[0]?.rules).toContainEqual({ id: 'NN-04', status: 'failed' });
  expect(documents[0]?.rules).toContainEqual({ id: 'MOTTO-02', status: 'passed' });
});

test('SARIF names rule, level and place of each finding', () => {
  const rules = checked.documents.flatMap(({ results }) => results.map(({ rule }) => rule));
  const log = JSON.parse(sarifReport(findings, rules, '1.0.0'));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.results).toHaveLength(findings.length);
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).not.toContain(' ');
    expect(result.locations[0].logicalLocations[0].fullyQualifiedName).toMatch(/^(đoạn|bảng) \d/u);
  }
  const error = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'NN-04');
  expect(error.level).toBe('error');
});
