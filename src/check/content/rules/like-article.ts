import { clause } from '../../../decree30/clause.js';
import { frameOfKind } from '../../../decree30/kinds.js';
import { LITERALS } from '../../../decree30/literals.js';
import { plainText } from '../../../document/tree.js';
import { quoted } from '../../../message/finding.js';
import { blocksOf } from '../blocks.js';
import { asDecision } from '../examples.js';
import { placeOf, type Report, type TreeRule } from '../rule.js';

const LIKE_ARTICLE = new RegExp(`^${LITERALS.asArticle} (?<number>\\d+)`, 'u');

export const likeArticle: TreeRule = {
  id: 'NN-03',
  title: 'Như Điều n ở nơi nhận chỉ đến một điều có trong văn bản',
  clause: clause('PL III, Mẫu 1.2'),
  basis: 'sample',
  severity: 'error',
  check: (subject) => {
    const { tree, kind } = subject;
    const count = [...blocksOf(tree.body)].filter((block) => block.kind === 'article').length;
    const cited = tree.frame.recipients.flatMap((recipient): Report[] => {
      const number = Number(LIKE_ARTICLE.exec(plainText(recipient))?.groups?.['number'] ?? 0);
      if (number <= count) return [];
      return [
        {
          origin: recipient[0]?.origin ?? placeOf(subject, 'noi_nhan'),
          subject: 'noi_nhan',
          message: `gặp ${quoted(`${LITERALS.asArticle} ${number}`)}, cần một điều từ 1 đến ${count}`,
          mend: 'sửa số điều: thường là điều giao trách nhiệm thi hành',
        },
      ];
    });
    const isWanted = frameOfKind(kind).firstRecipient === 'article' && count > 0;
    const isThere = tree.frame.recipients.some((recipient) =>
      plainText(recipient).startsWith(LITERALS.asArticle),
    );
    if (!isWanted || isThere) return cited;
    return [
      ...cited,
      {
        origin: placeOf(subject, 'noi_nhan'),
        subject: 'noi_nhan',
        severity: 'advice',
        message: `còn thiếu ‹${LITERALS.asArticle} …› ở đầu nơi nhận`,
        mend: `thêm dòng ‹${LITERALS.asArticle} ${count}›`,
      },
    ];
  },
  examples: {
    passing: [{}, asDecision({})],
    failing: [asDecision({ noi_nhan: ['Như Điều 5'] }), asDecision({ noi_nhan: ['Đảng ủy Sở'] })],
  },
};
