import { compareDates, type FullDate, shortDate } from '../../document/date.js';
import { decimalOf, product, ZERO } from '../../text/number.js';
import type { AwardLaw, BaseSalary } from '../schema/law-pack.js';
import type { InPack, Law } from './law.js';

export type Money =
  | {
      readonly kind: 'amount';
      readonly dong: number;
      /** Of the base salary in force on the day of the decision. */
      readonly multiple: number;
      readonly baseDong: number;
      /** At most so much: never rounded above. */
      readonly isCeiling: boolean;
      /** Of the multiple; then of the base salary and of the rounding. */
      readonly clause: string;
      readonly otherClauses: readonly string[];
      /** Whether the texts of the multiple and of the base salary were read. */
      readonly isVerified: boolean;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Agencies that do not round say so; the law lets them. */
const ROUNDING_SETTING = 'lam_tron_tien';

/** What goes with an award, in đồng. */
export function moneyFor(award: AwardLaw, kind: 'person' | 'unit', law: Law, decisionDate: FullDate): Money {
  const money = award.tien_thuong;
  const multiple = kind === 'person' ? money?.ca_nhan : money?.tap_the;
  if (!money || multiple === undefined) {
    const whom = kind === 'person' ? 'cá nhân' : 'tập thể';
    return { kind: 'unknown', reason: `gói quy định không ghi mức tiền thưởng của ${award.ten} cho ${whom}` };
  }
  const base = baseSalaryOn(law, decisionDate);
  if (!base) {
    return {
      kind: 'unknown',
      reason: `gói quy định không ghi mức lương cơ sở ngày ${shortDate(decisionDate)}`,
    };
  }
  const isCeiling = money.toi_da === true;
  const step =
    isCeiling || law.setting(ROUNDING_SETTING)?.entry.gia_tri === 'khong' ? undefined : law.roundingStepDong;
  return {
    kind: 'amount',
    dong: amount(multiple, base.entry.muc, { stepDong: step?.entry ?? 1, isCeiling }),
    multiple,
    baseDong: base.entry.muc,
    isCeiling,
    clause: money.can_cu,
    otherClauses: [
      base.entry.can_cu,
      ...(step?.pack.lam_tron_can_cu === undefined ? [] : [step.pack.lam_tron_can_cu]),
    ],
    isVerified: [money, base.entry].every(({ tin_cay }) => tin_cay === 'da-doc'),
  };
}

/** The base salary in force on a day: the last that began by then; of two of one day that of the later pack. */
export function baseSalaryOn(law: Law, day: FullDate): InPack<BaseSalary> | undefined {
  return law.salaries
    .filter(({ entry }) => compareDates(entry.tu, day) <= 0)
    .toSorted((a, b) => compareDates(a.entry.tu, b.entry.tu))
    .at(-1);
}

/** Exactly multiplied, then up to the next whole step; a ceiling goes down. */
function amount(
  multiple: number,
  baseDong: number,
  { stepDong, isCeiling }: { readonly stepDong: number; readonly isCeiling: boolean },
): number {
  const { units, scale } = product(decimalOf(multiple) ?? ZERO, decimalOf(baseDong) ?? ZERO);
  const step = BigInt(stepDong) * 10n ** BigInt(scale);
  const steps = isCeiling ? units / step : (units + step - 1n) / step;
  return Number(steps * BigInt(stepDong));
}
