import { fundOf } from '../../../content/follow-up/fund.js';
import { compareNumbers, formatNumber } from '../../../text/number.js';
import { type ResultsExample, resultsRule } from '../rule.js';

export const fundBalance = resultsRule({
  id: 'KETQUA-12',
  title: 'Số tồn của quỹ bằng tổng thu trừ tổng chi',
  severity: 'error',
  check: (subject) => {
    const { amounts, left, income, spent } = fundOf(subject);
    if (!left || !income || !spent) return [];
    return amounts
      .filter(({ side, value }) => side === 'ton' && compareNumbers(value, left) !== 0)
      .map(({ value, origin }) => ({
        origin,
        subject: 'quy',
        message: `gặp ‹${formatNumber(value)}›, cần ‹${formatNumber(left)}› (${formatNumber(income)} - ${formatNumber(spent)})`,
        mend: 'xem lại các khoản thu, chi; hoặc bỏ dòng tồn để chương trình tính',
      }));
  },
  examples: {
    passing: [fund('5.000.000')],
    failing: [fund('6.000.000')],
  },
});

function fund(left: string): ResultsExample {
  const lines = [
    { noi_dung: 'Trích lập', thu: '15.000.000' },
    { noi_dung: 'Tiền thưởng', chi: '10.000.000' },
    { noi_dung: 'Tồn cuối năm', ton: left },
  ];
  return { targets: [], results: [], others: { quy: lines } };
}
