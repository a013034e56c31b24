import type { Outcome } from './rule.js';

export const met: Outcome = { kind: 'met' };

/** The case goes another way, and nothing is to be told. */
export const notApplicable: Outcome = { kind: 'not-applicable' };

/** Both in Vietnamese: what the dossier holds, and what the rule asks for. */
export function notMet(found: string, expected: string): Outcome {
  return { kind: 'not-met', found, expected };
}

/** What is missing from the dossier, in Vietnamese. */
export function unknown(missing: string): Outcome {
  return { kind: 'unknown', missing };
}

/** What a person has to decide, as a Vietnamese question. */
export function ask(question: string): Outcome {
  return { kind: 'ask', question };
}
