import { nearestNode } from '../../../content/node.js';
import { compareDates, shortDate } from '../../../document/date.js';
import { resultsRule, target } from '../rule.js';

export const resultsDay = resultsRule({
  id: 'KETQUA-13',
  title: 'Số liệu chốt trong năm của kế hoạch, muộn nhất ngày 31/3 năm sau',
  severity: 'error',
  check: ({ data: { so_lieu_den: day }, root, year }) => {
    if (year === undefined) return [];
    const first = { day: 1, month: 1, year };
    const last = { day: 31, month: 3, year: year + 1 };
    const isEarly = compareDates(day, first) < 0;
    if (!isEarly && compareDates(day, last) <= 0) return [];
    return [
      {
        origin: nearestNode(root, ['so_lieu_den']).origin,
        subject: 'so_lieu_den',
        message: `gặp ‹${shortDate(day)}›, cần một ngày từ ${shortDate(first)} đến ${shortDate(last)} vì kế hoạch của năm ${year}`,
        mend: isEarly
          ? 'sửa ngày chốt số liệu, hoặc khóa ke_hoach nếu là kết quả của kế hoạch khác'
          : 'xem lại ngày chốt số liệu; số liệu chốt muộn thật thì giữ nguyên',
        ...(!isEarly && { severity: 'advice' as const }),
      },
    ];
  },
  examples: {
    passing: ['01/01/2024', '15/12/2024', '31/3/2025'].map((so_lieu_den) => ({
      ...{ targets: [target()], results: [{ ma: 'T1' }] },
      others: { so_lieu_den },
    })),
    failing: ['31/12/2023', '01/4/2025'].map((so_lieu_den) => ({
      ...{ targets: [target()], results: [{ ma: 'T1' }] },
      others: { so_lieu_den },
    })),
  },
});
