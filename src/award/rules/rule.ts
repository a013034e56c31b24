import type { Origin } from '../../document/origin.js';
import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import type { Person, Proposal, Unit } from '../schema/award-file.js';
import type { AwardLaw } from '../schema/law-pack.js';

/** Who is proposed. */
export type Subject =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'unit'; readonly unit: Unit };

/** One proposal with all that is known around it. */
export interface Case {
  readonly file: AwardFile;
  readonly law: Law;
  readonly proposal: Proposal;
  /** Of the proposal in the file. */
  readonly index: number;
  readonly award: AwardLaw;
  readonly subject: Subject;
}

/**
 * What a rule says of a case. `unknown`: a fact that it needs is not in the dossier; `ask`: the facts are there, but only
 * a person can judge them; `not-applicable`: the case goes another way (a unit, a thematic award), and nothing is to be
 * told. The Vietnamese texts name people by their codes, never by name: they go into reports for
 * programs too.
 */
export type Outcome =
  | { readonly kind: 'met' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'not-met'; readonly found: string; readonly expected: string }
  | { readonly kind: 'unknown'; readonly missing: string }
  | { readonly kind: 'ask'; readonly question: string };

/**
 * Numbers of a rule, from the law pack; read them with `numberOf` of `parameters.ts`. One of them is for all rules:
 * `tu_nam`, the first year of achievements that the rule is about.
 */
export type Parameters = Readonly<Record<string, string>>;

interface RuleFacts {
  /** Stable id; clause, severity, confidence and numbers stand under it in the law packs. */
  readonly id: string;
  /** What is expected, in one Vietnamese line without law names. */
  readonly title: string;
  /** Lists and keys of the dossier that it reads. */
  readonly inputs: readonly string[];
}

/** What a judgement rests on. */
export interface Basis {
  readonly clause: string;
  /** How well the clause is known, in Vietnamese. */
  readonly confidence: string;
  /** Code of the pack that the clause stands in. */
  readonly pack: string;
}

/** A rule about one proposal. One file each, with examples that the tests run. */
export interface CaseRule extends RuleFacts {
  /** Judged of every proposal; other rules only where the law pack names them with the award. */
  readonly isForAll?: true;
  readonly judge: (one: Case, parameters: Parameters) => Outcome;
  /** What the rule rests on in this case, where that is firmer than the packs' clause: what a province or agency decided. */
  readonly basis?: (one: Case) => Basis | undefined;
  readonly examples: Examples;
}

/** A rule about the dossier as a whole: council, dates, counts, ceilings. */
export interface FileRule extends RuleFacts {
  readonly check: (file: AwardFile, law: Law, parameters: Parameters) => FileOutcome[];
  /** As of a case rule. */
  readonly basis?: (law: Law) => Basis | undefined;
  readonly examples: Examples;
}

export interface Examples {
  readonly passing: readonly Example[];
  /** Of a case rule: those where it does not say `met`. */
  readonly failing: readonly Example[];
}

/** Changes to the dossier that examples start from (`examples.ts`); a rule about a case judges its first proposal. */
export interface Example {
  /** The case in one Vietnamese line, for the list of rules. */
  readonly told: string;
  /** Keys of the dossier that take the place of those of the base; `null` for one that is not there. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** Values of settings, by code, as an agency would enter them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Something found in the dossier as a whole, at its place. */
export interface FileOutcome {
  readonly origin: Origin;
  /** Key or sheet and cell that it is about. */
  readonly subject: string;
  readonly message: string;
  readonly mend: string;
  /** `ask` where only a person can judge. */
  readonly kind: 'not-met' | 'unknown' | 'ask';
}

export type Verdict = 'eligible' | 'not-eligible' | 'needs-person';

/** What a rule said of a proposal, and what that rests on. */
export interface Reason extends Basis {
  readonly rule: string;
  readonly outcome: Outcome;
  /** A remark is told and leaves the verdict as it is. */
  readonly weight: 'blocks' | 'asks' | 'remark';
}

/** A proposal, judged. */
export interface Judged {
  readonly one: Case;
  readonly verdict: Verdict;
  /** Why not, or what to look at; remarks of an eligible proposal too. */
  readonly reasons: readonly Reason[];
  /** Rules that were met, with their clauses, for the papers. */
  readonly met: readonly Reason[];
}
