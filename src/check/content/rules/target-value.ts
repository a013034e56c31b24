import { readMeasured } from '../../../content/follow-up/measured.js';
import { nearestNode } from '../../../content/node.js';
import type { Target } from '../../../content/schema/target.js';
import { exampleTarget, followUpRule } from '../follow-up-rule.js';
import type { Report } from '../rule.js';

const VALUE_KEYS = ['gia_tri', 'nam_truoc'] as const;

export const targetValue = followUpRule({
  id: 'CHITIEU-03',
  title: 'Giá trị của chỉ tiêu đúng với đơn vị tính và phép so',
  severity: 'error',
  check: ({ chi_tieu: targets = [] }, { root }) =>
    targets.flatMap((target, index) => {
      const report = (key: keyof Target, message: string, mend: string): Report => ({
        origin: nearestNode(root, ['chi_tieu', index, key]).origin,
        subject: `chi_tieu[${index + 1}].${key}`,
        message,
        mend,
      });
      const { don_vi_tinh: measure, phep_so: operator } = target;
      const values = VALUE_KEYS.flatMap((key): Report[] => {
        const typed = target[key];
        if (typed === undefined) return [];
        if (measure === undefined) {
          return [report(key, 'còn thiếu don_vi_tinh cho giá trị này, cần ghi', 'thêm khóa don_vi_tinh')];
        }
        const read = readMeasured(typed, measure);
        return 'message' in read ? [report(key, read.message, read.mend)] : [];
      });
      const isNumber = measure === 'ty-le' || measure === 'so-luong';
      if (operator === undefined || operator === 'dat' || isNumber) return values;
      const mend = 'đổi phep_so thành dat, hoặc sửa don_vi_tinh';
      return [...values, report('phep_so', `gặp ‹${operator}›, cần dat vì chỉ tiêu không phải số`, mend)];
    }),
  examples: {
    passing: [
      {},
      { chi_tieu: [exampleTarget({ gia_tri: '100', nam_truoc: '97,5' })] },
      { chi_tieu: [exampleTarget({ don_vi_tinh: 'so-luong', gia_tri: '1.362' })] },
      { chi_tieu: [exampleTarget({ don_vi_tinh: 'xep-loai', gia_tri: 'Hoàn thành tốt nhiệm vụ' })] },
      { chi_tieu: [exampleTarget({ don_vi_tinh: 'co-khong', phep_so: 'dat', gia_tri: 'co' })] },
    ],
    failing: [
      { chi_tieu: [exampleTarget({ gia_tri: '110' })] },
      { chi_tieu: [exampleTarget({ gia_tri: 'nhiều' })] },
      { chi_tieu: [exampleTarget({ don_vi_tinh: 'xep-loai', gia_tri: 'rất tốt' })] },
      { chi_tieu: [exampleTarget({ don_vi_tinh: 'co-khong', gia_tri: '1' })] },
      { chi_tieu: [exampleTarget({ don_vi_tinh: 'so-luong', gia_tri: '12', nam_truoc: '1,362.5' })] },
      { chi_tieu: [exampleTarget({ don_vi_tinh: undefined, gia_tri: '12' })] },
      { chi_tieu: [exampleTarget({ don_vi_tinh: 'co-khong', phep_so: 'it-nhat', gia_tri: 'co' })] },
    ],
  },
});
