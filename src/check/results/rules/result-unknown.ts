import { quoted } from '../../../message/finding.js';
import { reportAt, resultsRule, target } from '../rule.js';

export const resultUnknown = resultsRule({
  id: 'KETQUA-02',
  title: 'Mỗi kết quả thuộc về một chỉ tiêu của kế hoạch',
  severity: 'error',
  check: (subject) => {
    const codes = subject.targets.map(({ ma }) => ma);
    return subject.data.ket_qua.flatMap(({ ma }, index) => {
      if (codes.includes(ma)) return [];
      const message = `gặp ${quoted(ma)}, cần mã một chỉ tiêu của kế hoạch: ${codes.join(', ')}`;
      return [reportAt(subject, index, ['ma'], message, 'sửa mã, hoặc thêm chỉ tiêu này vào kế hoạch')];
    });
  },
  examples: {
    passing: [{ targets: [target()], results: [{ ma: 'T1' }] }],
    failing: [{ targets: [target()], results: [{ ma: 'T1' }, { ma: 'T9', thuc_hien: '5' }] }],
  },
});
