import { readMeasured } from '../../../content/follow-up/measured.js';
import { nearestNode } from '../../../content/node.js';
import { quoted } from '../../../message/finding.js';
import type { Report } from '../../content/rule.js';
import { yearReportRule } from '../rule.js';

const TARGET = { ma: 'T1', noi_dung: 'Giải quyết đơn đúng hạn', don_vi_tinh: 'ty-le', gia_tri: '98' };

export const nextTargets = yearReportRule({
  id: 'BAOCAO-08',
  title: 'Chỉ tiêu năm sau có mã riêng, giá trị đúng với đơn vị tính',
  severity: 'error',
  check: ({ data, root }) => {
    const targets = data.chi_tieu_nam_sau ?? [];
    const codes = targets.map(({ ma }) => ma);
    return targets.flatMap(({ ma: code, don_vi_tinh: measure, gia_tri: value }, index): Report[] => {
      const at = (key: string, message: string, mend: string): Report => ({
        origin: nearestNode(root, ['chi_tieu_nam_sau', index, key]).origin,
        subject: `chi_tieu_nam_sau[${index + 1}].${key}`,
        message,
        mend,
      });
      const repeated =
        codes.indexOf(code) < index
          ? [at('ma', `gặp ${quoted(code)} lần nữa, cần mỗi chỉ tiêu một mã`, 'đổi mã của một chỉ tiêu')]
          : [];
      const read = measure && value !== undefined ? readMeasured(value, measure) : undefined;
      return [...repeated, ...(read && 'message' in read ? [at('gia_tri', read.message, read.mend)] : [])];
    });
  },
  examples: {
    passing: [{ report: { chi_tieu_nam_sau: [TARGET, { ...TARGET, ma: 'T2' }] } }],
    failing: [
      { report: { chi_tieu_nam_sau: [TARGET, TARGET] } },
      { report: { chi_tieu_nam_sau: [{ ...TARGET, gia_tri: '110' }] } },
    ],
  },
});
