import { type LedgerRow, ledgerOf } from '../../../content/follow-up/award-ledger.js';
import { quoted } from '../../../message/finding.js';
import { compareNumbers, formatNumber, sum } from '../../../text/number.js';
import type { Report } from '../../content/rule.js';
import { award, resultsRule } from '../rule.js';

export const awardStages = resultsRule({
  id: 'KETQUA-09',
  title: 'Số đề nghị bằng số được tặng, số đang trình và số không được cộng lại',
  severity: 'error',
  check: (subject) => ledgerOf(subject).rows.flatMap(disagreement),
  examples: {
    passing: [
      award({ de_nghi: '8', duoc_tang: '5', dang_trinh: '2', khong_duoc: '1' }),
      award({ de_nghi: '8', duoc_tang: '5', dang_trinh: '2' }),
    ],
    failing: [
      award({ de_nghi: '8', duoc_tang: '5', dang_trinh: '2', khong_duoc: '2' }),
      award({ de_nghi: '8', duoc_tang: '7', dang_trinh: '2' }),
    ],
  },
});

/** While some are not known, those that are may not be more than what was proposed. */
function disagreement({ award: name, counts }: LedgerRow): Report[] {
  const { de_nghi: proposed, duoc_tang: granted, dang_trinh: pending, khong_duoc: refused } = counts;
  const known = [granted, pending, refused].filter((count) => count !== undefined);
  if (!proposed || known.length === 0) return [];
  const total = sum(known.map(({ value }) => value));
  const difference = compareNumbers(proposed.value, total);
  if (difference === 0 || (difference > 0 && known.length < 3)) return [];
  const parts = 'được tặng, đang trình, không được cộng lại';
  const expected = known.length < 3 ? `ít nhất ‹${formatNumber(total)}›` : `‹${formatNumber(total)}›`;
  return [
    {
      origin: proposed.origin,
      subject: 'de_nghi',
      message: `${quoted(name)}: gặp đề nghị ‹${formatNumber(proposed.value)}›, cần ${expected} (${parts})`,
      mend: 'xem lại các số; số đang trình không tính vào số được tặng',
    },
  ];
}
