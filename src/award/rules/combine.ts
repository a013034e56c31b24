import { ask, met, notMet, unknown } from './outcome.js';
import type { Outcome } from './rule.js';

/** Conditions that must all hold: what is not met tells most, then what is missing, then what a person must judge. */
export function allOf(...outcomes: readonly Outcome[]): Outcome {
  const notMets = outcomes.flatMap((outcome) => (outcome.kind === 'not-met' ? outcome : []));
  if (notMets.length > 0) {
    return notMet(joined(notMets.map(({ found }) => found)), joined(notMets.map(({ expected }) => expected)));
  }
  const missing = outcomes.flatMap((outcome) => (outcome.kind === 'unknown' ? outcome.missing : []));
  if (missing.length > 0) return unknown(joined(missing));
  const questions = outcomes.flatMap((outcome) => (outcome.kind === 'ask' ? outcome.question : []));
  return questions.length > 0 ? ask(joined(questions)) : met;
}

/** Ways of which one is enough. While one of them is open, nobody is shut out. */
export function anyOf(...outcomes: readonly Outcome[]): Outcome {
  if (outcomes.some(({ kind }) => kind === 'met')) return met;
  const question = outcomes.find(({ kind }) => kind === 'ask');
  if (question) return question;
  const missing = outcomes.flatMap((outcome) => (outcome.kind === 'unknown' ? outcome.missing : []));
  if (missing.length > 0) return unknown(joined(missing));
  const notMets = outcomes.flatMap((outcome) => (outcome.kind === 'not-met' ? outcome : []));
  return notMet(
    joined(notMets.map(({ found }) => found)),
    [...new Set(notMets.map(({ expected }) => expected))].join('; hoặc '),
  );
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}
