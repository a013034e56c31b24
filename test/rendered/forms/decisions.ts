import { describe, expect, test } from 'vitest';
import { blockOf, firstLine, lastLine, type PrintedBlock } from '../../support/form-blocks.js';
import { blocksOf } from './blocks.js';
import { form } from './rendered.js';

const DECISIONS = [
  { file: 'nghi-quyet', articles: 3, enacting: 'QUYẾT NGHỊ:' },
  { file: 'quyet-dinh', articles: 4, enacting: 'QUYẾT ĐỊNH:' },
  { file: 'quyet-dinh-ban-hanh', articles: 3, enacting: 'QUYẾT ĐỊNH:' },
  { file: 'quyet-dinh-ban-hanh-dien-tu', articles: 4, enacting: 'QUYẾT ĐỊNH:' },
] as const;

/** Resolutions and decisions (Mẫu 1.1, 1.2, 1.3). */
export function decisionSuites(): void {
  describe.each(DECISIONS)('nghị quyết, quyết định: $file', ({ file, articles, enacting }) => {
    const inOrder = (): [PrintedBlock, PrintedBlock, PrintedBlock] => {
      const blocks = blocksOf(file);
      return [
        blockOf(blocks, 'legalBasis'),
        blockOf(blocks, 'enactingWords'),
        blocks.find(({ row }) => row.part === 'body') as PrintedBlock,
      ];
    };

    test('the enacting words stand alone between the bases and Điều 1', () => {
      const [bases, words, body] = inOrder();
      expect(words.lines.map(({ text }) => text)).toEqual([enacting]);
      expect(firstLine(words).topPt).toBeGreaterThan(lastLine(bases).bottomPt);
      expect(firstLine(body).topPt).toBeGreaterThan(firstLine(words).bottomPt);
      expect(firstLine(body).page).toBe(firstLine(words).page);
    });

    test('the articles are numbered from 1; the number is bold, the text after it upright', () => {
      const [, , { lines }] = inOrder();
      const labels = Array.from({ length: articles }, (_, index) => `Điều ${index + 1}.`);
      const opening = lines.filter(({ text }) => /^Điều \d+\. /u.test(text));
      expect(opening.map(({ text }) => /^Điều \d+\./u.exec(text)?.[0])).toEqual(labels);
      for (const line of opening) expect(line).toMatchObject({ bold: 'partly', italic: false });
      expect(form(file).boldText).toEqual(expect.arrayContaining(labels));
      for (const line of lines.filter((other) => !opening.includes(other))) expect(line.bold).toBe(false);
    });
  });
}
