import { chartRule, withValues } from '../chart-rule.js';

export const chartNumbers = chartRule({
  id: 'BIEUDO-03',
  title: 'Biểu đồ: số viết theo cách Việt Nam (1.362; 12,5)',
  concern: 'number',
  severity: 'error',
  examples: {
    passing: [
      withValues('triệu đồng', '1362', '1.362', '12,5', '-3', ''),
      withValues('kg', '1,362', '2,5'),
      withValues('%', '97,5%', '100 %'),
    ],
    failing: [
      withValues('kg', '1.5'),
      withValues('kg', '1,362,000'),
      withValues('kg', '1,362', '2.140'),
      withValues('kg', '12 kg'),
      withValues('kg', '5', '-'),
      withValues('người', '50%'),
    ],
  },
});
