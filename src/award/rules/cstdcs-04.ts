import { voteBasis } from './basis.js';
import { propose, votes } from './examples.js';
import type { CaseRule } from './rule.js';
import { enoughVotes } from './vote-outcome.js';

const proposed = propose('CN02', 'cstd-co-so');
const settings = { 'nguong_phieu.cstd-co-so': '80' };

export const cstdcs04: CaseRule = {
  id: 'R-CSTDCS-04',
  title:
    'Chiến sĩ thi đua cơ sở đạt tỷ lệ phiếu mà tỉnh hoặc cơ quan quy định, trên tổng số thành viên Hội đồng',
  inputs: ['hoi_dong', 'phieu'],
  judge: enoughVotes,
  basis: voteBasis,
  examples: {
    passing: [
      {
        told: '8/9 phiếu, ngưỡng 80%',
        changes: { ...proposed, phieu: [votes('CN02', 'cstd-co-so', 8, 1)] },
        settings,
      },
    ],
    failing: [
      {
        told: '7/9 phiếu, ngưỡng 80%',
        changes: { ...proposed, phieu: [votes('CN02', 'cstd-co-so', 7, 2)] },
        settings,
      },
      { told: 'chưa có kết quả phiếu, ngưỡng 80%', changes: { ...proposed, phieu: null }, settings },
    ],
  },
};
