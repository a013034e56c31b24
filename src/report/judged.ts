/** How results stand to their plan, in words for clerks. */
import type { JudgedTarget } from '../check/results/check-results.js';
import { foldForComparison } from '../text/fold.js';
import { type Decimal, formatNumber, percentage, trimmed } from '../text/number.js';

type Verdict = JudgedTarget['judgement']['verdict'];

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  exceeded: 'vượt',
  met: 'đạt',
  missed: 'không đạt',
  dropped: 'đã bỏ',
  unmeasured: 'không có mức để so',
  unknown: 'chưa có số liệu',
};

const HEADER = ['MÃ', 'KẾ HOẠCH', 'THỰC HIỆN', '% HOÀN THÀNH', 'SO VỚI NĂM TRƯỚC', 'ĐÁNH GIÁ'];

/** A row for each target below a header, every cell as a clerk reads it. */
export function judgedRows(judged: readonly JudgedTarget[]): string[][] {
  return [HEADER, ...judged.map(rowOf)];
}

/** `5 đạt, 1 vượt, 1 chưa có số liệu`: how many targets there are of each verdict. */
export function verdictSummary(judged: readonly JudgedTarget[]): string {
  const verdicts = Object.keys(VERDICT_WORDS) as Verdict[];
  return verdicts
    .map((verdict) => ({
      verdict,
      count: judged.filter(({ judgement }) => judgement.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${VERDICT_WORDS[verdict]}`)
    .join(', ');
}

/** A judgement for programs: numbers as Vietnamese documents write them, so that none loses a digit. */
export function judgedJson({ target, result, actual, judgement }: JudgedTarget): object {
  const { verdict, completion, change } = judgement;
  return {
    code: target.ma,
    verdict,
    ...(result && actual && { actual: actualWords({ target, result, actual, judgement }) }),
    ...(completion && { completion: formatNumber(completion) }),
    ...(change && { change: formatNumber(change) }),
  };
}

function rowOf(judged: JudgedTarget): string[] {
  const { target, result, judgement } = judged;
  const { verdict, completion } = judgement;
  const planned = result?.dieu_chinh?.gia_tri ?? target.gia_tri ?? '';
  return [
    target.ma,
    target.don_vi_tinh === 'co-khong' ? answerWords(planned) : withUnit(planned, target.don_vi_tinh),
    actualWords(judged),
    completion ? formatNumber(completion) : '',
    changeWords(judged),
    VERDICT_WORDS[verdict],
  ];
}

function actualWords({ target, result, actual }: JudgedTarget): string {
  if (actual?.kind === 'answer') return actual.isYes ? 'có' : 'không';
  if (actual?.kind !== 'number') return result?.thuc_hien ?? '';
  const { numerator, denominator } = actual;
  const value =
    denominator.units === 1n && denominator.scale === 0 ? numerator : quotient(numerator, denominator);
  return withUnit(formatNumber(value), target.don_vi_tinh);
}

function quotient(numerator: Decimal, denominator: Decimal): Decimal {
  const scaled = percentage(numerator, { ...denominator, units: denominator.units * 100n }, 2);
  return trimmed(scaled ?? numerator);
}

function changeWords({ target, judgement: { change } }: JudgedTarget): string {
  if (!change) return '';
  if (change.units === 0n) return 'như năm trước';
  const direction = change.units > 0n ? 'tăng' : 'giảm';
  if (target.don_vi_tinh === 'xep-loai') return change.units > 0n ? 'cao hơn' : 'thấp hơn';
  if (target.don_vi_tinh === 'co-khong') return direction;
  const size = { ...change, units: change.units < 0n ? -change.units : change.units };
  return `${direction} ${formatNumber(size)}${target.don_vi_tinh === 'ty-le' ? ' điểm %' : ''}`;
}

/** `co` and `khong` as they are spoken. */
function answerWords(typed: string): string {
  return foldForComparison(typed).startsWith('c') ? 'có' : 'không';
}

function withUnit(typed: string, measure: string | undefined): string {
  return measure === 'ty-le' && typed !== '' && !typed.includes('%') ? `${typed}%` : typed;
}
