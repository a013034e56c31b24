import { type LedgerRow, ledgerOf } from '../../../content/follow-up/award-ledger.js';
import type { AwardCount } from '../../../content/schema/award-results.js';
import { quoted } from '../../../message/finding.js';
import { compareNumbers, formatNumber, sum } from '../../../text/number.js';
import type { Report } from '../../content/rule.js';
import { award, resultsRule } from '../rule.js';

/** Two ways to divide what was granted. */
const DIVISIONS: readonly { readonly keys: readonly AwardCount[]; readonly words: string }[] = [
  { keys: ['lanh_dao', 'truc_tiep'], words: 'lãnh đạo và người trực tiếp' },
  { keys: ['cong_trang', 'chuyen_de', 'dot_xuat'], words: 'công trạng, chuyên đề và đột xuất' },
];

export const awardParts = resultsRule({
  id: 'KETQUA-10',
  title: 'Các phần «trong đó» của số được tặng cộng lại bằng số được tặng',
  severity: 'error',
  check: (subject) =>
    ledgerOf(subject).rows.flatMap((row) =>
      DIVISIONS.flatMap(({ keys, words }) => disagreement(row, keys, words)),
    ),
  examples: {
    passing: [
      award({ duoc_tang: '5', lanh_dao: '2', truc_tiep: '3' }),
      award({ duoc_tang: '5', lanh_dao: '2' }),
      award({ duoc_tang: '5', cong_trang: '3', chuyen_de: '1', dot_xuat: '1' }),
    ],
    failing: [
      award({ duoc_tang: '5', lanh_dao: '2', truc_tiep: '2' }),
      award({ duoc_tang: '5', lanh_dao: '6' }),
      award({ duoc_tang: '5', cong_trang: '5', chuyen_de: '1', dot_xuat: '1' }),
    ],
  },
});

function disagreement(
  { award: name, counts }: LedgerRow,
  keys: readonly AwardCount[],
  words: string,
): Report[] {
  const granted = counts.duoc_tang;
  const parts = keys.flatMap((key) => counts[key] ?? []);
  const [first] = parts;
  if (!granted || !first) return [];
  const total = sum(parts.map(({ value }) => value));
  const isAll = parts.length === keys.length;
  const difference = compareNumbers(total, granted.value);
  if (difference === 0 || (difference < 0 && !isAll)) return [];
  const expected = isAll ? '' : 'không quá ';
  return [
    {
      origin: first.origin,
      subject: 'khen_thuong',
      message: `${quoted(name)}: gặp ${words} cộng lại ‹${formatNumber(total)}›, cần ${expected}‹${formatNumber(granted.value)}› như số được tặng`,
      mend: 'xem lại các số này và duoc_tang',
    },
  ];
}
