import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './support/files.js';

/**
 * What each folder of `src` may import. Data flows one way: content → template → document ← docx, and the folders at
 * the top know nothing of those below them in this list.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  decree30: [],
  document: [],
  package: [],
  message: ['document'],
  content: ['text', 'decree30', 'document', 'package', 'message'],
  template: ['text', 'decree30', 'document', 'message', 'content'],
  year: ['text', 'decree30', 'document', 'message', 'content'],
  award: ['text', 'decree30', 'document', 'package', 'message', 'content'],
  docx: ['text', 'decree30', 'document', 'package'],
  compare: ['text', 'decree30', 'document', 'message', 'docx'],
  render: ['package'],
  check: ['text', 'decree30', 'document', 'message', 'content', 'docx', 'render'],
  report: ['text', 'decree30', 'document', 'message', 'content', 'award', 'docx', 'check', 'compare'],
  build: [
    'text',
    'decree30',
    'document',
    'message',
    'content',
    'template',
    'docx',
    'compare',
    'render',
    'check',
    'report',
    'year',
    'award',
  ],
  cli: ['decree30', 'message', 'content', 'build', 'report'],
};

const SRC = 'src';
const files = filesBelow('src', '.ts');

function importsOf(file: string): string[] {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s+'(\.[^']+)'/gu)];
  return specifiers.map(([, specifier = '']) =>
    relative(SRC, join(dirname(file), specifier))
      .split(sep)
      .join('/'),
  );
}

describe('imports go one way', () => {
  test('every folder of src is in the table', () => {
    const folders = new Set(files.map((file) => file.split('/')[1]));
    expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test.each(files)('%s', (file) => {
    const folder = file.split('/')[1] ?? '';
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    const outside = importsOf(file).filter(
      (target) => !target.startsWith('..') && !allowed.includes(target.split('/')[0] ?? ''),
    );
    expect(outside).toEqual([]);
  });

  test('an import against the direction is seen', () => {
    expect(importsOf('src/content/document.ts')).toContain('content/source.js');
  });
});

describe('laws are data', () => {
  const LAW = /\b(Luật|Nghị định|Thông tư|Nghị quyết số|Pháp lệnh)\s+(số\s+)?\d+|\d+\/\d{4}\/(NĐ|QH|TT|QĐ)/gu;

  test.each([...files, ...filesBelow('templates', '.hbs')])('%s names no law but Decree 30', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(LAW)].map(([law]) => law);
    expect(named.filter((law) => !law.includes('30/2020/NĐ') && law !== 'Nghị định 30')).toEqual([]);
  });
});
