import { voteBasis } from './basis.js';
import { propose, votes } from './examples.js';
import type { CaseRule } from './rule.js';
import { enoughVotes } from './vote-outcome.js';

const proposed = propose('CN02', 'cstd-toan-quoc');

export const vote02: CaseRule = {
  id: 'R-VOTE-02',
  title: 'Danh hiệu cấp trên đạt tỷ lệ phiếu theo quy định, trên tổng số thành viên Hội đồng',
  inputs: ['hoi_dong', 'phieu'],
  judge: enoughVotes,
  basis: voteBasis,
  examples: {
    passing: [
      {
        told: 'Chiến sĩ thi đua toàn quốc, 9/9 phiếu, cần 90%',
        changes: { ...proposed, phieu: [votes('CN02', 'cstd-toan-quoc', 9)] },
      },
    ],
    failing: [
      {
        told: 'Chiến sĩ thi đua toàn quốc, 8/9 phiếu, cần 90%',
        changes: { ...proposed, phieu: [votes('CN02', 'cstd-toan-quoc', 8, 1)] },
      },
    ],
  },
};
