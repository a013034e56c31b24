import { walkXml } from '../../package/xml.js';

/** How a number of a workbook is meant to be read. */
export type NumberMeaning = 'number' | 'percent' | 'date';

/** Formats that every program knows by their id (ECMA-376 Part 1, 18.8.30), those of East Asian dates too. */
const BUILT_IN_PERCENTS = new Set([9, 10]);
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The meaning of each cell style of a workbook, from its part `styles.xml`. */
export function readFormats(bytes: Uint8Array): NumberMeaning[] {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let isInCellFormats = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isInCellFormats = true;
      else if (name === 'xf' && isInCellFormats)
        meanings.push(meaningOf(Number(attributes['numFmtId']), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return meanings;
}

function meaningOf(id: number, codes: ReadonlyMap<number, string>): NumberMeaning {
  if (BUILT_IN_PERCENTS.has(id)) return 'percent';
  if (BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)) return 'date';
  // Literal text, escaped letters and what stands in brackets say nothing of the meaning.
  const code = (codes.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '');
  if (code.includes('%')) return 'percent';
  return /[dmyhs]/iu.test(code) ? 'date' : 'number';
}

/** Days between the first day of a workbook's calendar and 1 January 1970. */
const DAYS_BEFORE_1970 = { from1900: 25_569, from1904: 24_107 } as const;
/** The calendar from 1900 counts a 29 February 1900 that never was: earlier days are one off. */
const FICTITIOUS_DAY = 60;
const DAY_MS = 86_400_000;

/** A day of a workbook as `05/02/2026`; `undefined` for a time of day and for what is no day. */
export function dateText(serial: number, isFrom1904: boolean): string | undefined {
  if (!Number.isInteger(serial) || serial < 1 || serial > 2_958_465) return undefined;
  const shifted = !isFrom1904 && serial < FICTITIOUS_DAY ? serial + 1 : serial;
  const days = shifted - (isFrom1904 ? DAYS_BEFORE_1970.from1904 : DAYS_BEFORE_1970.from1900);
  const [year = '', month = '', day = ''] = new Date(days * DAY_MS).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
