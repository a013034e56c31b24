import type { Floor } from '../facts/history-floor.js';
import { hasRun, type Run, runTo, type StateOf } from '../facts/history-run.js';
import { ask, met, notMet, unknown } from './outcome.js';
import type { Outcome } from './rule.js';

/** Years in a row that a rule asks for. */
export interface YearsNeeded {
  readonly years: number;
  /** The last of them. */
  readonly last: number;
  readonly floor: Floor;
  readonly stateOf: StateOf;
  /** What each year must be, in Vietnamese. */
  readonly words: string;
}

/** Whether there are enough years in a row up to the last, and which they are. */
export interface YearsFound {
  readonly outcome: Outcome;
  /** With the year in doubt where the outcome asks about it. */
  readonly run: Run;
}

/** Counts the years in a row up to the last one, none before the floor. */
export function yearsInRow({ years, last, floor, stateOf, words }: YearsNeeded): YearsFound {
  const run = runTo(last, floor, stateOf);
  if (run.length >= years) return { outcome: met, run };
  const expected = `ít nhất ${years} năm liên tục đến năm ${last} ${words}`;
  const found = `${run.length} năm liên tục đến năm ${last}`;
  const wanted = Array.from({ length: years }, (_, index) => last - index);
  const states = wanted.filter((year) => year >= floor.first).map(stateOf);
  const no = states.find(({ state }) => state === 'no');
  if (no) return { outcome: notMet(`${found}: ${no.words}`, expected), run };
  const short = wanted.filter((year) => year < floor.first);
  const isOnlyDoubtful = short.length === 1 && short[0] === floor.doubtful;
  if (short.length > 0 && !isOnlyDoubtful) {
    return { outcome: notMet(`chỉ tính từ năm ${floor.first}: ${floor.because}`, expected), run };
  }
  const missing = wanted
    .toReversed()
    .map(stateOf)
    .filter(({ state }) => state === 'unknown');
  if (missing.length > 0) return { outcome: unknown(missing.map((state) => state.words).join(', ')), run };
  const doubtful = stateOf(last + 1 - years);
  if (doubtful.state === 'no') return { outcome: notMet(`${found}: ${doubtful.words}`, expected), run };
  const question = `năm ${floor.doubtful} có được tính vào ${years} năm liên tục không: ${floor.because}`;
  return { outcome: ask(question), run: { first: run.first - 1, length: run.length + 1 } };
}

/** Whether every year from one to another is so; of those that are not a person decides. */
export function everyYear(first: number, last: number, stateOf: StateOf, words: string): Outcome {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => stateOf(first + index));
  const no = years.find(({ state }) => state === 'no');
  if (no) return ask(`từ lần khen trước đến nay ${no.words}; có xét không, khi cần mọi năm ${words}`);
  const missing = years.filter(({ state }) => state === 'unknown');
  return missing.length > 0 ? unknown(missing.map((state) => state.words).join(', ')) : met;
}

/**
 * As {@link yearsInRow}; where the years in a row ended before the last one, a person decides: the clause does not ask for
 * years up to the proposal, or another one lets the remaining years be less.
 */
export function yearsInRowAtAnyTime(needed: YearsNeeded): YearsFound {
  const found = yearsInRow(needed);
  const { years, floor, last, stateOf, words } = needed;
  if (found.outcome.kind !== 'not-met' || !hasRun(years, floor.first, last, stateOf)) return found;
  const question = `đã có ${years} năm liên tục ${words} nhưng không đến năm ${last} (${found.outcome.found}); có xét không`;
  return { outcome: ask(question), run: { first: floor.first, length: last + 1 - floor.first } };
}
