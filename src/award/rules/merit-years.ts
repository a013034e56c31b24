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
export function yearsInRow(needed: YearsNeeded): YearsFound {
  const run = runTo(needed.last, needed.floor, needed.stateOf);
  if (run.length >= needed.years) return { outcome: met, run };
  const outcome = whyTooFew(needed, run);
  const isWithDoubtful = outcome.kind === 'ask';
  return { outcome, run: isWithDoubtful ? { first: run.first - 1, length: run.length + 1 } : run };
}

/** The surest reason: a year that breaks the row, years that do not count, years of which nothing is known. */
function whyTooFew({ years, last, floor, stateOf, words }: YearsNeeded, run: Run): Outcome {
  const expected = `ít nhất ${years} năm liên tục đến năm ${last} ${words}`;
  const wanted = Array.from({ length: years }, (_, index) => last + 1 - years + index);
  const counting = wanted.filter((year) => year >= (floor.doubtful ?? floor.first)).map(stateOf);
  const broken = counting.findLast(({ state }) => state === 'no');
  if (broken) return notMet(`${run.length} năm liên tục đến năm ${last}: ${broken.words}`, expected);
  if (counting.length < years) {
    return notMet(`chỉ tính từ năm ${floor.first}: ${floor.because}`, expected);
  }
  const missing = counting.filter(({ state }) => state === 'unknown');
  if (missing.length > 0) return unknown(missing.map((state) => state.words).join(', '));
  return ask(`năm ${floor.doubtful} có được tính vào ${years} năm liên tục không: ${floor.because}`);
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
