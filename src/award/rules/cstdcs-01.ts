import { awardWords } from '../facts/history.js';
import { standingOf } from '../facts/standing.js';
import { codeOf } from './case.js';
import { proposal, rating } from './examples.js';
import { met, notMet } from './outcome.js';
import { ratedAtLeast } from './rating-outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const fighter = proposal('CN02', 'cstd-co-so');
const both = { de_nghi: [fighter, proposal('CN02', 'ldtt')] };

export const cstdcs01: CaseRule = {
  id: 'R-CSTDCS-01',
  title: 'Chiến sĩ thi đua cơ sở đạt tiêu chuẩn Lao động tiên tiến của cùng năm',
  inputs: ['xep_loai', 'de_nghi', 'lich_su', 'quyet_dinh'],
  judge,
  examples: {
    passing: [
      { told: 'cùng được đề nghị Lao động tiên tiến', changes: both },
      {
        told: 'đã được tặng Lao động tiên tiến',
        changes: { de_nghi: [fighter], lich_su: [{ cua: 'CN02', nam: '2025', khen_thuong: 'ldtt' }] },
      },
    ],
    failing: [
      { told: 'không được đề nghị Lao động tiên tiến', changes: { de_nghi: [fighter] } },
      {
        told: 'năm xét chỉ hoàn thành nhiệm vụ',
        changes: { ...both, xep_loai: [rating('CN02', 'hoan-thanh')] },
      },
    ],
  },
};

function judge(one: Case): Outcome {
  const rated = ratedAtLeast(one, 'tot');
  if (rated.kind !== 'met') return rated;
  if (standingOf(one.file, codeOf(one.subject), 'ldtt') !== 'none') return met;
  const { nam } = one.file.data;
  const title = awardWords(one.law, 'ldtt');
  return notMet(`không được đề nghị ${title} năm ${nam}`, `đề nghị hoặc quyết định tặng ${title} năm ${nam}`);
}
