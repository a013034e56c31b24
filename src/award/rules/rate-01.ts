import { propose, rating } from './examples.js';
import { ratedAtLeast } from './rating-outcome.js';
import type { CaseRule } from './rule.js';

const proposed = propose('CN02', 'ldtt');

export const rate01: CaseRule = {
  id: 'R-RATE-01',
  title: 'Lao động tiên tiến được xếp loại từ hoàn thành tốt nhiệm vụ trở lên',
  inputs: ['xep_loai'],
  judge: (one) => ratedAtLeast(one, 'tot'),
  examples: {
    passing: [
      {
        told: 'xếp loại năm xét: hoàn thành tốt',
        changes: { ...proposed, xep_loai: [rating('CN02', 'tot')] },
      },
      {
        told: 'xếp loại năm xét: hoàn thành xuất sắc',
        changes: { ...proposed, xep_loai: [rating('CN02', 'xuat-sac')] },
      },
    ],
    failing: [
      {
        told: 'xếp loại năm xét: hoàn thành',
        changes: { ...proposed, xep_loai: [rating('CN02', 'hoan-thanh')] },
      },
      {
        told: 'năm xét chưa có xếp loại',
        changes: { ...proposed, xep_loai: [rating('CN02', 'tot', { nam: '2024' })] },
      },
    ],
  },
};
