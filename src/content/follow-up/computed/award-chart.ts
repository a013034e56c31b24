import { AWARD_SUBJECTS } from '../../schema/award-results.js';
import type { AwardLedger } from '../award-ledger.js';
import type { MadeChart } from './made-chart.js';

/**
 * What was granted, by award: collectives and individuals apart. What is pending is not granted; an award of which nothing
 * was granted has no bars, and is left to the table.
 */
export function awardChart({ rows }: AwardLedger): MadeChart {
  const granted = rows.filter(({ counts }) => counts.duoc_tang?.value.units !== 0n);
  const labels = [...new Set((granted.length > 0 ? granted : rows).map(({ award }) => award))];
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
