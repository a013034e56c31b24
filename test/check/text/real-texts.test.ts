import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/check/text/check-text.js';
import type { TextSubject } from '../../../src/check/text/text-rule.js';
import { kindOf } from '../../../src/decree30/kinds.js';
import { PROJECT } from '../../support/workspace.js';
import { errorsIn, lineOf, subjectOf, told } from './support.js';

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
      'TEXT-TEN Hội đồng Thi đua Khen thưởng',
    ]);
  });
});
