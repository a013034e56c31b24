import { chartRule, withChart, withValues } from '../chart-rule.js';

const UNITS = ['Văn phòng Sở', 'Phòng Kế hoạch - Tài chính'];
const PLAN = { ten: 'Kế hoạch', gia_tri: ['100', '100'] };
const DONE = { ten: 'Thực hiện', gia_tri: ['97,5', ''] };

export const chartStructure = chartRule({
  id: 'BIEUDO-01',
  title: 'Biểu đồ: nhãn, dãy số liệu và giá trị khớp nhau',
  concern: 'structure',
  severity: 'error',
  examples: {
    passing: [
      withChart({ nhan: UNITS, day: [PLAN, DONE] }),
      withChart({ kieu: 'thanh', nhan: UNITS, day: [DONE] }),
    ],
    failing: [
      withChart({ nhan: UNITS, day: [PLAN, { ten: 'Thực hiện', gia_tri: ['97,5'] }] }),
      withChart({ nhan: UNITS, day: [{ ten: 'Thực hiện', gia_tri: ['97', '5', '100'] }] }),
      withChart({ nhan: UNITS }),
      withChart({ day: [PLAN] }),
      withChart({
        nhan: UNITS,
        day: ['Năm 2022', 'Năm 2023', 'Năm 2024', 'Năm 2025', 'Năm 2026'].map((ten) => ({ ...PLAN, ten })),
      }),
      withValues('%', '', ''),
    ],
  },
});
