import { quoted } from '../../../message/finding.js';
import { reportAt, resultsRule, target } from '../rule.js';

export const resultMissing = resultsRule({
  id: 'KETQUA-01',
  title: 'Mỗi chỉ tiêu của kế hoạch có đúng một kết quả',
  severity: 'error',
  check: (subject) => {
    const { data, targets, root, file } = subject;
    const codes = data.ket_qua.map(({ ma }) => ma);
    const seen = new Set<string>();
    const missing = targets
      .filter(({ ma }) => !codes.includes(ma))
      .map(({ ma, noi_dung: words }) => ({
        origin: root.entries.get('ket_qua')?.keyOrigin ?? { file, line: 1, column: 1 },
        subject: root.entries.get('ket_qua')?.keyOrigin.path ?? 'ket_qua',
        message: `còn thiếu kết quả của chỉ tiêu ${quoted(ma)} (${quoted(words, 40)}), cần ghi`,
        mend: `thêm mục ‹- ma: ${ma}›; chưa có số liệu thì bỏ trống thuc_hien; đã bỏ thì ghi dieu_chinh`,
      }));
    const repeated = codes.flatMap((code, index) => {
      if (!seen.has(code)) {
        seen.add(code);
        return [];
      }
      const message = `gặp ${quoted(code)} lần nữa, cần mỗi chỉ tiêu một kết quả`;
      return [reportAt(subject, index, ['ma'], message, 'gộp hai mục, hoặc sửa mã')];
    });
    return [...missing, ...repeated];
  },
  examples: {
    passing: [
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '95' }] },
      { targets: [target()], results: [{ ma: 'T1' }] },
    ],
    failing: [
      { targets: [target(), target({ ma: 'T2' })], results: [{ ma: 'T1', thuc_hien: '95' }] },
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '95' }, { ma: 'T1' }] },
    ],
  },
});
