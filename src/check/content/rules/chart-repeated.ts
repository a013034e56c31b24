import { chartRule, withChart } from '../chart-rule.js';

const PLAN = { ten: 'Kế hoạch', gia_tri: ['100', '100'] };

export const chartRepeated = chartRule({
  id: 'BIEUDO-02',
  title: 'Biểu đồ: nhãn, tên dãy số liệu không trùng nhau',
  concern: 'repeated',
  severity: 'error',
  examples: {
    passing: [withChart({ nhan: ['Văn phòng Sở', 'Thanh tra Sở'], day: [PLAN] })],
    failing: [
      withChart({ nhan: ['Văn phòng Sở', 'văn phòng  Sở'], day: [PLAN] }),
      withChart({ nhan: ['Văn phòng Sở', 'Thanh tra Sở'], day: [PLAN, PLAN] }),
    ],
  },
});
