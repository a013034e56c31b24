/** Totals that prose may ask for: the closed vocabulary of `{{tong "…"}}`. */
import { foldForComparison } from '../../text/fold.js';
import { type Decimal, formatNumber, percentage, trimmed } from '../../text/number.js';
import { AWARD_COUNTS, AWARD_SUBJECTS } from '../schema/award-results.js';
import { totalCount } from './award-ledger.js';
import type { Verdict } from './judgement.js';
import type { YearFacts } from './year-facts.js';

/** A total that has a name; `value` is absent while a datum for it is. */
export interface Total {
  readonly value?: Decimal;
  readonly isPercent?: true;
}

type TotalOf = (facts: YearFacts) => Total;

/** Those that need no name of an award. */
const NAMED: Readonly<Record<string, TotalOf>> = {
  'chi-tieu': ({ judged }) => counted(judged.length),
  'chi-tieu-dat': (facts) => verdicts(facts, ['met', 'exceeded']),
  'chi-tieu-vuot': (facts) => verdicts(facts, ['exceeded']),
  'chi-tieu-khong-dat': (facts) => verdicts(facts, ['missed']),
  'chi-tieu-chua-ro': (facts) => verdicts(facts, ['unknown', 'unmeasured']),
  'chi-tieu-da-bo': (facts) => verdicts(facts, ['dropped']),
  'ty-le-chi-tieu-dat': metShare,
  'sang-kien': ({ initiatives }) => counted(initiatives.length),
  'sang-kien-duoc-cong-nhan': ({ initiatives }) =>
    counted(initiatives.filter(({ facts }) => facts.cong_nhan).length),
  'quy-thu': ({ fund }) => known(fund.income),
  'quy-chi': ({ fund }) => known(fund.spent),
  'quy-ton': ({ fund }) => known(fund.left),
};

const AWARD_PREFIX = 'khen-thuong:';
const COUNT_IDS = AWARD_COUNTS.map(({ id }) => id.replaceAll('_', '-'));

/**
 * The total of a name, or nothing where there is no such name.
 *
 * `khen-thuong:Giấy khen` counts what was granted, to all; `khen-thuong:Giấy khen:ca-nhan` or `…:tap-the` to some,
 * `…:de-nghi` another count, `…:ca-nhan:de-nghi` both.
 */
export function totalOf(name: string, facts: YearFacts): Total | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name]?.(facts);
  return name.startsWith(AWARD_PREFIX) ? awardTotal(name.slice(AWARD_PREFIX.length), facts) : undefined;
}

function awardTotal(words: string, { ledger }: YearFacts): Total | undefined {
  const [award = '', ...options] = words.split(':').map((part) => part.trim());
  const subject = AWARD_SUBJECTS.find(({ id }) => options.includes(id))?.id;
  const count = AWARD_COUNTS.find(({ id }) => options.includes(id.replaceAll('_', '-')))?.id ?? 'duoc_tang';
  const isEveryKnown = options.every(
    (option) => COUNT_IDS.includes(option) || AWARD_SUBJECTS.some(({ id }) => id === option),
  );
  const rows = ledger.rows.filter(
    (row) =>
      foldForComparison(row.award) === foldForComparison(award) &&
      (subject === undefined || row.subject === subject),
  );
  if (!isEveryKnown || rows.length === 0) return undefined;
  return known(totalCount(rows, count));
}

/** Every name that these facts have a total for, without the options of awards. */
export function totalNames({ ledger }: YearFacts): string[] {
  const awards = new Set(ledger.rows.map(({ award }) => `${AWARD_PREFIX}${award}`));
  return [...Object.keys(NAMED), ...awards];
}

/** A total as it is printed; `undefined` while it is not known. */
export function totalWords({ value, isPercent }: Total): string | undefined {
  return value && `${formatNumber(value)}${isPercent ? '%' : ''}`;
}

function known(value: Decimal | undefined): Total {
  return value ? { value } : {};
}

function counted(count: number): Total {
  return { value: { units: BigInt(count), scale: 0 } };
}

function verdicts({ judged }: YearFacts, wanted: readonly Verdict[]): Total {
  return counted(judged.filter(({ judgement }) => wanted.includes(judgement.verdict)).length);
}

/** Of the targets that could be judged. */
function metShare(facts: YearFacts): Total {
  const met = verdicts(facts, ['met', 'exceeded']).value;
  const whole = verdicts(facts, ['met', 'exceeded', 'missed']).value;
  const share = met && whole && percentage(met, whole, 1);
  return share ? { value: trimmed(share), isPercent: true } : {};
}
