/** Every figure that the data of a year hold, as they are printed: what typed figures are compared with. */
import { type Decimal, percentage, trimmed } from '../../text/number.js';
import { AWARD_COUNTS } from '../schema/award-results.js';
import type { Result } from '../schema/results.js';
import type { YearReport } from '../schema/year-report.js';
import { totalCount } from './award-ledger.js';
import type { JudgedTarget } from './judged.js';
import { quotient } from './judged-words.js';
import { countedOf } from './target-figures.js';
import { totalNames, totalOf } from './total-figures.js';
import { type FigureValue, readFigure } from './typed-figures.js';
import type { YearFacts } from './year-facts.js';

/** The figures of one target: what was planned, reached, counted, by unit too. */
export function targetFigures(judged: JudgedTarget): FigureValue[] {
  const { target, result, actual, judgement } = judged;
  const isPercent = target.don_vi_tinh === 'ty-le';
  const typed = [target.gia_tri, target.nam_truoc, result?.dieu_chinh?.gia_tri, result?.thuc_hien];
  const counted = countedOf(judged);
  const reached = actual?.kind === 'number' ? [quotient(actual.numerator, actual.denominator)] : [];
  return [
    ...typed.flatMap((value) => readAs(value, isPercent)),
    ...reached.map((value) => ({ value, isPercent })),
    ...(counted ? [counted.part, counted.whole].map(count) : []),
    ...(judgement.completion ? [{ value: judgement.completion, isPercent: true }] : []),
    ...(judgement.change ? [change(judgement.change, isPercent)] : []),
    ...(result?.theo_don_vi ?? []).flatMap(unitFigures),
  ];
}

/** All figures that prose may state. */
export function knownFigures(facts: YearFacts, report: YearReport): FigureValue[] {
  const { judged, ledger, fund } = facts;
  const totals = totalNames(facts).flatMap((name) => {
    const total = totalOf(name, facts);
    return total?.value ? [{ value: total.value, isPercent: total.isPercent ?? false }] : [];
  });
  const counts = ledger.rows.flatMap((row) => Object.values(row.counts).map(({ value }) => count(value)));
  const next = (report.chi_tieu_nam_sau ?? []).flatMap(({ gia_tri: value, don_vi_tinh: measure }) =>
    readAs(value, measure === 'ty-le'),
  );
  return [
    ...judged.flatMap(targetFigures),
    ...totals,
    ...counts,
    ...groupTotals(facts).map(count),
    ...fund.amounts.map(({ value }) => count(value)),
    ...next,
    ...declaredFigures(report),
  ];
}

/** Figures that the report declares with their source. */
export function declaredFigures({ so_lieu_khac: others = [] }: YearReport): FigureValue[] {
  return others.flatMap(({ gia_tri: value }) => readFigure(value) ?? []);
}

/** Forms of commendation together, for collectives, for individuals, for both. */
function groupTotals({ ledger }: YearFacts): Decimal[] {
  const forms = ledger.rows.filter(({ group }) => group === 'hinh-thuc');
  const groups = [
    forms,
    ...['tap-the', 'ca-nhan'].map((id) => forms.filter(({ subject }) => subject === id)),
  ];
  return groups.flatMap((rows) => AWARD_COUNTS.flatMap(({ id }) => totalCount(rows, id) ?? []));
}

function unitFigures({
  thuc_hien,
  so_dat,
  tong_so,
}: NonNullable<Result['theo_don_vi']>[number]): FigureValue[] {
  const counts = [thuc_hien, so_dat, tong_so].flatMap((typed) => readAs(typed, false));
  const [part, whole] = [so_dat, tong_so].map((typed) => readAs(typed, false)[0]?.value);
  const share = part && whole && percentage(part, whole, 2);
  return [...counts, ...(share ? [{ value: trimmed(share), isPercent: true }] : [])];
}

function readAs(typed: string | undefined, isPercent: boolean): FigureValue[] {
  const read = typed === undefined ? undefined : readFigure(typed);
  return read ? [{ value: read.value, isPercent: isPercent || read.isPercent }] : [];
}

function count(value: Decimal): FigureValue {
  return { value, isPercent: false };
}

function change(value: Decimal, isPercent: boolean): FigureValue {
  return { value: { ...value, units: value.units < 0n ? -value.units : value.units }, isPercent };
}
