import { greaterTitle } from '../facts/greater-title.js';
import { proposal, propose } from './examples.js';
import { met, notMet } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

export const mon02: CaseRule = {
  id: 'R-MON-02',
  title:
    'Cùng thời gian có nhiều danh hiệu thì chỉ trả tiền thưởng của danh hiệu cao nhất; hình thức khen thưởng vẫn trả',
  inputs: ['de_nghi', 'lich_su'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      { told: 'một danh hiệu', changes: propose('CN02', 'ldtt') },
      {
        told: 'một danh hiệu và một hình thức: trả cả hai',
        changes: { de_nghi: [proposal('CN02', 'ldtt'), proposal('CN02', 'giay-khen')] },
      },
      {
        told: 'danh hiệu cao hơn của năm trước: trả cả hai',
        changes: {
          ...propose('CN02', 'ldtt'),
          lich_su: [{ cua: 'CN02', nam: '2024', khen_thuong: 'cstd-co-so' }],
        },
      },
    ],
    failing: [
      {
        told: 'lao động tiên tiến và chiến sĩ thi đua cơ sở cùng năm',
        changes: { de_nghi: [proposal('CN02', 'ldtt'), proposal('CN02', 'cstd-co-so')] },
      },
    ],
  },
};

/** Told so that nobody misses the money: the lists of decisions leave it out. */
function judge(one: Case): Outcome {
  const greater = greaterTitle(one);
  if (!greater) return met;
  return notMet(`cùng năm còn có ${greater.award.ten}`, 'chỉ trả tiền thưởng của danh hiệu cao nhất');
}
