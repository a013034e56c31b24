import { awardWords, withEquals } from '../facts/history.js';
import { entriesOf } from '../facts/index.js';
import { codeOf } from './case.js';
import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { ask, met, notApplicable, notMet } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const years = (told: string) => ({
  ...propose('CN02', 'hcld-ba', { loai: 'cong-trang' }),
  ...yearByYear('CN02', told),
});

/** The reward that must be held before another one. */
const BEFORE: Readonly<Record<string, string>> = {
  'bang-khen-ttg': 'bang-khen-tinh',
  'hcld-ba': 'bang-khen-ttg',
  'hcld-nhi': 'hcld-ba',
  'hcld-nhat': 'hcld-nhi',
};

export const type01: CaseRule = {
  id: 'R-TYPE-01',
  title: 'Khen chuyên đề, đột xuất không làm căn cứ để khen công trạng ở mức cao hơn',
  inputs: ['lich_su.loai'],
  judge,
  examples: {
    passing: [
      { told: 'bằng khen đã có là khen công trạng', changes: years('2020: bang-khen-ttg') },
      {
        told: 'có cả khen chuyên đề và khen công trạng',
        changes: years('2018: bang-khen-ttg; 2020: bang-khen-ttg/chuyen-de'),
      },
    ],
    failing: [
      { told: 'bằng khen đã có là khen đột xuất', changes: years('2020: bang-khen-ttg/dot-xuat') },
      { told: 'bằng khen đã có không ghi loại', changes: years('2020: bang-khen-ttg?') },
    ],
  },
};

function judge({ file, law, proposal, subject }: Case): Outcome {
  const before = BEFORE[proposal.khen_thuong];
  if (before === undefined || proposal.loai !== 'cong-trang') return notApplicable;
  const held = entriesOf(file, 'lich_su', codeOf(subject)).filter(({ khen_thuong }) =>
    withEquals(before).includes(khen_thuong),
  );
  if (held.length === 0) return notApplicable;
  if (held.some(({ loai }) => loai === 'cong-trang')) return met;
  const doubtful = held.find(({ loai }) => loai === undefined || loai === 'cong-hien');
  const words = awardWords(law, (doubtful ?? held[0])?.khen_thuong ?? before);
  const year = (doubtful ?? held[0])?.nam;
  if (doubtful)
    return ask(`${words} (${year}) là khen công trạng hay loại khác; lịch sử chưa ghi là công trạng`);
  return notMet(`${words} (${year}) là khen chuyên đề hoặc đột xuất`, 'khen công trạng');
}
