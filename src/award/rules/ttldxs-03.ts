import { awardWords } from '../facts/history.js';
import { membersOf } from '../facts/members.js';
import { standingOf } from '../facts/standing.js';
import { proposal, propose } from './examples.js';
import { ask, met, notApplicable, notMet } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const withFighter = (code: string) => ({
  de_nghi: [proposal('P1', 'tt-ldxs'), proposal(code, 'cstd-co-so')],
});

export const ttldxs03: CaseRule = {
  id: 'R-TTLDXS-03',
  title: 'Có ít nhất một thành viên là Chiến sĩ thi đua cơ sở của năm xét',
  inputs: ['ca_nhan', 'de_nghi', 'lich_su', 'quyet_dinh'],
  judge,
  examples: {
    passing: [
      { told: 'một người của phòng được đề nghị Chiến sĩ thi đua cơ sở', changes: withFighter('CN02') },
      {
        told: 'một người của phòng đã là Chiến sĩ thi đua cơ sở của năm xét',
        changes: {
          ...propose('P1', 'tt-ldxs'),
          lich_su: [{ cua: 'CN02', nam: '2025', khen_thuong: 'cstd-co-so' }],
        },
      },
    ],
    failing: [
      { told: 'không có ai', changes: propose('P1', 'tt-ldxs') },
      { told: 'chỉ có người của phòng khác', changes: withFighter('CN04') },
    ],
  },
};

function judge({ file, law, subject }: Case): Outcome {
  if (subject.kind === 'person') return notApplicable;
  const { nam } = file.data;
  const { certain, doubtful } = membersOf(file, subject.unit, nam);
  const isFighter = ({ ma }: { ma: string }) => standingOf(file, ma, 'cstd-co-so') !== 'none';
  if (certain.some(isFighter)) return met;
  const open = doubtful.find(isFighter);
  if (open) return ask(`${open.ma} có tính là thành viên của ${subject.unit.ma} không`);
  const title = awardWords(law, 'cstd-co-so');
  return notMet(`không có thành viên nào là ${title} năm ${nam}`, `ít nhất một ${title}`);
}
