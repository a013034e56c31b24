import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/check/text/check-text.js';
import { TEXT_RULES } from '../../../src/check/text/text-rules.js';
import { UNCHECKED_CAPITALS } from '../../../src/check/text/unchecked.js';
import { errorsIn, mended, subjectOf } from './support.js';

test('ids are unique', () => {
  const ids = TEXT_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every rule of Phụ lục II is checked, or said to be unchecked', () => {
  const all = Array.from({ length: 30 }, (_, index) => `CAP-${String(index + 1).padStart(2, '0')}`);
  const checked = TEXT_RULES.map(({ id }) => id).filter((id) => all.includes(id));
  expect([...checked, ...UNCHECKED_CAPITALS.map(({ id }) => id)].sort()).toEqual(all);
});

test('an error rests on the text of the Decree', () => {
  const groundless = TEXT_RULES.filter(({ severity, basis }) => severity === 'error' && basis !== 'text');
  expect(groundless.map(({ id }) => id)).toEqual([]);
});

describe.each(TEXT_RULES.map((rule) => [rule.id, rule.title, rule] as const))('%s %s', (id, _title, rule) => {
  const { passing, failing } = rule.examples;

  test('has examples of both kinds, and says what it rests on', () => {
    expect(passing.length).toBeGreaterThan(0);
    expect(failing.length).toBeGreaterThan(0);
    expect(rule.title).not.toBe('');
    expect(rule.clause).toMatch(/^NĐ 30, /u);
  });

  for (const example of passing) {
    test(`passes ${JSON.stringify(example)}`, () => {
      const subject = subjectOf(example);
      expect(rule.check(subject)).toEqual([]);
      expect(errorsIn(subject)).toEqual([]);
    });
  }

  for (const example of failing) {
    const subject = subjectOf(example);

    test(`finds ${JSON.stringify(example)}`, () => {
      const own = checkText(subject).filter((finding) => finding.rule.id === id);
      expect(own).not.toEqual([]);
      for (const { report } of own) {
        expect(report.message).toMatch(/gặp|văn bản số/u);
        expect(report.mend).toMatch(/\p{L}/u);
        expect(report.start).toBeGreaterThanOrEqual(0);
        expect(report.end).toBeGreaterThan(report.start);
        expect(report.end).toBeLessThanOrEqual(subject.lines[report.line]?.text.length ?? 0);
      }
      expect(errorsIn(subject).filter((other) => other !== id)).toEqual([]);
    });

    test(`is silent once mended ${JSON.stringify(example)}`, () => {
      const reports = rule.check(subject);
      const replaced = reports.filter(({ replacement }) => replacement !== undefined);
      // From the end, so that offsets stay right.
      const after = [...replaced]
        .sort((a, b) => b.line - a.line || b.start - a.start)
        .reduce((before, report) => mended(before, report), subject);
      expect(rule.check(after)).toHaveLength(reports.length - replaced.length);
    });
  }
});

test('places are those of the text as it stands in the file', () => {
  const subject = subjectOf('Trụ sở tại quận 1.'.normalize('NFD'));
  const [finding] = checkText(subject).filter(({ rule }) => rule.id === 'CAP-08');
  const { start, end } = finding?.report ?? { start: 0, end: 0 };
  expect(subject.lines[0]?.text.slice(start, end).normalize('NFC')).toBe('quận 1');
});

test('findings come in the order of the page', () => {
  const subject = subjectOf({ lines: ['Theo khoản 2 điều 103 của của Quy chế.', 'Họp tại thủ đô Hà Nội.'] });
  expect(checkText(subject).map(({ rule }) => rule.id)).toEqual(['CAP-24', 'TEXT-LAP', 'CAP-09']);
});
