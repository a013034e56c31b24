import { describe, expect, test } from 'vitest';
import { joined, type PrintedBlock, readBlocks } from '../../support/form-blocks.js';
import { looseRulesOf } from '../../support/form-page.js';
import { expectAligned, expectLooks, expectRule, runningText } from './looks.js';
import type { FormRow } from './parts.js';
import { form } from './rendered.js';
import { ATTACHED } from './rows-attached.js';
import { LETTERS } from './rows-letters.js';
import { NAMED_DOCUMENTS } from './rows-named.js';

/** One row for each form of Phụ lục III. */
export const FORMS: readonly FormRow[] = [...NAMED_DOCUMENTS, ...LETTERS, ...ATTACHED];

/** What the form of that example draws, as it was found. */
export function blocksOf(file: string): PrintedBlock[] {
  const row = FORMS.find((candidate) => candidate.file === file);
  if (!row) throw new Error(`no form describes ${file}`);
  return readBlocks(form(file), row.zones);
}

/** What is the same for all forms: every block of the row is found, in its place, and looks as the Decree says. */
export function formSuites(): void {
  describe.each(FORMS)('Mẫu $form: $file', ({ file }) => {
    test('has the blocks of its form from top to bottom, and nothing else', () => {
      for (const block of blocksOf(file)) expect(joined(block)).toMatch(block.row.reads ?? block.row.opens);
    });

    test('each block has the size, weight, slant and capitals of its part', () => {
      for (const block of blocksOf(file)) expectLooks(block);
    });

    test('each block is aligned as its part is', () => {
      const blocks = blocksOf(file);
      for (const block of blocks.filter(({ row }) => !row.isElsewhere)) expectAligned(block, blocks);
    });

    test('solid rules stand where the form has them', () => {
      const ruled = blocksOf(file).filter(({ row }) => row.hasRule);
      for (const block of ruled) expectRule(block);
      const others = blocksOf(file).filter(({ row }) => row.part === 'address' || row.part === 'copyForm');
      const count = form(file).pages.flatMap(looseRulesOf).length;
      expect(count, 'rules on all pages').toBe(ruled.length + others.length);
    });

    test('the text is of one size', () => {
      const bodies = blocksOf(file).filter(({ row }) => row.part === 'body');
      const sizes = bodies.flatMap(({ lines }) => runningText(lines)).map(({ sizePt }) => sizePt);
      expect(new Set(sizes).size).toBe(1);
    });
  });
}
