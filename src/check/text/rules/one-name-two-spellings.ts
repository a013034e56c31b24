import { UNIT_WORDS } from '../../../decree30/capitals/places.js';
import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { foldLetters } from '../../../text/fold.js';
import { grouped } from '../grouped.js';
import { instead } from '../matches.js';
import { proseOf, reportOn } from '../readings.js';
import { type NameStart, nameStarts, soundOf, spellingOf } from '../spelled-names.js';
import type { TextReport, TextRule } from '../text-rule.js';

const MIN_WORDS = 3;
const MAX_WORDS = 8;
/** A report of 500 pages has fewer; comparing many more would take too long. */
const MAX_NAMES = 5000;

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

/** Whether two spellings that differ in their last word are the same name, given the common one and the rare one. */
function isSameName(model: NameStart, rare: NameStart, length: number, isCommon: boolean): boolean {
  const [before, last] = model.words.slice(length - 2, length);
  const other = rare.words[length - 1];
  if (!before || !last || !other || !isCapital(model.words[model.kindLength]?.text)) return false;
  if (last.hasDash !== other.hasDash) return isCapital(last.text) && isCapital(other.text);
  if (foldLetters(last.text) === foldLetters(other.text)) return true;
  // Another tone may make another name of a place, or another word behind the name.
  const hasPlace = model.words
    .slice(0, length - 1)
    .some(({ text }) => UNIT_WORDS.includes(foldLetters(text)));
  return (
    isCommon &&
    !hasPlace &&
    (isCapital(last.text) || isCapital(before.text)) &&
    isCapital(other.text) === isCapital(last.text)
  );
}

/** The name as it stands, with one small syllable more where both spellings go on with the same. */
function shown(name: NameStart, length: number, isLonger: boolean): { text: string; end: number } {
  const end = name.words[isLonger ? length : length - 1]?.end ?? name.start;
  return { text: name.reading.text.slice(name.start, end), end };
}

function reportsAt(names: readonly NameStart[], length: number): { name: NameStart; report: TextReport }[] {
  const groups = grouped(names, ({ words }) => soundOf(words.slice(0, length)));
  return [...groups.values()].flatMap((group) => {
    const spellings = [...grouped(group, ({ words }) => spellingOf(words.slice(0, length))).values()];
    const [common, ...rare] = spellings.sort((a, b) => b.length - a.length);
    const [model] = common ?? [];
    if (!common || !model) return [];
    return rare.flat().flatMap((name) => {
      if (!isSameName(model, name, length, common.length > 1)) return [];
      const next = [model, name].map(({ words }) => words[length]?.text ?? '');
      const isLonger = next[0] !== '' && next[0] === next[1] && !isCapital(next[0]);
      const wanted = shown(model, length, isLonger).text;
      const { text, end } = shown(name, length, isLonger);
      const told = instead(text, wanted, `viết một cách trong cả văn bản; nơi khác viết ${quoted(wanted)}`);
      return [{ name, report: reportOn(name.reading, name.start, end, told) }];
    });
  });
}

export const oneNameTwoSpellings: TextRule = {
  id: 'TEXT-TEN',
  title: 'Một tên cơ quan viết một cách trong cả văn bản',
  clause: clause('PL II, IV.1'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const told = new Map<NameStart, TextReport>();
    let names = nameStarts(proseOf(subject)).slice(0, MAX_NAMES);
    for (let length = MIN_WORDS; length <= MAX_WORDS; length += 1) {
      names = names.filter(({ words }) => words.length >= length);
      for (const { name, report } of reportsAt(names, length)) {
        if (!told.has(name)) told.set(name, report);
      }
      // What differs already differs in every longer stretch.
      names = names.filter((name) => !told.has(name));
    }
    return [...told.values()];
  },
  examples: {
    passing: [
      { lines: ['Giao Phòng Hành chính chủ trì.', 'Phòng Hành chính Tổng cục đã nhận.'] },
      { lines: ['Ban hành Kế hoạch năm 2024.', 'Ban hành kế hoạch tháng.'] },
      { lines: ['Giao Trung tâm Mẫu xã Mỹ An.', 'Giao Trung tâm Mẫu xã Mỹ Ân.'] },
    ],
    failing: [
      { lines: ['Giao Phòng Kế hoạch và Đào tạo.', 'Phòng Kế hoạch và đào tạo báo cáo.'] },
      { lines: ['Hội đồng Ví dụ - Thí điểm họp.', 'Hội đồng Ví dụ Thí điểm kết luận.'] },
      { lines: ['Trung tâm Công nghệ số.', 'Trung tâm Công nghệ số.', 'Giao Trung tâm Công nghê số.'] },
    ],
  },
};
