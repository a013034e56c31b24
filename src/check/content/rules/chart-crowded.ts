import { chartRule, withValues } from '../chart-rule.js';

const counts = (length: number) => Array.from({ length }, (_, index) => String(index + 1));

export const chartCrowded = chartRule({
  id: 'BIEUDO-05',
  title: 'Biểu đồ: không quá 12 nhãn',
  concern: 'crowded',
  severity: 'advice',
  examples: { passing: [withValues('người', ...counts(12))], failing: [withValues('người', ...counts(13))] },
});
