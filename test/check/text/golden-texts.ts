import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextLine, TextSubject } from '../../../src/check/text/text-rule.js';
import { KINDS } from '../../../src/decree30/kinds.js';
import { type Part, TEXT } from '../../../src/decree30/layout.js';
import { isFullDate, parseDate } from '../../../src/document/date.js';
import { STYLE } from '../../../src/docx/write/styles.js';
import { PROJECT } from '../../support/workspace.js';
import { lineOf, subjectOf } from './support.js';

const GOLDEN = join(PROJECT, 'test/golden');

const PARTS = new Map(Object.entries(STYLE).map(([part, style]) => [style as string, part as Part]));

/** The written examples of all kinds of documents, by name, as they would be read from their Word files. */
export function goldenTexts(): [name: string, subject: TextSubject][] {
  return readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, subjectFrom(readFileSync(join(GOLDEN, name, 'word-document.xml'), 'utf8'))]);
}

function subjectFrom(xml: string): TextSubject {
  const lines = [...xml.matchAll(/<w:p>[\s\S]*?<\/w:p>/gu)].map(([paragraph]) => lineFrom(paragraph));
  const wordsOf = (part: Part): string => lines.find((line) => line.part === part)?.text ?? '';
  const kind = KINDS.find(({ name }) => name.toLocaleUpperCase('vi') === wordsOf('title'));
  const [, day, month, year] = /ngày (\d+) tháng (\d+) năm (\d+)/u.exec(wordsOf('placeAndDate')) ?? [];
  const date = parseDate(`${day}/${month}/${year}`);
  return {
    ...subjectOf(''),
    lines: lines.filter(({ text }) => text !== ''),
    ...(kind && { kind }),
    ...(date && isFullDate(date) && { date }),
  };
}

function lineFrom(paragraph: string): TextLine {
  const runs = [...paragraph.matchAll(/<w:t[^>]*>\s*"([\s\S]*?)"\s*<\/w:t>/gu)];
  const text = runs
    .map(([, words = '']) => words)
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
  const part = PARTS.get(/<w:pStyle w:val="([^"]+)"/u.exec(paragraph)?.[1] ?? '');
  return lineOf({
    text,
    isInTable: part === 'tableText',
    isAllCaps: (part !== undefined && TEXT[part].caps) || text === text.toLocaleUpperCase('vi'),
    ...(part && { part }),
  });
}
