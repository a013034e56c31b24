import { chartRule, withValues } from '../chart-rule.js';

export const chartNegative = chartRule({
  id: 'BIEUDO-04',
  title: 'Biểu đồ: tỷ lệ phần trăm không âm',
  concern: 'negative',
  severity: 'error',
  examples: {
    passing: [withValues('%', '0', '97,5'), withValues('điểm phần trăm', '-2,5', '1')],
    failing: [withValues('%', '-2,5', '1')],
  },
});
