import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { compilePlan } from '../support/compile.js';

/** The plan as it was issued, a paragraph a line. Its page header, number and date are not known. */
const issued = readFileSync(new URL('../fixtures/plan-2024.txt', import.meta.url), 'utf8');

describe('the document says what the issued plan says', () => {
  let printed: string[];

  beforeAll(async () => {
    const parts = unzipSync(await compilePlan());
    const paragraphs = paragraphsOf(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    // The last one only ends the page: its one space is hidden.
    printed = paragraphs.slice(paragraphs.indexOf('KẾ HOẠCH')).filter((text) => text !== ' ');
  });

  test('letter by letter', () => {
    expect(withoutSpace(printed.join(''))).toBe(withoutSpace(issued));
  });

  test('paragraph by paragraph, with one space between words', () => {
    expect(printed).toEqual(issued.trimEnd().split('\n'));
  });
});

/** The text of the paragraphs of a Word document, in the order of the file, without empty ones. */
function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let isText = false;
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t';
  });
  parser.on('text', (part) => {
    if (isText) text += part;
  });
  parser.on('closetag', ({ name }) => {
    isText = false;
    if (name !== 'w:p') return;
    if (text !== '') paragraphs.push(text);
    text = '';
  });
  parser.write(xml).close();
  return paragraphs;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
