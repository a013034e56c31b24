import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { type DateLine, dateLines, PLACE_CLAUSE } from './date-line.js';
import { isArmed } from './own-agency.js';

/** Words for units as offices shorten them. */
const SHORT: Readonly<Record<string, string>> = {
  tp: 'Thành phố',
  't.p': 'Thành phố',
  q: 'Quận',
  p: 'Phường',
  h: 'Huyện',
  x: 'Xã',
  tx: 'Thị xã',
};

const SHORTENED = /^(?<word>TP|T\.P|Q|P|H|X|TX)(?:\s*\.\s*|\s+|(?=HCM))(?<name>\S.*)$/iu;
const CITY_OF_A_PERSON = /^(?:H\.?C\.?M|Hồ Chí Minh)$/iu;

export const fullPlaceName: WordRule = {
  id: 'DATE-03',
  title: 'Địa danh đặt theo tên người, chữ số, sự kiện lịch sử ghi đủ cả từ chỉ đơn vị hành chính',
  clause: PLACE_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['placeAndDate'],
  check: ({ document }) => (isArmed(document) ? [] : dateLines(document).flatMap(placeReports)),
  examples: {
    passing: [
      { told: 'Quảng Ngãi', edits: [] },
      {
        told: 'Thành phố Hồ Chí Minh',
        edits: [{ part: 'placeAndDate', words: 'Quảng Ngãi', text: 'Thành phố Hồ Chí Minh' }],
      },
    ],
    failing: [
      {
        told: 'TP. Hồ Chí Minh',
        edits: [{ part: 'placeAndDate', words: 'Quảng Ngãi', text: 'TP. Hồ Chí Minh' }],
      },
      { told: 'Q.1', edits: [{ part: 'placeAndDate', words: 'Quảng Ngãi', text: 'Q.1' }] },
      {
        told: 'Hồ Chí Minh thiếu từ thành phố',
        edits: [{ part: 'placeAndDate', words: 'Quảng Ngãi', text: 'Hồ Chí Minh' }],
      },
    ],
  },
};

function placeReports({ partLine, place }: DateLine): WordReport[] {
  const { word, name = place } = SHORTENED.exec(place)?.groups ?? {};
  const isCity = CITY_OF_A_PERSON.test(name);
  if (place === '' || (word === undefined && !isCity)) return [];
  const unit = (word && SHORT[word.toLocaleLowerCase('vi')]) ?? 'Thành phố';
  const wanted = `${unit} ${isCity ? 'Hồ Chí Minh' : name}`;
  const { line, confidence } = partLine;
  return [
    {
      paragraph: line.paragraph,
      ...stretchOf(line, 0, place.length),
      subject: 'địa danh',
      confidence,
      // Whether other places are named after a person or an event cannot be told from the name.
      ...(!isCity && !/^\d/u.test(name) && { severity: 'advice' }),
      message: `gặp ${quoted(place)}, cần ${quoted(wanted)}`,
      mend: 'ghi đủ tên đơn vị hành chính, không viết tắt',
      changes: rewritten(line, 0, place.length, wanted),
    },
  ];
}
