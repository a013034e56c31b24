import { propose, rating } from './examples.js';
import { ratedAtLeast } from './rating-outcome.js';
import type { CaseRule } from './rule.js';

const proposed = propose('P1', 'tt-ldxs');

export const ttldxs01: CaseRule = {
  id: 'R-TTLDXS-01',
  title: 'Tập thể lao động xuất sắc được xếp loại hoàn thành xuất sắc nhiệm vụ',
  inputs: ['xep_loai'],
  judge: (one) => ratedAtLeast(one, 'xuat-sac'),
  examples: {
    passing: [
      { told: 'tập thể hoàn thành xuất sắc', changes: { ...proposed, xep_loai: [rating('P1', 'xuat-sac')] } },
    ],
    failing: [{ told: 'tập thể hoàn thành tốt', changes: { ...proposed, xep_loai: [rating('P1', 'tot')] } }],
  },
};
