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
        told: 'năm xét được xếp loại hoàn thành tốt',
        changes: { ...proposed, xep_loai: [rating('CN02', 'tot')] },
      },
      {
        told: 'năm xét được xếp loại hoàn thành xuất sắc',
        changes: { ...proposed, xep_loai: [rating('CN02', 'xuat-sac')] },
      },
      {
        told: 'xếp loại hoàn thành đã được thay bằng quyết định sau: hoàn thành tốt',
        changes: {
          ...proposed,
          xep_loai: [rating('CN02', 'tot', { ngay: '18/12/2025' }), rating('CN02', 'hoan-thanh')],
        },
      },
    ],
    failing: [
      {
        told: 'năm xét được xếp loại hoàn thành',
        changes: { ...proposed, xep_loai: [rating('CN02', 'hoan-thanh')] },
      },
      {
        told: 'chỉ có xếp loại của năm trước',
        changes: { ...proposed, xep_loai: [rating('CN02', 'tot', { nam: '2024' })] },
      },
    ],
  },
};
