import { isFullDate, longDate, parseDate } from '../../../../document/date.js';
import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { DATE_CLAUSE, type DateLine, dateLines } from './date-line.js';

const SHORT_DATE = /^(?:ngày\s*)?(?<date>\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})$/iu;
const LONG_DATE = /^ngày\s*(?<day>[^\s]*)\s*tháng\s*(?<month>(?!năm)[^\s]*)\s*(?:năm\s*(?<year>\S*))?\s*$/diu;

export const fullDate: WordRule = {
  id: 'DATE-05',
  title: 'Ngày, tháng, năm viết đủ bằng chữ số Ả Rập; ngày dưới 10, tháng 1, 2 thêm số 0 phía trước',
  clause: DATE_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['placeAndDate'],
  check: ({ document }) => dateLines(document).flatMap((line) => shortReports(line) ?? longReports(line)),
  examples: {
    passing: [
      { told: 'ngày, tháng để trống', edits: [] },
      {
        told: 'cả năm để trống',
        edits: [{ part: 'placeAndDate', text: 'Quảng Ngãi, ngày       tháng       năm      ' }],
      },
      {
        told: 'ngày 05 tháng 01',
        edits: [{ part: 'placeAndDate', text: 'Quảng Ngãi, ngày 05 tháng 01 năm 2024' }],
      },
      {
        told: 'tháng 6 không thêm số 0',
        edits: [{ part: 'placeAndDate', text: 'Quảng Ngãi, ngày 29 tháng 6 năm 2024' }],
      },
    ],
    failing: [
      {
        told: 'ngày 5 thiếu số 0',
        edits: [{ part: 'placeAndDate', text: 'Quảng Ngãi, ngày 5 tháng 10 năm 2024' }],
      },
      {
        told: 'tháng 1 thiếu số 0',
        edits: [{ part: 'placeAndDate', text: 'Quảng Ngãi, ngày 15 tháng 1 năm 2024' }],
      },
      {
        told: 'ngày viết gọn',
        edits: [{ part: 'placeAndDate', text: 'Quảng Ngãi, ngày 05/01/2024' }],
      },
    ],
  },
};

/** `05/01/2024` is no full date. */
function shortReports({ partLine, date, dateAt }: DateLine): WordReport[] | undefined {
  const digits = SHORT_DATE.exec(date)?.groups?.['date'];
  if (digits === undefined) return undefined;
  const { line, confidence } = partLine;
  const parsed = parseDate(digits.replace(/\s/gu, '').replace(/[.-]/gu, '/'));
  const wanted = parsed && isFullDate(parsed) ? longDate(parsed) : undefined;
  return [
    {
      paragraph: line.paragraph,
      ...stretchOf(line, dateAt, dateAt + date.length),
      subject: 'ngày tháng',
      confidence,
      message: `gặp ${quoted(date)}, cần ${wanted ? quoted(wanted) : '‹ngày … tháng … năm …›'}`,
      mend: 'viết đầy đủ ngày, tháng, năm',
      changes: wanted === undefined ? [] : rewritten(line, dateAt, dateAt + date.length, wanted),
    },
  ];
}

function longReports({ partLine, date, dateAt }: DateLine): WordReport[] {
  const match = LONG_DATE.exec(date);
  const { day = '', month = '', year } = match?.groups ?? {};
  const { line, confidence } = partLine;
  const report = (
    name: 'day' | 'month' | 'year',
    found: string,
    wanted: string | undefined,
    severity?: 'advice',
  ): WordReport => {
    const from = dateAt + (match?.indices?.groups?.[name]?.[0] ?? 0);
    const to = from + (match?.groups?.[name]?.length ?? 0);
    return {
      paragraph: line.paragraph,
      ...stretchOf(line, from, to),
      subject: 'ngày tháng',
      confidence,
      ...(severity && { severity }),
      message: `gặp ${quoted(found)}, cần ${wanted === undefined ? 'chữ số Ả Rập, viết đủ' : quoted(wanted)}`,
      mend: 'ngày dưới 10 và tháng 1, 2 có số 0 phía trước, tháng 3 đến 9 thì không; năm đủ bốn chữ số',
      ...(wanted !== undefined && {
        changes: rewritten(line, from, to, wanted.replace(/^\p{L}+\s/u, '')),
      }),
    };
  };
  const reports: WordReport[] = [];
  if (/^[1-9]$/u.test(day)) reports.push(report('day', `ngày ${day}`, `ngày 0${day}`));
  if (/^[12]$/u.test(month)) reports.push(report('month', `tháng ${month}`, `tháng 0${month}`));
  // The text only orders the zero of months 1 and 2; its own dates have none in the others.
  if (/^0[3-9]$/u.test(month)) {
    reports.push(report('month', `tháng ${month}`, `tháng ${month.slice(1)}`, 'advice'));
  }
  if (/\p{L}/u.test(day)) reports.push(report('day', `ngày ${day}`, undefined));
  if (/\p{L}/u.test(month)) reports.push(report('month', `tháng ${month}`, undefined));
  if (year !== undefined && /^\d{2}$/u.test(year)) reports.push(report('year', `năm ${year}`, undefined));
  return reports;
}
