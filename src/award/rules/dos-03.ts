import { foldForComparison } from '../../text/fold.js';
import { propose } from './examples.js';
import { met, notApplicable, unknown } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Outcome, Parameters } from './rule.js';
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

function judge({ award, proposal }: Case, parameters: Parameters): Outcome {
  if (!isOfState(award) || !PUBLISHED.test(award.ma)) return notApplicable;
  const days = numberOf(parameters, 'so_ngay_cong_khai');
  if (foldForComparison(proposal.minh_chung ?? '').includes('công khai')) return met;
  return unknown(
    `nơi, ngày công khai danh sách ít nhất ${days} ngày làm việc trước cuộc họp (ghi ở minh_chung)`,
  );
}
