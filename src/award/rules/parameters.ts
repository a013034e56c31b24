import { type Share, shareOf } from '../facts/share.js';
import type { Parameters } from './rule.js';

/** A pack holds a rule, but not a number that the rule needs. */
export class MissingParameter extends Error {
  constructor(readonly key: string) {
    super(`gói quy định chưa ghi số ‹${key}› của quy tắc này`);
    this.name = 'MissingParameter';
  }
}

/**
 * A number of a rule, typed with a point or a comma.
 *
 * @throws MissingParameter where the pack holds none; the judgement is then that it is not known
 */
export function numberOf(parameters: Parameters, key: string): number {
  const typed = parameters[key] ?? '';
  if (!/^\d+([.,]\d+)?$/u.test(typed)) throw new MissingParameter(key);
  return Number(typed.replace(',', '.'));
}

/**
 * A share of a rule: per cent or a fraction.
 *
 * @throws MissingParameter as {@link numberOf}
 */
export function shareIn(parameters: Parameters, key: string): Share {
  const share = shareOf(parameters[key] ?? '');
  if (!share) throw new MissingParameter(key);
  return share;
}
