import { matchedResults } from '../../../content/follow-up/judged.js';
import { quoted } from '../../../message/finding.js';
import { reportAt, resultsRule, target } from '../rule.js';

export const resultEvidence = resultsRule({
  id: 'KETQUA-06',
  title: 'Kết quả có minh chứng khi kế hoạch đòi hỏi',
  severity: 'advice',
  check: (subject) =>
    matchedResults(subject).flatMap(({ result, index, target: { minh_chung: required } }) => {
      const isThere = result.thuc_hien ?? result.so_dat ?? result.theo_don_vi;
      if (required === undefined || isThere === undefined || result.minh_chung !== undefined) return [];
      const message = `còn thiếu minh chứng, kế hoạch cần ${quoted(required)}`;
      return [
        reportAt(subject, index, ['minh_chung'], message, 'ghi số, ngày của tài liệu ở khóa minh_chung'),
      ];
    }),
  examples: {
    passing: [
      { targets: [target({ minh_chung: 'báo cáo' })], results: [{ ma: 'T1' }] },
      {
        targets: [target({ minh_chung: 'báo cáo' })],
        results: [{ ma: 'T1', thuc_hien: '95', minh_chung: 'Báo cáo ngày 15/12/2024' }],
      },
    ],
    failing: [{ targets: [target({ minh_chung: 'báo cáo' })], results: [{ ma: 'T1', thuc_hien: '95' }] }],
  },
});
