import type { AwardLaw } from '../schema/law-pack.js';
import { met, unknown } from './outcome.js';
import type { Case, Outcome } from './rule.js';

/**
 * Whether the dossier holds what the papers of an award are made of: the meeting and, where it goes up, the achievements.
 * Which papers a head asks for before an own decision is left to province and agency.
 */
export function papersOutcome({ file, proposal, award }: Case, group: AwardLaw['nhom']): Outcome {
  if (award.nhom !== group) return { kind: 'not-applicable' };
  const goesUp = award.tham_quyen !== 'nguoi-dung-dau';
  const missing = [
    ...(file.data.hop ? [] : ['cuộc họp xét để lập biên bản (hop)']),
    ...(goesUp && proposal.thanh_tich === undefined ? ['thành tích để lập báo cáo (thanh_tich)'] : []),
  ];
  return missing.length === 0 ? met : unknown(missing.join('; '));
}
