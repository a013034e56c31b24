import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkWord } from '../../src/check/word/check-word.js';
import { readDocx } from '../../src/docx/read/read.js';
import { findingsOf } from '../../src/report/word-findings.js';

/**
 * Word files that others made, in the folder that VANTHU_CORPUS names: whatever the checker calls an error there must be
 * a true departure from the Decree, listed with its reason in corpus-expectations.yaml.
 */
const FOLDER = process.env['VANTHU_CORPUS'];

/** An error that is right, and why. */
interface Expected {
  readonly rule: string;
  /** Words of the paragraph it is about; none for the page or the whole document. */
  readonly at?: string;
  /** How many paragraphs with these words. */
  readonly times?: number;
  readonly reason: string;
}

const EXPECTED = parse(readFileSync(join(import.meta.dirname, 'corpus-expectations.yaml'), 'utf8')) as Record<
  string,
  { readonly natures: readonly string[]; readonly errors: readonly Expected[] }
>;

if (FOLDER === undefined || !existsSync(FOLDER)) {
  test('the corpus', ({ skip }) => {
    const reason = FOLDER === undefined ? 'VANTHU_CORPUS is not set' : `${FOLDER} does not exist`;
    process.stderr.write(`no corpus was checked: ${reason}\n`);
    skip(reason);
  });
} else {
  describe('the corpus', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.docx'));

    test('every file with expectations is there', () => {
      expect(Object.keys(EXPECTED).filter((name) => !files.includes(name))).toEqual([]);
    });

    test.each(files)('%s', (name) => {
      const documents = checkWord(readDocx(readFileSync(join(FOLDER, name))));
      const { natures, errors } = EXPECTED[name] ?? { natures: ['administrative'], errors: [] };
      expect(documents.map(({ document }) => document.documentKind?.id ?? document.nature.kind)).toEqual(
        natures,
      );
      const paragraphs = new Map(
        documents.flatMap(({ document }) =>
          document.paragraphs.map(({ position, text }) => [position, text.trim()]),
        ),
      );
      const found = findingsOf({ file: name, documents })
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, paragraph }) =>
          key(rule, paragraph === undefined ? '' : (paragraphs.get(paragraph) ?? '')),
        );
      const wanted = errors.flatMap(({ rule, at = '', times = 1 }) =>
        Array.from({ length: times }, () => key(rule, at)),
      );
      expect(found.sort()).toEqual(wanted.sort());
    });

    test('every expected error has its reason', () => {
      const reasons = Object.values(EXPECTED).flatMap(({ errors }) => errors.map(({ reason }) => reason));
      for (const reason of reasons) expect(reason).toMatch(/\p{L}.{10}/u);
    });
  });
}

function key(rule: string, text: string): string {
  return `${rule} ${text}`.trim();
}
