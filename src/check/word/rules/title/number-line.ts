import { clause } from '../../../../decree30/clause.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';

/** Where the symbol is ruled. */
export const SYMBOL_CLAUSE = clause('PL I, II.3.b');

/** `Số: 05/KH-SKHCN` taken apart; offsets are those of the text of the line. */
export interface NumberLine {
  readonly partLine: PartLine;
  readonly number: string;
  readonly numberAt: number;
  /** `2024` in `05/2024/KH-SKHCN`. */
  readonly year?: string;
  readonly yearAt?: number;
  readonly symbol: string;
  readonly symbolAt: number;
  /** The abbreviations of the symbol, without blanks around them. */
  readonly groups: readonly string[];
}

const NUMBER_LINE =
  /^Số\s*[:.;]?\s*(?<number>[^/]*?)\s*\/\s*(?:(?<year>(?:19|20)\d{2})\s*\/\s*)?(?<symbol>.*)$/diu;

/** `Số: 08-KH/…`, as the Party writes: the slash is not where it should be. */
export const DASH_AFTER_NUMBER = /^Số\s*:?\s*\d*\s*[-–]\s*\p{L}/u;

/** The numbers of a document that have a slash after them, and a symbol that is not only dots. */
export function numberLines(document: RecognisedDocument): NumberLine[] {
  return linesOf(document, 'numberAndSymbol').flatMap((partLine): NumberLine[] => {
    const match = NUMBER_LINE.exec(partLine.line.text);
    const { number = '', year, symbol = '' } = match?.groups ?? {};
    if (!match || !/\p{L}/u.test(symbol) || DASH_AFTER_NUMBER.test(partLine.line.text)) return [];
    const at = match.indices?.groups;
    return [
      {
        partLine,
        number,
        numberAt: at?.['number']?.[0] ?? 0,
        ...(year !== undefined && { year, yearAt: at?.['year']?.[0] ?? 0 }),
        symbol,
        symbolAt: at?.['symbol']?.[0] ?? 0,
        groups: symbol.split(/[-–—]/u).map((group) => group.trim()),
      },
    ];
  });
}

/** Whether an abbreviation has letters at all: forms leave dots in its place. */
export function isGiven(group: string | undefined): group is string {
  return group !== undefined && /\p{L}/u.test(group);
}
