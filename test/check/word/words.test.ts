import { describe, expect, test } from 'vitest';
import { TEXT_RULES } from '../../../src/check/text/text-rules.js';
import { checkDocument } from '../../../src/check/word/check-word.js';
import { exampleDocument } from '../../support/word-samples.js';

/** Examples that are one line of text: they can be put into a Word file. Rules about the register would need one. */
const LINES = TEXT_RULES.filter(({ id }) => !id.startsWith('TEXT-VB-')).flatMap((rule) =>
  rule.examples.failing
    .filter((example): example is string => typeof example === 'string' && !/[\t\n]/u.test(example))
    .map((example) => ({ id: rule.id, example })),
);

describe('the rules about words see in a Word file what they see in a text', () => {
  test('most of them have an example that is one line', () => {
    expect(new Set(LINES.map(({ id }) => id)).size).toBeGreaterThan(TEXT_RULES.length / 2);
  });

  test.each(LINES)('$id $example', async ({ id, example }) => {
    const edits = [{ part: 'body', nth: 3, insertAfter: example }] as const;
    const results = checkDocument(await exampleDocument({ told: example, edits }));
    const own = results.find(({ rule }) => rule.id === id);
    expect(own?.reports).not.toEqual([]);
    const failed = results.filter(({ status }) => status === 'failed').map(({ rule }) => rule.id);
    expect(failed.filter((other) => other !== id)).toEqual([]);
  });
});
