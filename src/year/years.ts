/** Every year that a document prints, and whose year it is. */
import type { ActSpan } from './act-spans.js';
import { quotesIn } from './quotes.js';
import type { ShownText } from './shown.js';
import { isInside, type Stretch } from './turn.js';

/**
 * - `own`: the document's own year, the one before or the one after: it changes
 * - `act-title`, `act-date`: of a cited act; it changes only with the act
 * - `doubtful`: perhaps still the subject of an act
 * - `range`: `2021-2025`; `milestone`: `đến năm 2025`
 * - `quote`, `range`, `milestone`, `date`, `law`, `table`: never changed
 * - `other`: some other year
 */
export type YearOwner =
  | 'own'
  | 'act-title'
  | 'act-date'
  | 'doubtful'
  | 'quote'
  | 'range'
  | 'milestone'
  | 'date'
  | 'law'
  | 'table'
  | 'other';

export interface PrintedYear {
  /** As the old document prints it. */
  readonly year: number;
  readonly owner: YearOwner;
  /** In the content; of a mark, the whole mark. */
  readonly at: Stretch;
  /** Typed, not made from a mark. */
  readonly isTyped: boolean;
  /** The act it belongs to. */
  readonly act?: ActSpan;
  /** Of a mark that moves by itself: where a typed year would have stayed. */
  readonly around?: YearOwner;
}

/** A text of which no typed year changes: figures of a table or chart, words of another document. */
export type FixedText = 'table' | 'quote';

/** `2043-KL/TU` is a number. */
const YEAR = /(?<![\d\p{L}])(?:19|20)\d{2}(?![\d\p{L}]|[-/]\p{L})/gu;

/**
 * The years of a text, in the order they are printed.
 *
 * @param own the year of the document
 */
export function yearsIn(
  value: string,
  shown: ShownText,
  acts: readonly ActSpan[],
  own: number,
  fixed: FixedText | undefined,
): PrintedYear[] {
  const quotes = quotesIn(value);
  return shown.pieces.flatMap(({ piece, text }): PrintedYear[] => {
    const whole = { start: piece.start, end: piece.start + piece.length };
    const act = acts.find((span) => isInside(whole, span));
    if (piece.kind === 'year') {
      const owner = act ? 'act-title' : 'own';
      const around = ownerOf(value, whole, { acts, quotes, own, fixed });
      const isOrdinary = act !== undefined || around === 'own' || around === 'other';
      return [
        {
          ...{ year: own + piece.offset, owner, at: whole, isTyped: false },
          ...(act && { act }),
          ...(!isOrdinary && { around }),
        },
      ];
    }
    if (piece.kind === 'blank') return [];
    return [...text.matchAll(YEAR)].map(({ 0: digits, index }) => {
      if (piece.kind === 'citation') {
        const owner = inActOwner(text, index);
        return { year: Number(digits), owner, at: whole, isTyped: false, ...(act && { act }) };
      }
      const at = { start: piece.start + index, end: piece.start + index + digits.length };
      const inAct = acts.find((span) => isInside(at, span));
      return {
        year: Number(digits),
        owner: inAct ? inActOwner(value, at.start) : ownerOf(value, at, { acts, quotes, own, fixed }),
        at,
        isTyped: true,
        ...(inAct && { act: inAct }),
      };
    });
  });
}

function inActOwner(text: string, at: number): YearOwner {
  const before = text.slice(Math.max(0, at - 20), at);
  return /\d\/$|tháng\s+\d{1,2}\s+năm\s+$/u.test(before) ? 'act-date' : 'act-title';
}

interface Around {
  readonly acts: readonly ActSpan[];
  readonly quotes: readonly Stretch[];
  readonly own: number;
  readonly fixed: FixedText | undefined;
}

const RANGE_BEFORE = /\d{4}\s*[-–—]\s*$/u;
const RANGE_AFTER = /^\s*[-–—]\s*\d{2,4}/u;
const MILESTONE_BEFORE =
  /(?<!\p{L})(?:từ|kể từ|đến|tới|hết|trước|sau|giai đoạn|nhiệm kỳ|thời kỳ|niên độ)\s+(?:hết\s+)?(?:năm\s+)?$/iu;
const MILESTONE_AFTER = /^\s+(?:đến|tới)\s+(?:hết\s+)?(?:năm\s+)?\d{4}/u;
const DATE_BEFORE =
  /\d\s*\/\s*$|[\p{L}]+\/$|(?:tháng|quý)\s+(?:\d{1,2}|[IVX]+|một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)(?:\s+\p{L}+)?[\s,]+năm\s+$/iu;
const LAW_BEFORE = /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?:\s[^.;:()“”]*)?$/u;
/** A decision, plan … named by its subject, without a number. */
const NAMED_ACT_BEFORE =
  /(?<!ban hành )(?<!\p{L})(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Thông báo|Thông tư|Nghị định|Công văn)\s[^.;:()“”]*$|(?<!\p{L})(?:Kế hoạch|Chương trình|Đề án|Hướng dẫn)\s(?:của\s|về\s|số\s)[^.;:()“”]*$/u;

function ownerOf(value: string, at: Stretch, { acts, quotes, own, fixed }: Around): YearOwner {
  const before = value.slice(Math.max(0, at.start - 200), at.start);
  const after = value.slice(at.end, at.end + 20);
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) return 'range';
  if (quotes.some((quote) => isInside(at, quote))) return 'quote';
  if (fixed) return fixed;
  if (MILESTONE_BEFORE.test(before) || MILESTONE_AFTER.test(after)) return 'milestone';
  if (DATE_BEFORE.test(before)) return 'date';
  if (LAW_BEFORE.test(before)) return 'law';
  if (acts.some(({ doubtful }) => doubtful && isInside(at, doubtful))) return 'doubtful';
  if (NAMED_ACT_BEFORE.test(before)) return 'doubtful';
  const isNear = Math.abs(Number(value.slice(at.start, at.end)) - own) <= 1;
  return isNear && /(?<!\p{L})năm\s+$/iu.test(before) ? 'own' : 'other';
}
