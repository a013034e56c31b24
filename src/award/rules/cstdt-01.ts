import { awardWords, hasHistory, heldAwards } from '../facts/history.js';
import { codeOf } from './case.js';
import { held, proposal } from './examples.js';
import { met, notMet, unknown } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Outcome, Parameters } from './rule.js';

const proposals = { de_nghi: [proposal('CN02', 'cstd-tinh'), proposal('CN02', 'cstd-co-so')] };

export const cstdt01: CaseRule = {
  id: 'R-CSTDT-01',
  title: 'Chiến sĩ thi đua cấp tỉnh có đủ số lần liên tục là Chiến sĩ thi đua cơ sở, tính đến năm xét',
  inputs: ['lich_su', 'de_nghi', 'quyet_dinh'],
  judge,
  examples: {
    passing: [
      {
        told: 'Chiến sĩ thi đua cơ sở các năm 2023, 2024 và được đề nghị năm 2025',
        changes: {
          ...proposals,
          lich_su: [held('CN02', 'cstd-co-so', '2023'), held('CN02', 'cstd-co-so', '2024')],
        },
      },
    ],
    failing: [
      {
        told: 'Chiến sĩ thi đua cơ sở các năm 2022, 2023, thiếu năm 2024',
        changes: {
          ...proposals,
          lich_su: [held('CN02', 'cstd-co-so', '2022'), held('CN02', 'cstd-co-so', '2023')],
        },
      },
      { told: 'chưa nhập lịch sử khen thưởng', changes: proposals },
    ],
  },
};

function judge({ file, law, subject }: Case, parameters: Parameters): Outcome {
  const times = numberOf(parameters, 'so_lan');
  const code = codeOf(subject);
  const { nam } = file.data;
  const years = Array.from({ length: times }, (_, index) => nam - times + 1 + index);
  const heldYears = heldAwards(file, law, code, 'cstd-co-so').map(({ year }) => year);
  const missing = years.filter((year) => !heldYears.includes(year));
  if (missing.length === 0) return met;
  if (!hasHistory(file, code)) return unknown(`lịch sử khen thưởng các năm ${missing.join(', ')}`);
  const title = awardWords(law, 'cstd-co-so');
  return notMet(
    `không có ${title} năm ${missing.join(', ')}`,
    `${title} ${times} năm liên tục: ${years.join(', ')}`,
  );
}
