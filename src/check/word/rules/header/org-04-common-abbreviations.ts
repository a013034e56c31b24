import { clause } from '../../../../decree30/clause.js';
import { quoted } from '../../../../message/finding.js';
import { stretchOf } from '../../line-text.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { bodyName } from './body-names.js';

/** The class of a body put in one word with what it is for: nobody reads that as a common phrase. */
const OWN_ABBREVIATION =
  /^(?:S|CC|TT|P|PGD|SGD)(?:KHCN|GDĐT|NNPTNT|TNMT|LĐTBXH|VHTTDL|XD|GTVT|TTTT|KHĐT|NV)$/u;

/** The Decree names no phrases that are common. */
export const commonAbbreviations: WordRule = {
  id: 'ORG-04',
  title: 'Tên cơ quan chủ quản chỉ viết tắt cụm từ thông dụng (UBND, HĐND)',
  clause: clause('PL I, II.2.a'),
  basis: 'inference',
  severity: 'advice',
  parts: ['superiorBody'],
  check: ({ document }) =>
    bodyName(document, 'superiorBody').lines.flatMap(({ line, confidence }): WordReport[] =>
      [...line.text.toLocaleUpperCase('vi').matchAll(/\p{Lu}+/gu)].flatMap(({ 0: word, index }) => {
        if (!OWN_ABBREVIATION.test(word)) return [];
        return [
          {
            paragraph: line.paragraph,
            ...stretchOf(line, index, index + word.length),
            confidence,
            subject: PART_NAMES.superiorBody,
            message: `gặp chữ viết tắt ${quoted(word)}, chỉ nên viết tắt cụm từ thông dụng`,
            mend: 'ghi đầy đủ tên cơ quan chủ quản',
          },
        ];
      }),
    ),
  examples: {
    passing: [{ told: 'UBND', edits: [] }],
    failing: [{ told: 'tên sở viết tắt', edits: [{ part: 'superiorBody', text: 'SGDĐT TỈNH QUẢNG NGÃI' }] }],
  },
};
