import { chartRule, withChart, withValues } from '../chart-rule.js';

const counts = (length: number) => Array.from({ length }, (_, index) => String(index + 1));

/** A chart over twelve months with such series. */
const months = (...names: string[]) =>
  withChart({ nhan: counts(12), day: names.map((ten) => ({ ten, gia_tri: counts(12) })) });

export const chartCrowded = chartRule({
  id: 'BIEUDO-05',
  title: 'Biểu đồ: không quá 12 nhãn, 32 cột',
  concern: 'crowded',
  severity: 'advice',
  examples: {
    passing: [withValues('người', ...counts(12)), months('Năm 2025', 'Năm 2026')],
    failing: [withValues('người', ...counts(13)), months('Năm 2024', 'Năm 2025', 'Năm 2026')],
  },
});
