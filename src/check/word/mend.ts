import { applyChanges } from '../../docx/edit/apply.js';
import type { Change } from '../../docx/edit/change.js';
import { areInConflict, type Target, targetOf } from '../../docx/edit/conflicts.js';
import type { Tracking } from '../../docx/edit/tracking.js';
import { SURE } from '../../docx/parts/model.js';
import type { WordDocument } from '../../docx/read/model.js';
import type { WordPackage } from '../../docx/read/open.js';
import { readPackage } from '../../docx/read/read.js';
import type { RuleFacts } from '../rule-facts.js';
import type { CheckedDocument } from './check-word.js';
import type { JudgedReport } from './rule.js';

/** What some rule reports, whatever it looks at; its `changes` are what may be done. */
export interface Found {
  readonly rule: RuleFacts;
  readonly report: JudgedReport;
}

/**
 * Why something was not mended.
 *
 * - `person`: only a person can decide
 * - `unsure`: the place may be something else than the rule takes it for
 * - `conflict`: another mend of the same place was in the way to the end
 * - `came-back`: it was mended, and is found all the same
 */
export type LeftReason = 'person' | 'unsure' | 'conflict' | 'came-back';

export interface Left extends Found {
  readonly reason: LeftReason;
}

export interface Mended {
  readonly applied: readonly Found[];
  readonly left: readonly Left[];
}

/** A mend may bring to light what another one then mends; beyond this, rules only undo each other. */
const MAX_ROUNDS = 3;

/**
 * Mends what can be mended in an open file, and looks again.
 *
 * @param find everything that is found in a document
 */
export function mendWord(
  word: WordPackage,
  find: (document: WordDocument) => readonly Found[],
  tracking?: Tracking,
): Mended {
  const tried = new FoundSet();
  const applied: Found[] = [];
  let found = find(readPackage(word));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = compatible(found.filter((each) => reasonToLeave(each) === undefined && !tried.has(each)));
    if (chosen.length === 0) break;
    for (const each of chosen) tried.add(each);
    applied.push(...chosen);
    applyChanges(word, chosen.flatMap(changesOf), tracking);
    found = find(readPackage(word));
  }
  const last = new FoundSet();
  for (const each of found) last.add(each);
  const left = found.map((each): Left => {
    const reason = reasonToLeave(each) ?? (tried.has(each) ? 'came-back' : 'conflict');
    return { ...each, reason };
  });
  return { applied: applied.filter((each) => !last.has(each)), left };
}

/** Everything that the rules about Word files report. */
export function foundBy(checked: readonly CheckedDocument[]): Found[] {
  return checked.flatMap(({ results }) =>
    results.flatMap(({ rule, reports }) => reports.map((report) => ({ rule, report }))),
  );
}

function reasonToLeave({ report }: Found): LeftReason | undefined {
  if ((report.changes ?? []).length === 0) return 'person';
  return (report.confidence ?? 1) < SURE ? 'unsure' : undefined;
}

/** Those that can be mended together: where two are in conflict, the first. All changes of one are made, or none. */
function compatible(mendable: readonly Found[]): Found[] {
  const taken = new Map<Target, Change[]>();
  return mendable.filter((each) => {
    const changes = changesOf(each);
    const isFree = changes.every((change) =>
      (taken.get(targetOf(change)) ?? []).every((other) => !areInConflict(change, other)),
    );
    if (!isFree) return false;
    for (const change of changes) {
      const known = taken.get(targetOf(change)) ?? [];
      taken.set(targetOf(change), [...known, change]);
    }
    return true;
  });
}

function changesOf({ report }: Found): readonly Change[] {
  return report.changes ?? [];
}

/** Reports of several readings of one file: the same place, with the same words, and the same thing said of it. */
class FoundSet {
  readonly #keys = new Map<Target | undefined, Set<string>>();

  add(found: Found): void {
    const place = placeOf(found);
    const keys = this.#keys.get(place) ?? new Set();
    this.#keys.set(place, keys.add(keyOf(found)));
  }

  has(found: Found): boolean {
    return this.#keys.get(placeOf(found))?.has(keyOf(found)) ?? false;
  }
}

function placeOf(found: Found): Target | undefined {
  const [change] = changesOf(found);
  return found.report.paragraph?.element ?? (change && targetOf(change));
}

function keyOf({ rule, report: { paragraph, start, subject, message } }: Found): string {
  return JSON.stringify([rule.id, paragraph?.text, start, subject, message]);
}
