import { allOf } from './combine.js';
import { propose, rating } from './examples.js';
import { ratedAtLeast } from './rating-outcome.js';
import type { CaseRule } from './rule.js';
import { mayHold } from './unit-kind.js';

const proposed = propose('P1', 'tt-ldxs');

export const ttldxs01: CaseRule = {
  id: 'R-TTLDXS-01',
  title: 'Tập thể lao động xuất sắc thuộc loại được xét, được xếp loại hoàn thành xuất sắc nhiệm vụ',
  inputs: ['xep_loai', 'don_vi.loai'],
  judge: (one) => allOf(mayHold(one, 'tap_the_tt_ldxs'), ratedAtLeast(one, 'xuat-sac')),
  examples: {
    passing: [
      { told: 'tập thể hoàn thành xuất sắc', changes: { ...proposed, xep_loai: [rating('P1', 'xuat-sac')] } },
    ],
    failing: [
      {
        told: 'phòng, khi tỉnh chỉ xét đơn vị trực thuộc',
        changes: { ...proposed, xep_loai: [rating('P1', 'xuat-sac')] },
        settings: { tap_the_tt_ldxs: 'don-vi-truc-thuoc' },
      },
      { told: 'tập thể hoàn thành tốt', changes: { ...proposed, xep_loai: [rating('P1', 'tot')] } },
    ],
  },
};
