import { propose, rating } from './examples.js';
import { ratedAtLeast } from './rating-outcome.js';
import type { CaseRule } from './rule.js';

const proposed = propose('P1', 'tt-ldtt');

export const ttldtt01: CaseRule = {
  id: 'R-TTLDTT-01',
  title: 'Tập thể lao động tiên tiến được xếp loại từ hoàn thành tốt nhiệm vụ trở lên',
  inputs: ['xep_loai'],
  judge: (one) => ratedAtLeast(one, 'tot'),
  examples: {
    passing: [{ told: 'tập thể hoàn thành tốt', changes: { ...proposed, xep_loai: [rating('P1', 'tot')] } }],
    failing: [
      {
        told: 'tập thể hoàn thành nhiệm vụ',
        changes: { ...proposed, xep_loai: [rating('P1', 'hoan-thanh')] },
      },
      { told: 'tập thể chưa được xếp loại', changes: { ...proposed, xep_loai: [rating('P2', 'tot')] } },
    ],
  },
};
