import type { AwardFile } from './data/award-file.js';
import { codesIn } from './facts/index.js';
import { kindOf } from './rules/case.js';
import type { Judged } from './rules/rule.js';
import type { Decision, PastAward } from './schema/award-file.js';

/** What became of a proposal: a decision names it, leaves it out, or is still awaited. */
export type ProposalOutcome =
  | { readonly kind: 'granted'; readonly decision: Decision }
  | { readonly kind: 'refused' }
  | { readonly kind: 'pending' };

/** A proposal that is not eligible waits for nothing, unless a decision was made all the same. */
export function proposalOutcome({ one, verdict }: Judged): ProposalOutcome {
  const { proposal, award, subject, file } = one;
  const decisions = (file.data.quyet_dinh ?? []).filter(
    ({ khen_thuong, cho }) =>
      codesIn(khen_thuong).includes(award.ma) && (cho === undefined || cho === kindOf(subject)),
  );
  const decision = decisions.find(({ khong_duoc = '' }) => !codesIn(khong_duoc).includes(proposal.cho));
  if (decision) return { kind: 'granted', decision };
  if (decisions.length > 0 || verdict === 'not-eligible') return { kind: 'refused' };
  return { kind: 'pending' };
}

/** What the decisions of a dossier add to the history of those in it, in the order of the proposals. */
export function grantedAwards(judged: readonly Judged[]): PastAward[] {
  return judged.flatMap((each) => {
    const outcome = proposalOutcome(each);
    if (outcome.kind !== 'granted') return [];
    const { proposal, file } = each.one;
    const { so, ngay, co_quan } = outcome.decision;
    return [
      {
        cua: proposal.cho,
        nam: file.data.nam,
        khen_thuong: proposal.khen_thuong,
        ...(proposal.loai && { loai: proposal.loai }),
        so,
        ngay,
        co_quan,
      },
    ];
  });
}

/** The history of a dossier with what its own decisions granted; what stands there already is not put in twice. */
export function historyWithGranted(file: AwardFile, judged: readonly Judged[]): readonly PastAward[] {
  const known = new Set(file.data.lich_su.map(keyOf));
  return [...file.data.lich_su, ...grantedAwards(judged).filter((award) => !known.has(keyOf(award)))];
}

function keyOf({ cua, nam, khen_thuong }: PastAward): string {
  return JSON.stringify([cua, nam, khen_thuong]);
}
