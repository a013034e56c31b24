/** Words of a text that may be out of date in the new year; none of them is changed. */
import { parseInline } from '../content/inline.js';
import { compareDates, shortDate, spanOf } from '../document/date.js';
import { foldLetters } from '../text/fold.js';
import { quotesIn } from './quotes.js';
import { isInside, type Stretch, type Turn } from './turn.js';

/** Words, and what to ask about them. */
export interface Phrase extends Stretch {
  readonly question: string;
}

/** What a text says in its own words. */
export function phrasesIn(value: string, year: number, turn: Turn): Phrase[] {
  const marks = parseInline(value).pieces.filter(({ kind }) => kind !== 'words');
  const isWords = ({ start, end }: Stretch) =>
    !marks.some((mark) => start < mark.start + mark.length && mark.start < end);
  const known = endings(value, year, turn);
  // What the office's list knows more about is not asked in general words too.
  const general = [...terms(value), ...movements(value)].filter(
    (phrase) => !known.some((fact) => isInside(phrase, fact) || isInside(fact, phrase)),
  );
  return [
    ...general,
    ...periods(value, year),
    ...themes(value, year),
    ...known,
    ...units(value, year, turn),
  ].filter(isWords);
}

const TERM =
  /(?<!\p{L})(?:lần thứ|khóa|khoá|nhiệm kỳ|kỳ họp thứ)\s+(?:[IVXLC]+(?![\p{L}\d])|\d{4}\s*[-–]\s*\d{4}|\d+)/giu;

function terms(value: string): Phrase[] {
  return found(value, TERM).map((at) => ({
    ...at,
    question: `«${value.slice(at.start, at.end)}»: đại hội, hội đồng nào của năm mới? Chương trình không tự đếm lên.`,
  }));
}

const PERIOD = /(?<!\d)(?:19|20)\d{2}\s*[-–]\s*(?<last>(?:19|20)\d{2})(?!\d)/gu;

function periods(value: string, year: number): Phrase[] {
  return found(value, PERIOD).flatMap((at) => {
    const words = value.slice(at.start, at.end);
    const last = Number(words.slice(-4));
    if (last > year) return [];
    const when = last === year ? `hết cùng năm ${year}` : `đã hết trước năm ${year}`;
    return [{ ...at, question: `Giai đoạn ${words} ${when}: còn đúng không, giai đoạn sau là gì?` }];
  });
}

/** `theo chủ đề …: "…"`. */
function themes(value: string, year: number): Phrase[] {
  return quotesIn(value)
    .filter(({ start }) => /(?:chủ đề|khẩu hiệu|phương châm)[^.“”"]*$/u.test(value.slice(0, start)))
    .map((at) => ({ ...at, question: `Chủ đề của năm trước; năm ${year} chủ đề là gì?` }));
}

function movements(value: string): Phrase[] {
  return quotesIn(value)
    .filter(({ start }) => /phong trào[^.]*$/u.test(value.slice(0, start)))
    .filter(({ start }) => !/(?:chủ đề|khẩu hiệu|phương châm)[^.“”"]*$/u.test(value.slice(0, start)))
    .map((at) => ({ ...at, question: 'Phong trào này còn thời hạn không? Tên và giai đoạn giữ nguyên.' }));
}

const CERTAINTY = { 'van-ban': '', 'thu-cap': '; nguồn thứ cấp', 'chua-ro': '; chưa kiểm tra được' } as const;

/** Facts that the office keeps in `het-thoi-han.yaml`. */
function endings(value: string, year: number, turn: Turn): Phrase[] {
  return turn.endings.flatMap(({ cum_tu, tu_ngay, cau_hoi, nguon, muc_tin }) => {
    if (tu_ngay.year > year) return [];
    const { from } = spanOf(tu_ngay);
    const known = tu_ngay.day === undefined ? `từ ${partialWords(tu_ngay)}` : `từ ngày ${shortDate(from)}`;
    const question = `${cau_hoi} (${known}; nguồn: ${nguon.replace(/\.$/u, '')}${CERTAINTY[muc_tin]}.)`;
    const places = cum_tu.flatMap((words) => wordsAt(value, words));
    // `cấp huyện` and `huyện` are asked about once.
    const longest = places.filter(
      (at) => !places.some((other) => other !== at && other.start <= at.start && at.end <= other.end),
    );
    return longest.map((at) => ({ ...at, question }));
  });
}

function partialWords({ month, year }: { readonly month?: number; readonly year: number }): string {
  return month === undefined ? `năm ${year}` : `tháng ${month}/${year}`;
}

/** Units whose name ends before the new year, or of which no date is known. */
function units(value: string, year: number, { references: { agency } }: Turn): Phrase[] {
  const newYear = { day: 1, month: 1, year };
  return agency.don_vi.flatMap(({ ten, viet_tat, tu_ngay, den_ngay }) => {
    const name = `${ten} (${viet_tat})`;
    const isOver = den_ngay !== undefined && compareDates(den_ngay, newYear) < 0;
    if (!isOver && (den_ngay || tu_ngay)) return [];
    const question =
      isOver && den_ngay
        ? `${name} theo co-quan.yaml chỉ có đến ngày ${shortDate(den_ngay)}; nay là đơn vị nào?`
        : `${name}: co-quan.yaml chưa ghi ngày; năm ${year} còn tên này không?`;
    return [...wordsAt(value, ten), ...wordsAt(value, viet_tat)].map((at) => ({ ...at, question }));
  });
}

/** Where whole words stand in a text, whatever their capitals and the place of their tone marks. */
function wordsAt(value: string, words: string): Stretch[] {
  const text = foldLetters(value);
  const wanted = foldLetters(words);
  const places: Stretch[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isWhole = !/[\p{L}\p{M}\d]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{M}\d]/u.test(text.slice(end));
    if (isWhole) places.push({ start: at, end });
  }
  return places;
}

function found(value: string, pattern: RegExp): Stretch[] {
  return [...value.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
