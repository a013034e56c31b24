import { moneyFor } from '../law/money.js';
import { propose } from './examples.js';
import { met, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

export const mon01: CaseRule = {
  id: 'R-MON-01',
  title: 'Tiền thưởng tính theo mức lương cơ sở ngày quyết định, làm tròn theo quy định',
  inputs: ['de_nghi', 'ngay_tiep_nhan'],
  isForAll: true,
  judge,
  examples: {
    passing: [{ told: 'gói quy định có mức tiền thưởng của danh hiệu', changes: propose('CN02', 'ldtt') }],
    failing: [
      { told: 'gói quy định không có mức tiền thưởng của hình thức', changes: propose('CN02', 'hcld-ba') },
    ],
  },
};

/** Amounts are worked out, not typed: what can fail is that the law does not say how much. */
function judge({ file, law, award, subject }: Case): Outcome {
  const money = moneyFor(award, subject.kind, law, file.data.ngay_tiep_nhan);
  return money.kind === 'amount' ? met : unknown(money.reason);
}
