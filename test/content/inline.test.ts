import { describe, expect, test } from 'vitest';
import { type Piece, parseInline } from '../../src/content/inline.js';

/** A piece without its place. */
type Meaning = Partial<Piece>;

const words = (text: string): Meaning => ({ kind: 'words', text });

const READ: readonly (readonly [text: string, pieces: readonly Meaning[]])[] = [
  ['Không có dấu', [words('Không có dấu')]],
  ['', [words('')]],
  ['năm {{nam}}.', [words('năm '), { kind: 'year', offset: 0 }, words('.')]],
  ['{{nam_truoc}}-{{nam_sau}}', [{ kind: 'year', offset: -1 }, words('-'), { kind: 'year', offset: 1 }]],
  ['{{ nam }}', [{ kind: 'year', offset: 0 }]],
  ['{{dan "10/KH-UBND"}}', [{ kind: 'citation', act: '10/KH-UBND', form: 'tu-dong' }]],
  ['{{dan "10/KH-UBND" "ngay"}}', [{ kind: 'citation', act: '10/KH-UBND', form: 'ngay' }]],
  ['{{dan  "10/KH-UBND"  "ngay-co-quan" }}', [{ kind: 'citation', act: '10/KH-UBND', form: 'ngay-co-quan' }]],
  ['{{trong}}', [{ kind: 'blank', note: '' }]],
  ['{{trong "số, ngày"}}', [{ kind: 'blank', note: 'số, ngày' }]],
  ['{một} ngoặc }', [words('{một} ngoặc }')]],
];

const BAD: readonly (readonly [text: string, found: string, expected: RegExp])[] = [
  ['năm {{name}}', '{{name}}', /\{\{nam\}\}/u],
  ['{{}}', '{{}}', /\{\{nam\}\}/u],
  ['{{nam 2}}', '{{nam 2}}', /\{\{nam\}\}/u],
  ['{{nam "2"}}', '{{nam "2"}}', /\{\{nam\}\}/u],
  ['{{dan}}', '{{dan}}', /\{\{dan "số\/ký hiệu"\}\}/u],
  ['{{dan ""}}', '{{dan ""}}', /\{\{dan "số\/ký hiệu"\}\}/u],
  ['{{dan 10/KH-UBND}}', '{{dan 10/KH-UBND}}', /\{\{dan "số\/ký hiệu"\}\}/u],
  ['{{dan “10/KH-UBND”}}', '{{dan “10/KH-UBND”}}', /\{\{dan "số\/ký hiệu"\}\}/u],
  ['{{dan "10/KH-UBND" "dai"}}', '{{dan "10/KH-UBND" "dai"}}', /day-du, ngan, ngay, co-quan/u],
  ['{{dan "a" "ngay" "thua"}}', '{{dan "a" "ngay" "thua"}}', /\{\{dan "số\/ký hiệu"\}\}/u],
  ['{{trong "a" "b"}}', '{{trong "a" "b"}}', /\{\{trong/u],
  ['{{constructor}}', '{{constructor}}', /\{\{nam\}\}/u],
  ['{{toString}}', '{{toString}}', /\{\{nam\}\}/u],
  ['năm {{nam}', 'năm {{nam}', /đủ cả/u],
  ['năm {nam}}', 'năm {nam}}', /đủ cả/u],
  ['{{nam {{nam}}', '{{nam', /đủ cả/u],
];

describe('parseInline', () => {
  test.each(READ)('reads ‹%s›', (text, expected) => {
    const { pieces, bad } = parseInline(text);
    expect(pieces).toMatchObject(expected);
    expect(bad).toEqual([]);
    // Laid end to end, the places of the pieces are the whole text.
    expect(pieces.map(({ start, length }) => text.slice(start, start + length)).join('')).toBe(text);
  });

  test.each(BAD)('refuses ‹%s›', (text, found, expected) => {
    expect(parseInline(text).bad).toEqual([
      {
        found,
        expected: expect.stringMatching(expected),
        start: text.indexOf(found),
        length: found.length,
      },
    ]);
  });

  test('tells every bad mark of a text and keeps the good ones', () => {
    const { pieces, bad } = parseInline('{{a}} và {{nam}} và {{b}}');
    expect(bad.map(({ found }) => found)).toEqual(['{{a}}', '{{b}}']);
    expect(pieces).toContainEqual(expect.objectContaining({ kind: 'year', offset: 0 }));
  });

  test.each(['{{dan "dan"}}', 'A {{dan  " 10/KH " "ngay"}}'])(
    'tells where the act of ‹%s› stands',
    (text) => {
      const [citation] = parseInline(text).pieces.filter(({ kind }) => kind === 'citation');
      if (citation?.kind !== 'citation') throw new Error('no citation');
      const { act, actStart } = citation;
      expect(text.slice(actStart, actStart + act.length)).toBe(act);
      expect(actStart).toBeGreaterThan(text.indexOf('"'));
    },
  );
});
