import { disciplineIn, disciplineWords } from '../facts/discipline.js';
import { codeOf } from './case.js';
import { propose } from './examples.js';
import { met, notMet, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const proposed = propose('CN02', 'ldtt');
const disciplined = (changes: object) => ({
  ...proposed,
  ky_luat: [{ cua: 'CN02', hinh_thuc: 'khien-trach', tu: '05/3/2025', den: '05/3/2026', ...changes }],
});

export const rate04: CaseRule = {
  id: 'R-RATE-04',
  title: 'Trong năm xét không bị kỷ luật vì vi phạm liên quan công vụ hoặc suy thoái đạo đức, lối sống',
  inputs: ['ky_luat'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      { told: 'không bị kỷ luật', changes: proposed },
      { told: 'bị kỷ luật về việc không liên quan công vụ', changes: disciplined({ cong_vu: 'khong' }) },
      {
        told: 'bị kỷ luật vì công vụ từ năm trước',
        changes: disciplined({ cong_vu: 'co', tu: '05/3/2024', den: '05/9/2024' }),
      },
    ],
    failing: [
      { told: 'bị khiển trách vì vi phạm trong công vụ', changes: disciplined({ cong_vu: 'co' }) },
      { told: 'bị khiển trách, chưa ghi có liên quan công vụ không', changes: disciplined({}) },
    ],
  },
};

function judge({ file, subject }: Case): Outcome {
  const { nam } = file.data;
  const decided = disciplineIn(file, codeOf(subject), nam);
  const barring = decided.find(({ cong_vu }) => cong_vu);
  if (barring) {
    const found = `${disciplineWords(barring)}, liên quan công vụ`;
    return notMet(found, `năm ${nam} không bị kỷ luật vì việc như vậy`);
  }
  const unclear = decided.find(({ cong_vu }) => cong_vu === undefined);
  return unclear ? unknown(`${disciplineWords(unclear)} có liên quan công vụ không`) : met;
}
