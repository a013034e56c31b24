import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/content/yaml.js';
import { FindingsError } from '../../src/message/finding.js';

/** `line:column message` of everything told about a file. */
function toldOf(text: string): string[] {
  try {
    parseYaml({ file: 'x.yaml', text });
    return [];
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return error.findings.map(({ origin, message }) => `${origin.line}:${origin.column} ${message}`);
  }
}

/** One mistake each, told once and where it was made. */
const MISTAKES: readonly (readonly [name: string, yaml: string, told: RegExp])[] = [
  ['a tag', 'k:\n  - !Đảng ủy\n', /^2:5 gặp ‹!› ở đầu câu/u],
  ['a lone exclamation mark', 'k:\n  - ! Đảng ủy\n', /^2:5 gặp ‹!› ở đầu câu/u],
  ['an anchor before a list', 'k: &Đảng [a]\n', /^1:4 gặp ‹&› ở đầu câu/u],
  ['a tab after spaces in front of a key', 'a:\n  - b: 1\n    \tc: 2\n', /^3:5 gặp phím Tab/u],
  ['a tab in front of a joined item', 'a:\n  - b\n  \t- c\n', /^3:3 gặp phím Tab/u],
  [
    'a hard space in front of an item',
    'a:\n  - b\n\u00a0 - c\n',
    /^3:1 gặp dấu cách không ngắt \(U\+00A0\)/u,
  ],
  ['a hard space in front of a joined item', 'a:\n  - b\n   \u00a0- c\n', /^3:4 gặp dấu cách không ngắt/u],
  ['a hard space after a colon', 'a: b\nk:\u00a0VT\n', /^2:3 gặp dấu cách không ngắt/u],
  ['no space after a dash', 'a:\n  - b\n  -c\n', /^3:3 thiếu dấu cách sau gạch/u],
  ['a key indented too far', 'a:\n  - b: 1\n     c: 2\n', /^3:1 dòng thụt vào không đúng chỗ: ‹c: 2›/u],
  [
    'a key indented too little',
    'a:\n  - b: 1\n   c: 2\n    d: 3\ne: 4\n',
    /^3:1 dòng thụt vào không đúng chỗ: ‹c: 2›/u,
  ],
  ['a bracket never closed', 'a: [b\nc: d\n', /^1:4 thiếu dấu đóng .*‹a: \[b›/u],
  ['a quotation mark closed lines too late', 'a:\n  - "b\n    c "d" e\n', /^2:5 thiếu dấu đóng .*‹- "b›/u],
];

describe('a mistake is told once, where it was made', () => {
  test.each(MISTAKES)('%s', (_name, yaml, told) => {
    expect(toldOf(yaml)).toEqual([expect.stringMatching(told)]);
  });
});

describe('what is no mistake', () => {
  test.each([
    ['brackets with values', 'a: [b, c]\nd: {ten: e, kieu: so}\n'],
    ['a dash in a line that goes on', 'a: b\n  c - d\n'],
    ['a text of the block kind with dashes', 'a: >-\n  b\n  - c\n'],
    ['a tab inside a line', 'a: b\tc\n'],
    ['a mark in quotation marks', 'a: \'{{trong "b"}} c\'\n'],
  ])('%s', (_name, yaml) => {
    expect(toldOf(yaml)).toEqual([]);
  });
});
