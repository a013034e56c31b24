import { anyOf } from './combine.js';
import { initiative, propose, rating } from './examples.js';
import { namesOwn } from './own-initiatives.js';
import { ratedAtLeast } from './rating-outcome.js';
import type { CaseRule } from './rule.js';

const proposed = propose('CN02', 'cstd-co-so');
const withInitiative = propose('CN02', 'cstd-co-so', { sang_kien: 'SK01' });

export const cstdcs02: CaseRule = {
  id: 'R-CSTDCS-02',
  title: 'Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được công nhận, hoặc có đề tài được nghiệm thu',
  inputs: ['xep_loai', 'sang_kien', 'de_nghi.sang_kien'],
  judge: (one) =>
    anyOf(
      ratedAtLeast(one, 'xuat-sac'),
      namesOwn(one, () => true, 'sáng kiến hoặc đề tài của chính người này'),
    ),
  examples: {
    passing: [
      {
        told: 'hoàn thành xuất sắc, không có sáng kiến',
        changes: { ...proposed, xep_loai: [rating('CN02', 'xuat-sac')] },
      },
      {
        told: 'hoàn thành tốt, có 01 sáng kiến',
        changes: { ...withInitiative, sang_kien: [initiative('SK01', 'CN02')] },
      },
      {
        told: 'hoàn thành tốt, là đồng tác giả một đề tài đã nghiệm thu',
        changes: { ...withInitiative, sang_kien: [initiative('SK01', 'CN03; CN02', { loai: 'de-tai' })] },
      },
    ],
    failing: [
      { told: 'hoàn thành tốt, không có sáng kiến', changes: proposed },
      {
        told: 'hoàn thành tốt, sáng kiến là của người khác',
        changes: { ...withInitiative, sang_kien: [initiative('SK01', 'CN03')] },
      },
      {
        told: 'hoàn thành tốt, sáng kiến là của năm trước',
        changes: { ...withInitiative, sang_kien: [initiative('SK01', 'CN02', { nam: '2024' })] },
      },
      {
        told: 'có sáng kiến nhưng đề nghị không ghi',
        changes: { ...proposed, sang_kien: [initiative('SK01', 'CN02')] },
      },
    ],
  },
};
