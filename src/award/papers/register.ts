/** Who is proposed for what and how it stands: worked out once, so that every paper has the same names and counts. */
import type { AwardFile } from '../data/award-file.js';
import { compareNames } from '../data/names.js';
import { entriesOf } from '../facts/index.js';
import type { Law } from '../law/law.js';
import { nameOf } from '../rules/case.js';
import type { Judged } from '../rules/rule.js';
import { enoughVotes } from '../rules/vote-outcome.js';
import type { Vote } from '../schema/award-file.js';
import type { AwardLaw } from '../schema/law-pack.js';

/** Persons and collectives stand in papers of their own. */
export type SubjectKind = 'person' | 'unit';

/** A proposal as the papers show it. */
export interface Entry {
  readonly judged: Judged;
  readonly name: string;
  readonly vote?: Vote;
  /** Why it goes no further, in words for a person; absent where it does. */
  readonly leftOut?: string;
}

/** The entries of one award, persons or collectives, in the order of their names. */
export interface Group {
  readonly award: AwardLaw;
  readonly kind: SubjectKind;
  readonly entries: readonly Entry[];
}

export interface Register {
  /** All proposals, the greatest award first. */
  readonly proposed: readonly Group[];
  /** Those that go on to a decision. */
  readonly going: readonly Group[];
  readonly leftOut: readonly Entry[];
}

/** Puts the judged proposals of a dossier in order. */
export function registerOf(file: AwardFile, law: Law, judged: readonly Judged[]): Register {
  const entries = judged.map((one) => entryOf(file, one));
  const proposed = law.awards.flatMap(({ entry: award }) => [
    ...groupOf(award, 'person', entries),
    ...groupOf(award, 'unit', entries),
  ]);
  return {
    proposed,
    going: groupsWith(proposed, ({ leftOut }) => leftOut === undefined),
    leftOut: proposed.flatMap((group) => group.entries).filter(({ leftOut }) => leftOut !== undefined),
  };
}

/** The groups with some of their entries; those without any are left out. */
export function groupsWith(groups: readonly Group[], isWanted: (entry: Entry) => boolean): Group[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter(isWanted) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The groups of persons or of collectives. */
export function ofKind(groups: readonly Group[], kind: SubjectKind): Group[] {
  return groups.filter((group) => group.kind === kind);
}

function groupOf(award: AwardLaw, kind: SubjectKind, entries: readonly Entry[]): Group[] {
  const own = entries
    .filter(({ judged: { one } }) => one.award.ma === award.ma && one.subject.kind === kind)
    .toSorted((a, b) => compareNames(a.name, b.name));
  return own.length === 0 ? [] : [{ award, kind, entries: own }];
}

function entryOf(file: AwardFile, judged: Judged): Entry {
  const { proposal, subject } = judged.one;
  const vote = entriesOf(file, 'phieu', proposal.cho).find(
    ({ khen_thuong }) => khen_thuong === proposal.khen_thuong,
  );
  const leftOut = reasonAgainst(judged);
  return { judged, name: nameOf(subject), ...(vote && { vote }), ...(leftOut !== undefined && { leftOut }) };
}

function reasonAgainst({ one, verdict, reasons }: Judged): string | undefined {
  if (verdict === 'not-eligible') return `không đủ điều kiện (${rulesOf(reasons, 'blocks')})`;
  if (verdict === 'needs-person' && one.proposal.chap_thuan === undefined)
    return `cần người xem xét (${rulesOf(reasons, 'asks')}); đã xem và đồng ý thì ghi khóa chap_thuan`;
  const votes = enoughVotes(one);
  if (votes.kind === 'not-met') return `chưa đủ phiếu: ${votes.found}, cần ${votes.expected}`;
  return votes.kind === 'unknown' ? `chưa có ${votes.missing}` : undefined;
}

function rulesOf(reasons: Judged['reasons'], weight: Judged['reasons'][number]['weight']): string {
  return [...new Set(reasons.filter((reason) => reason.weight === weight).map(({ rule }) => rule))].join(
    ', ',
  );
}
