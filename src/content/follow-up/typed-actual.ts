import { formatNumber } from '../../text/number.js';
import type { Actual } from './actual-model.js';
import { quotient } from './judged-words.js';
import { RATINGS } from './ratings.js';

/** What was reached, as a plan writes the result of the year before: `97,5`, a rating, `co`. */
export function typedActual(actual: Actual): string {
  switch (actual.kind) {
    case 'number':
      return formatNumber(quotient(actual.numerator, actual.denominator));
    case 'rating':
      return RATINGS[actual.rank] ?? '';
    case 'answer':
      return actual.isYes ? 'co' : 'khong';
  }
}
