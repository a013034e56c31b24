import { ledgerOf } from '../../../content/follow-up/award-ledger.js';
import { quoted } from '../../../message/finding.js';
import { foldForComparison } from '../../../text/fold.js';
import type { Report } from '../../content/rule.js';
import { award, exampleAward, resultsRule } from '../rule.js';

export const awardOnce = resultsRule({
  id: 'KETQUA-11',
  title: 'Mỗi danh hiệu, hình thức ghi một lần cho tập thể, một lần cho cá nhân, trong một nhóm',
  severity: 'error',
  check: (subject) => {
    const { rows } = ledgerOf(subject);
    return rows.flatMap((row, index): Report[] => {
      const same = rows
        .slice(0, index)
        .filter(({ award: other }) => foldForComparison(other) === foldForComparison(row.award));
      const twice = same.find((other) => other.subject === row.subject);
      const elsewhere = same.find((other) => other.group !== row.group);
      const [earlier, what, mend] = twice
        ? [twice, 'lần nữa', 'gộp hai mục']
        : [elsewhere, 'ở nhóm khác', 'sửa nhom: danh hiệu và hình thức khen thưởng tính riêng'];
      if (!earlier) return [];
      const message = `gặp ${quoted(row.award)} ${what}, đã ghi ở dòng ${earlier.origin.line}, cần một`;
      return [{ origin: row.origin, subject: `khen_thuong[${index + 1}]`, message, mend }];
    });
  },
  examples: {
    passing: [
      award({}),
      {
        targets: [],
        results: [],
        others: { khen_thuong: [exampleAward({}), exampleAward({ cho: 'tap-the' })] },
      },
    ],
    failing: [
      { targets: [], results: [], others: { khen_thuong: [exampleAward({}), exampleAward({})] } },
      {
        targets: [],
        results: [],
        others: { khen_thuong: [exampleAward({}), exampleAward({ cho: 'tap-the', nhom: 'danh-hieu' })] },
      },
    ],
  },
});
