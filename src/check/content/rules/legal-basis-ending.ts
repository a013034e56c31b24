import { clause } from '../../../decree30/clause.js';
import { endOf, itemsAt, type Rule } from '../rule.js';

export const legalBasisEnding: Rule = {
  id: 'BASIS-04',
  title: 'Dấu cuối mỗi căn cứ do chương trình đặt: dấu chấm phẩy, căn cứ cuối dấu chấm',
  clause: clause('PL I, II.6.a'),
  basis: 'text',
  severity: 'error',
  check: (subject) =>
    itemsAt(subject, 'can_cu').flatMap(({ text }, index) => {
      const mark = /[.,;:]$/u.exec(text)?.[0];
      if (mark === undefined) return [];
      return [
        {
          origin: endOf(subject, ['can_cu', String(index)]),
          subject: `can_cu[${index + 1}]`,
          message: `gặp dấu ‹${mark}› ở cuối căn cứ, cần bỏ: chương trình tự đặt ‹;› và ‹.›`,
          mend: 'xóa dấu ở cuối dòng',
        },
      ];
    }),
  examples: {
    passing: [{ can_cu: ['Thực hiện {{dan "10/KH-UBND"}}'] }],
    failing: [
      { can_cu: ['Thực hiện {{dan "10/KH-UBND"}};'] },
      { can_cu: ['Thực hiện {{dan "10/KH-UBND"}},'] },
    ],
  },
};
