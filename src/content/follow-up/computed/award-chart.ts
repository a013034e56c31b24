import { AWARD_SUBJECTS } from '../../schema/award-results.js';
import type { AwardLedger } from '../award-ledger.js';
import type { MadeChart } from './made-chart.js';

/** What was granted, by award: collectives and individuals apart. What is pending is not granted. */
export function awardChart({ rows }: AwardLedger): MadeChart {
  const labels = [...new Set(rows.map(({ award }) => award))];
  return {
    labels,
    series: AWARD_SUBJECTS.map(({ id, words }) => ({
      name: words,
      values: labels.map((label) => {
        const own = rows.find(({ award, subject }) => award === label && subject === id);
        return own?.counts.duoc_tang?.value;
      }),
    })),
  };
}
