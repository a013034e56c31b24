import { ratingOf } from '../facts/ratings.js';
import type { Initiative, YearRating } from '../schema/award-file.js';
import { codeOf } from './case.js';
import { initiative, propose, rating } from './examples.js';
import { met, notApplicable, unknown } from './outcome.js';
import { ownNamed } from './own-initiatives.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const withInitiative = propose('CN02', 'cstd-co-so', { sang_kien: 'SK01' });

export const cstdcs03: CaseRule = {
  id: 'R-CSTDCS-03',
  title: 'Có số, ngày của văn bản chứng minh: quyết định xếp loại xuất sắc hoặc công nhận sáng kiến, đề tài',
  inputs: ['xep_loai', 'sang_kien', 'de_nghi.sang_kien'],
  judge,
  examples: {
    passing: [
      {
        told: 'sáng kiến có số, ngày quyết định công nhận',
        changes: { ...withInitiative, sang_kien: [initiative('SK01', 'CN02')] },
      },
      {
        told: 'xếp loại xuất sắc có số, ngày',
        changes: { ...propose('CN02', 'cstd-co-so'), xep_loai: [rating('CN02', 'xuat-sac')] },
      },
    ],
    failing: [
      {
        told: 'sáng kiến chưa có số, ngày quyết định công nhận',
        changes: {
          ...withInitiative,
          sang_kien: [
            {
              ma: 'SK01',
              ten: 'Sổ theo dõi hồ sơ dùng chung',
              tac_gia: 'CN02',
              loai: 'sang-kien',
              nam: '2025',
              pham_vi: 'co-so',
            },
          ],
        },
      },
    ],
  },
};

function judge(one: Case): Outcome {
  const { nam } = one.file.data;
  const rating = ratingOf(one.file, codeOf(one.subject), nam);
  const evidence: (YearRating | Initiative)[] = [
    ...(rating?.muc === 'xuat-sac' ? [rating] : []),
    ...ownNamed(one),
  ];
  // That there is neither is told by the rule about the condition itself.
  if (evidence.length === 0) return notApplicable;
  if (evidence.some(({ so, ngay }) => so !== undefined && ngay !== undefined)) return met;
  const papers = evidence.map((paper) => ('ma' in paper ? `công nhận ${paper.ma}` : `xếp loại năm ${nam}`));
  return unknown(`số, ngày quyết định ${papers.join(', ')}`);
}
