import { clause } from '../../../../decree30/clause.js';
import { frameOfKind } from '../../../../decree30/kinds.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import type { WordReport, WordRule } from '../../rule.js';
import { recipientPlace, recipientsOf } from './recipients.js';

/** `Như Điều 3`, `Như các Điều 1, 2 và 3`. */
const AS_ARTICLE = /^như (?:các )?điều\s+(?<numbers>\d+(?:(?:\s*,\s*|\s+và\s+)(?:điều\s+)?\d+)*)/u;

export const asArticle: WordRule = {
  id: 'NN-03',
  title: 'Quyết định, nghị quyết: nơi nhận bắt đầu bằng «Như Điều …», chỉ đến một điều có trong văn bản',
  clause: clause('PL III, Mẫu 1.2'),
  basis: 'sample',
  severity: 'advice',
  parts: ['recipientsLabel', 'recipient'],
  check: ({ document }) => {
    const articles = linesOf(document, 'article').map(({ number }) => Number(number));
    const recipients = recipientsOf(document);
    const wrong = recipients.flatMap((recipient): WordReport[] => {
      const found = AS_ARTICLE.exec(foldForComparison(recipient.text))?.groups?.['numbers'] ?? '';
      const numbers = [...found.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
      if (numbers.every((number) => articles.includes(number))) return [];
      const there = articles.length === 0 ? 'không có điều nào' : `có các điều ${articles.join(', ')}`;
      return [
        {
          ...recipientPlace(recipient),
          message: `gặp ${quoted(recipient.text)}, văn bản ${there}`,
          mend: 'sửa số điều: thường là điều giao trách nhiệm thi hành',
        },
      ];
    });
    const [first] = recipients;
    const isWanted =
      document.documentKind !== undefined &&
      frameOfKind(document.documentKind).firstRecipient === 'article' &&
      articles.length > 0;
    if (!isWanted || !first || first.isBlank || /^như (?:các )?điều/u.test(foldForComparison(first.text)))
      return wrong;
    return [
      ...wrong,
      {
        ...recipientPlace(first),
        message: `gặp ${quoted(first.text)} ở dòng đầu, mẫu trình bày có ‹- ${LITERALS.asArticle} …;›`,
        mend: `thêm dòng đầu «- ${LITERALS.asArticle} ${articles.at(-1)};»`,
      },
    ];
  },
  examples: {
    passing: [{ told: 'điều có trong quyết định', base: 'quyet-dinh', edits: [] }],
    failing: [
      {
        told: 'điều không có trong quyết định',
        base: 'quyet-dinh',
        edits: [{ part: 'recipient', text: '- Như Điều 9;' }],
      },
      {
        told: 'không có dòng Như Điều',
        base: 'nghi-quyet',
        edits: [{ part: 'recipient', remove: true }],
      },
    ],
  },
};
