/** What can be said of one target in prose: the fields of `{{chi_tieu.T2.…}}`. */
import { type Decimal, formatNumber, trimmed } from '../../text/number.js';
import type { TargetField } from '../inline.js';
import { ONE } from './actual-model.js';
import type { JudgedTarget } from './judged.js';
import { actualWords, plannedWords, VERDICT_WORDS, valueWords } from './judged-words.js';

/** The words of a field; `undefined` while its datum is not known. */
export function targetFigure(judged: JudgedTarget, field: TargetField): string | undefined {
  const words = wordsOf(judged, field);
  return words === '' ? undefined : words;
}

function wordsOf(judged: JudgedTarget, field: TargetField): string {
  const { target, judgement } = judged;
  switch (field) {
    case 'ke_hoach':
      return plannedWords(judged);
    case 'thuc_hien':
      return actualWords(judged);
    case 'hoan_thanh':
      return judgement.completion ? `${formatNumber(judgement.completion)}%` : '';
    case 'nam_truoc':
      return valueWords(target.nam_truoc, target);
    case 'so_dat':
      return numberWords(countedOf(judged)?.part);
    case 'tong_so':
      return numberWords(countedOf(judged)?.whole);
    case 'danh_gia':
      return judgement.verdict === 'unknown' ? '' : VERDICT_WORDS[judgement.verdict];
  }
}

/** Part and whole of a share that was counted. */
export function countedOf({ actual }: JudgedTarget): { part: Decimal; whole: Decimal } | undefined {
  if (actual?.kind !== 'number' || actual.denominator === ONE) return undefined;
  const { numerator, denominator } = actual;
  return { part: trimmed({ units: numerator.units, scale: numerator.scale + 2 }), whole: denominator };
}

function numberWords(value: Decimal | undefined): string {
  return value ? formatNumber(value) : '';
}
