import { actualOf, matchedResults } from '../../../content/follow-up/judged.js';
import { judge } from '../../../content/follow-up/judgement.js';
import { reportAt, resultsRule, target } from '../rule.js';

export const resultExplained = resultsRule({
  id: 'KETQUA-07',
  title: 'Chỉ tiêu không đạt có nguyên nhân và giải pháp',
  severity: 'advice',
  check: (subject) =>
    matchedResults(subject).flatMap((matched) => {
      const { result, index } = matched;
      const lacking = (['nguyen_nhan', 'giai_phap'] as const).filter((key) => result[key] === undefined);
      const { actual } = actualOf(matched, subject);
      if (lacking.length === 0 || judge(matched.target, result, actual).verdict !== 'missed') return [];
      const keys = lacking.join(', ');
      const message = `chỉ tiêu không đạt mà còn thiếu ${keys}, cần ghi`;
      return [reportAt(subject, index, ['thuc_hien'], message, `thêm khóa ${keys}`)];
    }),
  examples: {
    passing: [
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '95' }] },
      {
        targets: [target()],
        results: [{ ma: 'T1', thuc_hien: '90', nguyen_nhan: 'Thiếu người.', giai_phap: 'Bổ sung người.' }],
      },
    ],
    failing: [{ targets: [target()], results: [{ ma: 'T1', thuc_hien: '94,9' }] }],
  },
});
