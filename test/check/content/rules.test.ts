import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMap, parseDocument as parseYaml } from 'yaml';
import { documentTypes } from '../../../src/build/types.js';
import { findWorkspace, templatePath } from '../../../src/build/workspace.js';
import { checkContent, checkTree } from '../../../src/check/content/check-content.js';
import type { Changes } from '../../../src/check/content/rule.js';
import { RULES, TREE_RULES } from '../../../src/check/content/rules.js';
import { type ContentDocument, parseDocument } from '../../../src/content/document.js';
import { parseAgency, parseRegister } from '../../../src/content/references.js';
import { readSource } from '../../../src/content/source.js';
import { type Finding, hasErrors } from '../../../src/message/finding.js';
import { loadTemplate } from '../../../src/template/load.js';
import { renderDocument } from '../../../src/template/render.js';
import { PROJECT, REGISTER } from '../../support/workspace.js';

const BASE = readFileSync(join(PROJECT, 'test/fixtures/rule-base.yaml'), 'utf8');

const workspace = findWorkspace(PROJECT);
const types = documentTypes(workspace);

const references = {
  agency: parseAgency(readSource(join(PROJECT, 'test/fixtures/rule-agency.yaml'), 'rule-agency.yaml')),
  acts: parseRegister(readSource(join(PROJECT, REGISTER), REGISTER)),
};

const ALL_RULES = [...RULES, ...TREE_RULES];

/** Rules that cannot but find an error too where another rule's example has one. */
const UNAVOIDABLE: Readonly<Record<string, readonly string[]>> = {
  // With a title before the name, the name is nobody's in co-quan.yaml.
  'SIGN-08': ['SIGN-07'],
};

/** The base plan with some keys changed, as text. */
function changed(changes: Changes): string {
  const yaml = parseYaml(BASE);
  if (!isMap(yaml.contents)) throw new Error('the base plan has no keys');
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) yaml.delete(key);
    else yaml.set(key, yaml.createNode(value, { aliasDuplicateObjects: false }));
  }
  return yaml.toString({ lineWidth: 0 });
}

/** What the rules about content find; where that is no error, what the rules about the tree find, too. */
function findingsWith(changes: Changes): Finding[] {
  const document = parseDocument({ file: 'plan.yaml', text: changed(changes) }, types);
  const findings = checkContent({ ...document, ...references });
  if (hasErrors(findings)) return findings;
  const tree = renderDocument(document, references, templateOf(document));
  return [...findings, ...checkTree({ ...document, ...references, tree })];
}

function templateOf({ type, schema }: ContentDocument) {
  const path = templatePath(type.name, workspace);
  return loadTemplate(path, path, schema);
}

function errorsOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

test('nothing is found in the base plan', () => {
  expect(findingsWith({})).toEqual([]);
});

test('a key taken away is gone', () => {
  expect(changed({ ngay: null })).not.toContain('ngay:');
});

test('ids are unique', () => {
  const ids = ALL_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(ALL_RULES.map((rule) => [rule.id, rule.title, rule] as const))('%s %s', (id, _title, rule) => {
  const { passing, failing } = rule.examples;

  test('has examples of both kinds, and says what it rests on', () => {
    expect(passing.length).toBeGreaterThan(0);
    expect(failing.length).toBeGreaterThan(0);
    expect(rule.title).not.toBe('');
    expect(rule.clause).not.toBe('');
  });

  for (const changes of passing) {
    test(`passes ${JSON.stringify(changes)}`, () => {
      const findings = findingsWith(changes);
      expect(findings.filter((finding) => finding.rule === id)).toEqual([]);
      expect(errorsOf(findings)).toEqual([]);
    });
  }

  for (const changes of failing) {
    test(`finds ${JSON.stringify(changes)}`, () => {
      const findings = findingsWith(changes);
      const own = findings.filter((finding) => finding.rule === id);
      expect(own).not.toEqual([]);
      for (const { message, mend, clause, origin } of own) {
        expect(message).toMatch(/\p{L}/u);
        expect(mend).toMatch(/\p{L}/u);
        expect(clause).toBe(rule.clause);
        expect(origin.file).toBe('plan.yaml');
      }
      const others = errorsOf(findings).filter((other) => other !== id && !UNAVOIDABLE[id]?.includes(other));
      expect(others).toEqual([]);
    });
  }
});

test('a rule named as unavoidable for another really is', () => {
  for (const [id, others] of Object.entries(UNAVOIDABLE)) {
    const failing = ALL_RULES.find((rule) => rule.id === id)?.examples.failing ?? [];
    const found = failing.flatMap((changes) => errorsOf(findingsWith(changes)));
    expect(found).toEqual(expect.arrayContaining([...others]));
  }
});
