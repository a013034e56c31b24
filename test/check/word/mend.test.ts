import { describe, expect, test } from 'vitest';
import { type Found, mendWord } from '../../../src/check/word/mend.js';
import type { Change } from '../../../src/docx/edit/change.js';
import type { WordDocument, WordParagraph } from '../../../src/docx/read/model.js';
import { openWordPackage } from '../../../src/docx/read/open.js';
import { readPackage } from '../../../src/docx/read/read.js';
import { sample } from '../../support/word-samples.js';

const NAME = /^cộng hòa/iu;

function nameIn({ paragraphs }: WordDocument): WordParagraph {
  const found = paragraphs.find(({ text }) => NAME.test(text));
  if (!found) throw new Error('no national name');
  return found;
}

function found(id: string, paragraph: WordParagraph, changes?: readonly Change[], confidence = 1): Found {
  return {
    rule: { id, title: id, clause: '', basis: 'text', severity: 'error' },
    report: {
      paragraph,
      subject: id,
      message: id,
      mend: id,
      severity: 'error',
      confidence,
      ...(changes && { changes }),
    },
  };
}

async function mended(find: (name: WordParagraph, round: number) => Found[]) {
  const word = openWordPackage(await sample());
  let rounds = 0;
  const result = mendWord(word, (document) => find(nameIn(document), rounds++));
  return {
    applied: result.applied.map(({ rule }) => rule.id),
    left: result.left.map(({ rule, reason }) => [rule.id, reason]),
    name: readPackage(word).paragraphs.find(({ text }) => text.includes('VIỆT NAM')),
    rounds,
  };
}

const sized = (paragraph: WordParagraph, sizePt: number): Change[] => [
  { kind: 'runs', paragraph, set: { sizePt } },
];
const worded = (paragraph: WordParagraph, start: number, end: number, text: string): Change[] => [
  { kind: 'text', paragraph, start, end, text },
];
const size = ({ runs }: WordParagraph) => (runs[0]?.format.sizeHalfPoints ?? 0) / 2;

describe('what is left to a person', () => {
  test('has no mend, or stands in a part that is not sure', async () => {
    const { applied, left, name } = await mended((paragraph) => [
      found('PERSON', paragraph),
      found('EMPTY', paragraph, []),
      found('UNSURE', paragraph, sized(paragraph, 20), 0.5),
    ]);
    expect(applied).toEqual([]);
    expect(left).toEqual([
      ['PERSON', 'person'],
      ['EMPTY', 'person'],
      ['UNSURE', 'unsure'],
    ]);
    expect(name && size(name)).not.toBe(20);
  });

  test('is mended and comes back: tried once', async () => {
    const { applied, left, rounds } = await mended((paragraph) => [
      found('AGAIN', paragraph, sized(paragraph, 20)),
    ]);
    expect({ applied, left, rounds }).toEqual({ applied: [], left: [['AGAIN', 'came-back']], rounds: 2 });
  });

  test('rules that undo each other come to an end', async () => {
    const { rounds } = await mended((paragraph, round) => [
      found(`SIZE-${round}`, paragraph, sized(paragraph, size(paragraph) === 20 ? 21 : 20)),
    ]);
    expect(rounds).toBe(4);
  });
});

describe('mends of one paragraph', () => {
  test('that want different things: the first, and the second when it is looked at again', async () => {
    const { applied, left, name } = await mended((paragraph, round) => [
      ...(round === 0 ? [found('FIRST', paragraph, sized(paragraph, 20))] : []),
      ...(size(paragraph) === 21 ? [] : [found('SECOND', paragraph, sized(paragraph, 21))]),
    ]);
    expect({ applied, left, size: name && size(name) }).toEqual({
      applied: ['FIRST', 'SECOND'],
      left: [],
      size: 21,
    });
  });

  test('of words that overlap: one after the other; of others: at once, in any order', async () => {
    const { applied, name, rounds } = await mended((paragraph) => {
      const { text } = paragraph;
      return [
        ...(text.includes('CỘNG') ? [found('A', paragraph, worded(paragraph, 0, 4, 'Cộng'))] : []),
        ...(text.includes('HÒA') ? [found('B', paragraph, worded(paragraph, 5, 8, 'hòa'))] : []),
        ...(text.startsWith('Cộng hòa') || !text.includes('XÃ')
          ? []
          : [found('LOOK', paragraph, [...sized(paragraph, 19), ...worded(paragraph, 9, 11, 'xã')])]),
        ...(text.includes('CỘNG HÒA') ? [found('OVER', paragraph, worded(paragraph, 3, 6, 'x'))] : []),
      ];
    });
    expect(applied).toEqual(['A', 'B', 'LOOK']);
    expect(name?.text.startsWith('Cộng hòa xã')).toBe(true);
    expect(name && size(name)).toBe(19);
    expect(rounds).toBe(2);
  });

  test('taking it out: nothing else is done to it', async () => {
    const { applied } = await mended((paragraph, round) =>
      round === 0
        ? [
            found('SIZE', paragraph, sized(paragraph, 20)),
            found('REMOVE', paragraph, [{ kind: 'remove', paragraph }]),
          ]
        : [],
    );
    expect(applied).toEqual(['SIZE']);
  });
});
