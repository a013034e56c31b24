import type { AwardLedger, LedgerCount, LedgerRow } from '../content/follow-up/award-ledger.js';
import type { AwardCount } from '../content/schema/award-results.js';
import type { Origin } from '../document/origin.js';
import { grouped } from './facts/index.js';
import { proposalOutcome } from './outcomes.js';
import { kindOf } from './rules/case.js';
import { placeOf } from './rules/place.js';
import type { Judged } from './rules/rule.js';

/**
 * The awards of a dossier by count, for the report of its year: one row for each award and kind of subject, the greatest
 * award first. What the dossier does not say is not counted: the class of a person, the kind of an award.
 */
export function ledgerFrom(judged: readonly Judged[]): AwardLedger {
  const rows = grouped(judged, ({ one }) => [`${one.award.ma} ${one.subject.kind}`]);
  return {
    rows: [...rows.values()]
      .sort(([a], [b]) => (b?.one.award.bac ?? 0) - (a?.one.award.bac ?? 0))
      .flatMap((proposals) => rowOf(proposals) ?? []),
  };
}

function rowOf(proposals: readonly Judged[]): LedgerRow | undefined {
  const [first] = proposals;
  if (!first) return undefined;
  const { award, subject } = first.one;
  const origin = originOf(first);
  const granted = proposals.filter((each) => proposalOutcome(each).kind === 'granted');
  const refused = proposals.filter((each) => proposalOutcome(each).kind === 'refused');
  const counts: Partial<Record<AwardCount, LedgerCount>> = {
    de_nghi: countOf(proposals, origin),
    duoc_tang: countOf(granted, origin),
    dang_trinh: counted(proposals.length - granted.length - refused.length, origin),
    khong_duoc: countOf(refused, origin),
    ...registered(proposals, origin),
    ...leadership(granted, origin),
    ...types(granted, origin),
  };
  return {
    award: award.ten,
    group: award.nhom,
    subject: kindOf(subject),
    origin,
    counts,
  };
}

/** Known only where the dossier says of every proposal whether it was registered. */
function registered(proposals: readonly Judged[], origin: Origin) {
  if (proposals.some(({ one }) => one.proposal.dang_ky === undefined)) return {};
  return {
    dang_ky: countOf(
      proposals.filter(({ one }) => one.proposal.dang_ky),
      origin,
    ),
  };
}

function leadership(granted: readonly Judged[], origin: Origin) {
  const classes = granted.map(({ one: { subject } }) =>
    subject.kind === 'person' ? subject.person.phan_loai : undefined,
  );
  if (classes.length === 0 || classes.includes(undefined)) return {};
  const direct = classes.filter((each) => each === 'truc-tiep').length;
  return {
    lanh_dao: counted(classes.length - direct, origin),
    truc_tiep: counted(direct, origin),
  };
}

/** Retirement awards have no column of their own: then the parts would not make the whole. */
function types(granted: readonly Judged[], origin: Origin) {
  const all = granted.map(({ one }) => one.proposal.loai);
  if (all.length === 0 || all.includes(undefined) || all.includes('cong-hien')) return {};
  const of = (type: string) => counted(all.filter((each) => each === type).length, origin);
  return { cong_trang: of('cong-trang'), chuyen_de: of('chuyen-de'), dot_xuat: of('dot-xuat') };
}

function countOf(proposals: readonly Judged[], origin: Origin): LedgerCount {
  const [first] = proposals;
  return counted(proposals.length, first ? originOf(first) : origin);
}

function counted(count: number, origin: Origin): LedgerCount {
  return { value: { units: BigInt(count), scale: 0 }, origin };
}

function originOf({ one }: Judged): Origin {
  return placeOf(one.file, ['de_nghi', one.index]).origin;
}
