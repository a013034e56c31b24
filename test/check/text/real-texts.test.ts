import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/check/text/check-text.js';
import type { TextSubject } from '../../../src/check/text/text-rule.js';
import { kindOf } from '../../../src/decree30/kinds.js';
import { PROJECT } from '../../support/workspace.js';
import { goldenTexts } from './golden-texts.js';
import { errorsIn, lineOf, subjectOf, told } from './support.js';

/** Advice that a reviewer agrees with. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '2024-ke-hoach-thi-dua': [
    // The example has no day yet.
    'TEXT-VB-HIEU-LUC 34-CT/TW',
    'CITE-02 19/CT-TTg ngày 16/7/2021',
    'CITE-02 1440/QĐ-UBND ngày 26/12/2023',
    'CITE-01 279/QĐ-SKHCN',
    'TEXT-HOA Công chức',
    'TEXT-TEN Hội đồng Thi đua Khen thưởng',
  ],
  // Drafts: who confirms and who signs, where the money comes from.
  'khen-thuong-10-bao-cao-thanh-tich-CN19-bang-khen-ttg': Array(2).fill('TEXT-BLANK ……'),
  'khen-thuong-14-quyet-dinh-giay-khen-tap-the': Array(3).fill('TEXT-BLANK ……'),
};

/** The real plan, as a Word file of it would be read. */
const PLAN: TextSubject = {
  ...subjectOf(''),
  kind: kindOf('ke-hoach'),
  date: { day: 22, month: 1, year: 2024 },
  lines: readFileSync(join(PROJECT, 'test/fixtures/plan-2024.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text, index) =>
      lineOf({
        text,
        isAllCaps: text === text.toLocaleUpperCase('vi'),
        part: index === 1 ? 'subject' : text.startsWith('- Lưu') ? 'recipient' : 'body',
      }),
    ),
};

describe('the real plan', () => {
  test('has no error', () => {
    expect(errorsIn(PLAN)).toEqual([]);
  });

  test('gets the advice that its reviewer would give', () => {
    expect(checkText(PLAN).map((finding) => told(finding, PLAN))).toEqual([
      'CITE-02 19/CT-TTg ngày 16/7/2021',
      'CITE-02 1440/QĐ-UBND ngày 26/12/2023',
      'CITE-01 279/QĐ-SKHCN',
      'TEXT-HOA Công chức',
      'TEXT-TEN Hội đồng Thi đua Khen thưởng',
    ]);
  });
});

test('marks that are characters of their own change nothing but the advice about them', () => {
  const decomposed = {
    ...PLAN,
    lines: PLAN.lines.map((line) => ({ ...line, text: line.text.normalize('NFD') })),
  };
  const found = checkText(decomposed).filter(({ rule }) => rule.id !== 'TEXT-DUNG-SAN');
  expect(found.map((finding) => told(finding, decomposed).normalize('NFC'))).toEqual(
    checkText(PLAN).map((finding) => told(finding, PLAN)),
  );
});

describe.each(goldenTexts())('the text of %s', (name, subject) => {
  test('is read', () => {
    expect(subject.lines.length).toBeGreaterThan(5);
    expect(subject.lines.some(({ part }) => part === 'body')).toBe(true);
  });

  test('has no error, and only advice that is right', () => {
    expect(errorsIn(subject)).toEqual([]);
    expect(checkText(subject).map((finding) => told(finding, subject))).toEqual(EXPECTED[name] ?? []);
  });
});
