import { awardWords } from '../facts/history.js';
import { standingOf } from '../facts/standing.js';
import { codeOf } from './case.js';
import { proposal, propose } from './examples.js';
import { ask, met } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

export const ttldxs04: CaseRule = {
  id: 'R-TTLDXS-04',
  title: 'Luật không đòi danh hiệu Tập thể lao động tiên tiến cùng năm, nhưng nhiều hội đồng hỏi',
  inputs: ['de_nghi', 'lich_su', 'quyet_dinh'],
  judge,
  examples: {
    passing: [
      {
        told: 'cùng được đề nghị Tập thể lao động tiên tiến',
        changes: { de_nghi: [proposal('P1', 'tt-ldxs'), proposal('P1', 'tt-ldtt')] },
      },
    ],
    failing: [{ told: 'không được đề nghị Tập thể lao động tiên tiến', changes: propose('P1', 'tt-ldxs') }],
  },
};

function judge({ file, law, subject }: Case): Outcome {
  if (standingOf(file, codeOf(subject), 'tt-ldtt') !== 'none') return met;
  return ask(
    `không được đề nghị ${awardWords(law, 'tt-ldtt')} năm ${file.data.nam}: Hội đồng cấp trên có hỏi không`,
  );
}
