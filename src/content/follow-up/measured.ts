/** A value of a target as it is typed, read by what the target is measured in. */
import { quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import { compareNumbers, type Decimal, readNumber, ZERO } from '../../text/number.js';
import type { Measure } from '../schema/target.js';
import { RATINGS, ratingRank } from './ratings.js';

export type Measured =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'rating'; readonly rank: number }
  | { readonly kind: 'answer'; readonly isYes: boolean };

/** What is wrong with a typed value. */
export interface MeasuredFault {
  readonly message: string;
  readonly mend: string;
}

/** The whole, where shares are measured. */
export const HUNDRED: Decimal = { units: 100n, scale: 0 };

/** Reads a value of a target, or says why it cannot be one. */
export function readMeasured(typed: string, measure: Measure, number?: Decimal): Measured | MeasuredFault {
  switch (measure) {
    case 'ty-le': {
      const read = numberIn(typed.replace(/\s*%$/u, ''), typed, number);
      if ('message' in read || compareNumbers(read.value, HUNDRED) <= 0) return read;
      return fault(`gặp ${quoted(typed)}, cần không quá 100 %`, 'sửa số; phần không lớn hơn toàn thể');
    }
    case 'so-luong':
      return countIn(typed, number);
    case 'xep-loai': {
      const rank = ratingRank(typed);
      if (rank !== undefined) return { kind: 'rating', rank };
      return fault(
        `gặp ${quoted(typed)}, cần một mức xếp loại: ${RATINGS.join('; ')}`,
        'chọn một mức nêu trên, hoặc sửa don_vi_tinh của chỉ tiêu',
      );
    }
    case 'co-khong': {
      const answer = foldForComparison(typed);
      if (['co', 'có'].includes(answer)) return { kind: 'answer', isYes: true };
      if (['khong', 'không'].includes(answer)) return { kind: 'answer', isYes: false };
      return fault(
        `gặp ${quoted(typed)}, cần co hoặc khong`,
        'ghi co hoặc khong, hoặc sửa don_vi_tinh của chỉ tiêu',
      );
    }
  }
}

type NumberOrFault = Extract<Measured, { kind: 'number' }> | MeasuredFault;

/** `1,362` is one and some thousandths, or a thousand and some: of a count it must be clear. A cell knows its number. */
function countIn(typed: string, number: Decimal | undefined): NumberOrFault {
  if (typed.endsWith('%')) return fault(`gặp ${quoted(typed)}, cần một số lượng`, 'bỏ dấu %, ghi số lượng');
  const reading = readNumber(typed);
  if (!number && reading.kind === 'number' && reading.isAmbiguous) {
    const mend = `là hàng nghìn thì ghi ‹${typed.replace(',', '.')}›; là số lẻ thì ghi thêm số 0: ‹${typed}0›`;
    return fault(`gặp ${quoted(typed)}, cần rõ là số lẻ hay hàng nghìn`, mend);
  }
  return numberIn(typed, typed, number);
}

function numberIn(text: string, typed: string, number: Decimal | undefined): NumberOrFault {
  const reading = number ? ({ kind: 'number', value: number } as const) : readNumber(text);
  if (reading.kind === 'number') {
    if (compareNumbers(reading.value, ZERO) >= 0) return { kind: 'number', value: reading.value };
    return fault(`gặp ${quoted(typed)}, cần một số không âm`, 'sửa lại số này');
  }
  if (reading.kind === 'foreign') {
    const mend = 'viết dấu chấm giữa các hàng nghìn, dấu phẩy trước phần lẻ: 1.362; 12,5';
    return fault(`gặp ${quoted(typed)}, cần ‹${reading.written}›`, mend);
  }
  return fault(`gặp ${quoted(typed)}, cần một số`, 'chỉ ghi số; chưa biết thì bỏ trống');
}

function fault(message: string, mend: string): MeasuredFault {
  return { message, mend };
}
