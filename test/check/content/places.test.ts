import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content/check-content.js';
import { parseDocument } from '../../../src/content/document.js';
import { parseAgency, parseRegister } from '../../../src/content/references.js';
import { BUILT_IN_TYPES, type DocumentTypes } from '../../../src/content/schema/documents.js';
import { readSource } from '../../../src/content/source.js';
import { AGENCY, PLAN, PROJECT, REGISTER } from '../../support/workspace.js';

const { text } = readSource(join(PROJECT, PLAN), PLAN);
const references = {
  agency: parseAgency(readSource(join(PROJECT, AGENCY), AGENCY)),
  acts: parseRegister(readSource(join(PROJECT, REGISTER), REGISTER)),
};

const types: DocumentTypes = {
  names: BUILT_IN_TYPES.map(({ name }) => name),
  find: (name) => BUILT_IN_TYPES.find((type) => type.name === name),
};

const DAN = '{{dan "10/KH-UBND"}}';

/** `line:column rule` of everything found after a change of the real plan, lines counted from that of the change. */
function foundAfter(found: string, by: string): string[] {
  if (!text.includes(found)) throw new Error(`the plan does not hold: ${found}`);
  const changed = text.replace(found, () => by);
  const changedLine = text.slice(0, text.indexOf(found)).split('\n').length;
  return checkContent({ ...parseDocument({ file: PLAN, text: changed }, types), ...references }).map(
    ({ origin, rule }) => `${origin.line - changedLine}:${origin.column} ${rule}`,
  );
}

describe('a finding stands where its cause is', () => {
  test.each([
    ['A\n    B {{trong "x"}}', ['1:7 TRONG-01']],
    ['A\n    B số 99/KH-UBND', ['1:10 CITE-SO']],
    ['A\n    B {{name}}', ['1:7 NOIDUNG-01']],
    ['{{trong}}\n    B {{trong}}', ['0:15 TRONG-01', '1:7 TRONG-01']],
    ['……\n    B ……', ['0:15 TRONG-01', '1:7 TRONG-01']],
    ['{{x}}\n    B {{x}}', ['0:15 NOIDUNG-01', '1:7 NOIDUNG-01']],
    ['số 99/KH-UBND\n    B số 99/KH-UBND', ['0:18 CITE-SO', '1:10 CITE-SO']],
  ])('in a text of two lines: %j', (words, places) => {
    expect(foundAfter(DAN, words)).toEqual(places);
  });

  test('at the number itself, not at a longer one that begins or ends with it', () => {
    expect(foundAfter(DAN, 'số 1440/QĐ-UBND và số 440/QĐ-UBND')).toEqual(['0:37 CITE-SO']);
  });

  test('at the mark that ends a text of several lines', () => {
    expect(foundAfter('và Công nghệ\n\ncan_cu', 'và Công nghệ.\n\ncan_cu')).toEqual(['0:15 TITLE-02']);
  });
});

describe('what is no citation of an act', () => {
  test.each([
    ['a house', 'tại nhà số 12/A đường Quang Trung'],
    ['a telephone', 'điện thoại số 0255-3822752'],
    ['a year', 'số 2023-2030'],
    ['a ratio', 'số 3/4'],
  ])('%s', (_name, words) => {
    expect(foundAfter(DAN, `Thực hiện việc ${words}`)).toEqual([]);
  });
});

describe('what is a citation of an act, however it is typed', () => {
  test.each([
    ['a colon after số', 'Kế hoạch số: 99/KH-UBND'],
    ['số with a capital', 'Kế hoạch Số 99/KH-UBND'],
    ['a letter after the number', 'Nghị quyết số 99a/2021/NQ-CP'],
    ['the Party’s way', 'Chỉ thị số 99-CT/TW'],
    ['over two lines', 'Kế hoạch số\n    99/KH-UBND'],
  ])('%s', (_name, words) => {
    expect(foundAfter(DAN, `Thực hiện ${words}`).map((found) => found.split(' ')[1])).toEqual(['CITE-SO']);
  });
});
