import { isMostlyBlank } from '../../../../docx/parts/look.js';
import {
  linesOf,
  type PartLine,
  type RecognisedDocument,
  type Region,
} from '../../../../docx/parts/model.js';
import { FILING_LINE } from '../../../filing-line.js';
import { PART_NAMES } from '../../part-names.js';

/** One recipient, or group of them: a line with a dash and what goes on below it. */
export interface Recipient {
  /** Its lines, at least one. */
  readonly lines: readonly [PartLine, ...PartLine[]];
  /** All of it, without the dash. */
  readonly text: string;
  /** The dash as it stands, empty where there is none. */
  readonly dash: string;
  readonly isFiling: boolean;
  /** Dots that wait for words, as in forms. */
  readonly isBlank: boolean;
}

/** Code of the drafter and number of copies on a line of their own: `PL.(300)`. */
const DRAFTER_LINE = /^\p{L}{1,6}\.?\s?\(?\d+\)?\p{Ll}?\.?$/u;

const DASH = /^(?:[-–—+•·*▪\u2022]|[\uf000-\uf0ff])/u;

/** The list below `Nơi nhận:`, without the code of the drafter. */
export function recipientsOf(document: RecognisedDocument, region?: Region): Recipient[] {
  const groups: PartLine[][] = [];
  for (const partLine of linesOf(document, 'recipient', region)) {
    if (DRAFTER_LINE.test(partLine.line.text)) continue;
    const before = groups.at(-1);
    const isNew = DASH.test(partLine.line.text) || !before || /[;.]$/u.test(before.at(-1)?.line.text ?? '');
    if (isNew) groups.push([partLine]);
    else before.push(partLine);
  }
  return groups.map((lines) => recipientOf(lines as [PartLine, ...PartLine[]]));
}

/** The lines with only the code of the drafter and the number of copies. */
export function drafterLines(document: RecognisedDocument): PartLine[] {
  return linesOf(document, 'recipient').filter(({ line }) => DRAFTER_LINE.test(line.text));
}

function recipientOf(lines: readonly [PartLine, ...PartLine[]]): Recipient {
  const whole = lines.map(({ line }) => line.text).join(' ');
  const dash = DASH.exec(whole)?.[0] ?? '';
  const text = whole.slice(dash.length).trim();
  const isFiling = FILING_LINE.test(text);
  return { lines, text, dash, isFiling, isBlank: lines.every(({ line }) => isMostlyBlank(line)) };
}

/** Where a report about a recipient points to. */
export function recipientPlace({ lines }: Recipient, nth = 0) {
  const { line, confidence } = lines.at(nth) ?? lines[0];
  const { paragraph, start, end } = line;
  return { paragraph, start, end, subject: PART_NAMES.recipient, confidence };
}
