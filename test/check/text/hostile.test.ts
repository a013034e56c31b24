import { expect, test } from 'vitest';
import { checkText } from '../../../src/check/text/check-text.js';
import { subjectOf } from './support.js';

const LENGTH = 30_000;

/** Lines that a file may hold by accident or by ill will: no rule may take longer and longer over them. */
const LINES: Readonly<Record<string, string>> = {
  letters: 'a',
  spaces: ' ',
  brackets: '(',
  'closing brackets': 'a)',
  'question marks': 'a?',
  slashes: '1/',
  dashes: '1–',
  commas: 'an,anh,',
  'tone marks': 'hòa hoà ',
  'combining marks': '\u0301',
  citations: 'Quyết định số 12/QĐ-XM ngày ',
  names: 'Sở Khoa học ',
  dates: 'năm 2024 tháng 03 ',
};

test.each(Object.entries(LINES))('a long line of %s is checked soon', (_name, piece) => {
  const line = `a${piece.repeat(LENGTH / piece.length)}b`;
  const start = performance.now();
  checkText(
    subjectOf({ lines: [line, { text: line, part: 'legalBasis' }, { text: line, part: 'subject' }] }),
  );
  expect(performance.now() - start).toBeLessThan(4000);
});
