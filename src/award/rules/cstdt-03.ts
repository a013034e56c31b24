import { awardWords, heldAwards } from '../facts/history.js';
import { codeOf } from './case.js';
import { held, propose } from './examples.js';
import { ask, met } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const proposed = propose('CN02', 'cstd-tinh');

export const cstdt03: CaseRule = {
  id: 'R-CSTDT-03',
  title:
    'Các lần Chiến sĩ thi đua cơ sở đã dùng cho một lần Chiến sĩ thi đua cấp tỉnh thì hỏi có tính lại không',
  inputs: ['lich_su'],
  judge,
  examples: {
    passing: [
      {
        told: 'lần Chiến sĩ thi đua cấp tỉnh trước là năm 2022',
        changes: { ...proposed, lich_su: [held('CN02', 'cstd-tinh', '2022')] },
      },
    ],
    failing: [
      {
        told: 'lần Chiến sĩ thi đua cấp tỉnh trước là năm 2024',
        changes: { ...proposed, lich_su: [held('CN02', 'cstd-tinh', '2024')] },
      },
    ],
  },
};

function judge({ file, law, subject }: Case): Outcome {
  const times = numberOf(law.rule('R-CSTDT-01')?.entry.tham_so ?? {}, 'so_lan');
  const { nam } = file.data;
  const before = heldAwards(file, law, codeOf(subject), 'cstd-tinh').findLast(
    ({ year }) => year < nam && year > nam - times,
  );
  if (!before) return met;
  const title = awardWords(law, 'cstd-co-so');
  return ask(
    `đã là ${awardWords(law, before.award)} năm ${before.year}: các năm ${title} đã dùng khi đó có được tính lại không`,
  );
}
