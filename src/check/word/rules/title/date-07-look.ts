import { TEXT } from '../../../../decree30/layout.js';
import { quoted } from '../../../../message/finding.js';
import { formatReports } from '../../format.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { type DateLine, dateLines } from './date-line.js';

/** The second words of names of units: `Thành phố Huế`. */
const SMALL_WORDS = new Set(['phố', 'xã', 'trấn', 'đô']);

export const dateLook: WordRule = {
  id: 'DATE-07',
  title: 'Địa danh, ngày tháng in thường, cỡ 13 đến 14, nghiêng; địa danh viết hoa, có dấu phẩy ở sau',
  clause: TEXT.placeAndDate.clause,
  basis: 'text',
  severity: 'error',
  parts: ['placeAndDate'],
  check: (subject) => [
    ...formatReports(subject, 'placeAndDate', ['caps', 'size', 'italic', 'bold']),
    ...dateLines(subject.document).flatMap(placeReports),
  ],
  examples: {
    passing: [
      { told: 'cỡ 13, nghiêng', edits: [] },
      {
        told: 'Thành phố viết hoa chữ đầu',
        edits: [{ part: 'placeAndDate', words: 'Quảng Ngãi', text: 'Thành phố Hồ Chí Minh' }],
      },
    ],
    failing: [
      { told: 'không nghiêng', edits: [{ part: 'placeAndDate', runs: { italic: false } }] },
      { told: 'cỡ 15', edits: [{ part: 'placeAndDate', runs: { sizePt: 15 } }] },
      {
        told: 'thiếu dấu phẩy sau địa danh',
        edits: [{ part: 'placeAndDate', text: 'Quảng Ngãi ngày 15 tháng 10 năm 2024' }],
      },
      {
        told: 'địa danh viết thường',
        edits: [{ part: 'placeAndDate', text: 'Quảng ngãi, ngày 15 tháng 10 năm 2024' }],
      },
    ],
  },
};

function placeReports({ partLine, place, hasComma, date, dateAt }: DateLine): WordReport[] {
  if (place === '') return [];
  const { line, confidence } = partLine;
  const common = {
    paragraph: line.paragraph,
    ...stretchOf(line, 0, place.length),
    subject: 'địa danh',
    confidence,
  };
  const reports: WordReport[] = [];
  if (!hasComma) {
    reports.push({
      ...common,
      message: `gặp ${quoted(`${place} ${date}`)}, cần dấu phẩy sau địa danh`,
      mend: 'thêm dấu phẩy sau địa danh',
      changes: rewritten(line, place.length, dateAt, ', '),
    });
  }
  const wanted = place.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toLocaleUpperCase('vi') + word.slice(1),
  );
  if (wanted !== place) {
    reports.push({
      ...common,
      message: `gặp ${quoted(place)}, cần ${quoted(wanted)}`,
      mend: 'viết hoa các chữ cái đầu của địa danh',
      changes: rewritten(line, 0, place.length, wanted),
    });
  }
  return reports;
}
