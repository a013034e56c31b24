import { allOf } from './combine.js';
import { propose, rating } from './examples.js';
import { ratedAtLeast } from './rating-outcome.js';
import type { CaseRule } from './rule.js';
import { mayHold } from './unit-kind.js';

const proposed = propose('P1', 'tt-ldtt');

export const ttldtt01: CaseRule = {
  id: 'R-TTLDTT-01',
  title: 'Tập thể lao động tiên tiến thuộc loại được xét, được xếp loại từ hoàn thành tốt nhiệm vụ trở lên',
  inputs: ['xep_loai', 'don_vi.loai'],
  judge: (one) => allOf(mayHold(one, 'tap_the_tt_ldtt'), ratedAtLeast(one, 'tot')),
  examples: {
    passing: [{ told: 'tập thể hoàn thành tốt', changes: { ...proposed, xep_loai: [rating('P1', 'tot')] } }],
    failing: [
      {
        told: 'phòng, khi tỉnh chỉ xét đơn vị trực thuộc',
        changes: { ...proposed, xep_loai: [rating('P1', 'tot')] },
        settings: { tap_the_tt_ldtt: 'don-vi-truc-thuoc' },
      },
      {
        told: 'tập thể hoàn thành nhiệm vụ',
        changes: { ...proposed, xep_loai: [rating('P1', 'hoan-thanh')] },
      },
      { told: 'tập thể chưa được xếp loại', changes: { ...proposed, xep_loai: [rating('P2', 'tot')] } },
    ],
  },
};
