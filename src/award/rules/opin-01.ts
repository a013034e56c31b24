import { foldForComparison } from '../../text/fold.js';
import { entriesOf } from '../facts/index.js';
import { propose } from './examples.js';
import { met, notApplicable, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';
import { isOfState } from './state.js';

const OPINION = { minh_chung: 'Công văn số 100/BVD-TCCB ngày 10/12/2025 cho ý kiến (giả định)' };

export const opin01: CaseRule = {
  id: 'R-OPIN-01',
  title:
    'Khen cấp nhà nước cho cơ quan và người đứng đầu, chiến sĩ thi đua toàn quốc: có ý kiến của cấp phải hỏi',
  inputs: ['de_nghi.minh_chung', 'don_vi.loai', 'ca_nhan.dung_dau'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      {
        told: 'khen cơ quan, minh chứng ghi văn bản cho ý kiến',
        changes: propose('SVD', 'bang-khen-ttg', OPINION),
      },
    ],
    failing: [
      { told: 'khen cơ quan, minh chứng chưa ghi ý kiến', changes: propose('SVD', 'bang-khen-ttg') },
      { told: 'chiến sĩ thi đua toàn quốc chưa có ý kiến', changes: propose('CN02', 'cstd-toan-quoc') },
    ],
  },
};

function judge(one: Case): Outcome {
  const needed = opinionNeeded(one);
  if (!isOfState(one.award) || needed === undefined) return notApplicable;
  const evidence = foldForComparison(one.proposal.minh_chung ?? '');
  return evidence.includes('ý kiến') ? met : unknown(`${needed} (ghi ở minh_chung)`);
}

function opinionNeeded({ file, subject, award }: Case): string | undefined {
  if (award.ma === 'cstd-toan-quoc') return 'văn bản cho ý kiến của cấp ủy quản lý';
  const unitCode = subject.kind === 'unit' ? subject.unit.ma : subject.person.don_vi;
  const isHead = subject.kind === 'unit' || subject.person.dung_dau === true;
  const isAgency = entriesOf(file, 'don_vi', unitCode).some(({ loai }) => loai === 'co-quan');
  return isHead && isAgency ? 'văn bản cho ý kiến của bộ quản lý ngành' : undefined;
}
