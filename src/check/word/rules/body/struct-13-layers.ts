import { clause } from '../../../../decree30/clause.js';
import type { Level, PartLine } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import type { WordReport, WordRule } from '../../rule.js';
import { bodyLines, isArticle } from './body-lines.js';

/** The layers of both layouts, from large to small. */
const LAYERS: readonly (readonly [name: string, levels: readonly Level[]])[] = [
  ['phần', ['part']],
  ['chương', ['chapter']],
  ['mục', ['section', 'romanSection']],
  ['điều', ['article']],
  ['khoản', ['clause']],
  ['điểm', ['point']],
];

/** Advice: the structure is free as long as large parts hold smaller ones. */
export const layers: WordRule = {
  id: 'STRUCT-13',
  title: 'Bố cục theo trình tự từ lớn đến nhỏ: phần, chương, mục, điều, khoản, điểm',
  clause: clause('PL I, II.6.c'),
  basis: 'inference',
  severity: 'advice',
  check: ({ document }) => {
    let smallest = -1;
    const seen = new Set<number>();
    for (const line of bodyLines(document)) {
      const layer = layerOf(line);
      if (layer < 0) continue;
      // A layer that first comes up below a smaller one is inside it.
      if (!seen.has(layer) && smallest > layer && smallest >= 0) return [report(line, layer, smallest)];
      seen.add(layer);
      smallest = Math.max(smallest, layer);
    }
    return [];
  },
  examples: {
    passing: [
      { told: 'mục, khoản, gạch đầu dòng', edits: [] },
      { told: 'chương, điều, khoản, điểm', base: 'quy-che', edits: [] },
      { told: 'phần, mục, khoản, điểm', base: 'de-an', edits: [] },
    ],
    failing: [
      {
        told: 'khoản đứng trước mục',
        edits: [
          { part: 'body', insertAfter: '1. Tình hình thực hiện nhiệm vụ trong năm của các phòng, đơn vị.' },
        ],
      },
    ],
  },
};

function layerOf(line: PartLine): number {
  const { level, part } = line;
  if (level === undefined || (level === 'article' && !isArticle(line))) return -1;
  // Only headings count above the clause: a sentence may begin with such a number.
  if (level === 'romanSection' && part !== 'section') return -1;
  return LAYERS.findIndex(([, levels]) => levels.includes(level));
}

function report({ line, confidence }: PartLine, layer: number, smaller: number): WordReport {
  const [name = ''] = LAYERS[layer] ?? [];
  const [above = ''] = LAYERS[smaller] ?? [];
  return {
    paragraph: line.paragraph,
    start: line.start,
    end: line.end,
    subject: 'bố cục',
    confidence,
    message: `gặp ${name} ${quoted(line.text, 40)} nằm sau ${above}, cần trình tự từ lớn đến nhỏ`,
    mend: `xếp ${name} ở trên ${above}, hoặc đổi cách đánh số`,
  };
}
