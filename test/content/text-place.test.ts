import { describe, expect, test } from 'vitest';
import { nearestNode, type TextNode } from '../../src/content/node.js';
import { originAtOffset } from '../../src/content/text-place.js';
import { parseYaml } from '../../src/content/yaml.js';

/** The text at key `k` of a file. */
function textOf(yaml: string): TextNode {
  const node = nearestNode(parseYaml({ file: 'x.yaml', text: yaml }), ['k']);
  if (node.kind !== 'text') throw new Error('no text');
  return node;
}

/** Files whose text holds one `¶` in its value: the place found must be that of the `¶` in the file. */
const FILES: readonly (readonly [how: string, yaml: string])[] = [
  ['plain', 'k: một hai ¶\n'],
  ['plain, over lines', 'k: một\n   hai\n\n   ba ¶ bốn\n'],
  ['folded', 'k: >-\n  một\n  hai ¶\n  ba\n'],
  ['folded, first character', 'k: >-\n  ¶ một\n'],
  ['folded, after an empty line and wide spaces', 'k: >-\n\n  một   hai\n\n  ba  ¶\n'],
  ['folded, starting with a quotation mark', 'k: >-\n  "một" hai "¶"\n'],
  ['literal', 'k: |\n  một\n    hai ¶\n'],
  ['single quotes', "k: 'một ''hai'' ¶'\n"],
  ['single quotes, over lines', "k: 'một\n  ''hai'' ¶'\n"],
  ['double quotes', 'k: "một \\"hai\\" \\\\ ¶"\n'],
  ['double quotes, escapes', 'k: "\\u0041\\x41\\tmột \\n ¶"\n'],
  ['double quotes, a joined line', 'k: "một \\\n  hai\\\n  ba ¶"\n'],
  ['quotes, starting with a space', 'k: "  một ¶ "\n'],
];

describe('the place of a character of a text', () => {
  test.each(FILES)('%s', (_how, yaml) => {
    const node = textOf(yaml);
    const before = yaml.slice(0, yaml.indexOf('¶')).split('\n');
    expect(node.value).toContain('¶');
    expect(originAtOffset(node, node.value.indexOf('¶'))).toMatchObject({
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    });
  });

  test('each of two like words has its own', () => {
    const node = textOf('k: 1440/QĐ và\n   440/QĐ, 440/QĐ\n');
    const places = [...node.value.matchAll(/(?<!\d)440/gu)].map(({ index }) => originAtOffset(node, index));
    expect(places).toMatchObject([
      { line: 2, column: 4 },
      { line: 2, column: 12 },
    ]);
  });

  test('a text that does not stand in the file so has one place', () => {
    const origin = { file: 'x.csv', line: 3, column: 1 };
    expect(originAtOffset({ kind: 'text', value: 'một hai', source: '', origin }, 4)).toEqual(origin);
  });
});
