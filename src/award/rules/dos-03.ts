import { foldForComparison } from '../../text/fold.js';
import { propose } from './examples.js';
import { met, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';
import { isOfState } from './state.js';

export const dos03: CaseRule = {
  id: 'R-DOS-03',
  title:
    'Huân chương và chiến sĩ thi đua toàn quốc: danh sách được công khai trước cuộc họp của Hội đồng tỉnh',
  inputs: ['de_nghi.minh_chung'],
  judge,
  examples: {
    passing: [
      {
        told: 'minh chứng ghi việc công khai',
        changes: propose('CN02', 'hcld-ba', {
          minh_chung: 'Công khai trên cổng thông tin của tỉnh từ 01/12/2025 (giả định)',
        }),
      },
    ],
    failing: [{ told: 'minh chứng chưa ghi việc công khai', changes: propose('CN02', 'hcld-ba') }],
  },
};

const PUBLISHED = /^(hcld-|cstd-toan-quoc$)/u;

function judge({ award, proposal }: Case): Outcome {
  if (!isOfState(award) || !PUBLISHED.test(award.ma)) return { kind: 'not-applicable' };
  if (foldForComparison(proposal.minh_chung ?? '').includes('công khai')) return met;
  return unknown('nơi, ngày công khai danh sách trên phương tiện thông tin của tỉnh (ghi ở minh_chung)');
}
