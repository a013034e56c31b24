import { clause } from '../../../../decree30/clause.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';

export const PLACE_CLAUSE = clause('PL I, II.4.a');
export const DATE_CLAUSE = clause('PL I, II.4.b');

/** `Quảng Ngãi, ngày 05 tháng 01 năm 2024` taken apart; offsets are those of the text of the line. */
export interface DateLine {
  readonly partLine: PartLine;
  /** Empty where it stands for itself or is only dots. */
  readonly place: string;
  readonly hasComma: boolean;
  readonly date: string;
  readonly dateAt: number;
}

const DATE_LINE = /^(?<place>.*?)\s*(?<comma>,?)\s*(?<date>(?:ngày|tháng|năm|\d{1,2}\s*[/.-]\s*\d).*)$/diu;

/** The lines with place and date, each with both. */
export function dateLines(document: RecognisedDocument): DateLine[] {
  return linesOf(document, 'placeAndDate').flatMap((partLine): DateLine[] => {
    const match = DATE_LINE.exec(partLine.line.text);
    const { place = '', comma = '', date = '' } = match?.groups ?? {};
    if (!match) return [];
    const dateAt = match.indices?.groups?.['date']?.[0] ?? 0;
    return [{ partLine, place: /\p{L}/u.test(place) ? place : '', hasComma: comma !== '', date, dateAt }];
  });
}
