import type { Level, PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { stretchOf } from '../../line-text.js';
import type { WordReport } from '../../rule.js';
import { bodyLines } from './body-lines.js';
import { isCounted, isDotted, unquoted } from './counted-lines.js';
import { numberValue, writtenLike } from './numbers.js';

/** From the largest to the smallest; `I.` stands where `Mục` does in the other layout. */
const RANKS: Readonly<Record<Level, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  romanSection: 2,
  subsection: 3,
  article: 4,
  clause: 5,
  point: 6,
  dash: 7,
};

interface Series {
  last?: number;
  /** Where the series under the parent before stopped: some go on under the next. */
  carried?: number;
  /** Told once: what follows a gap is wrong with it. */
  isFaulty: boolean;
  /** Text without a number came since: what stands in it may head a new series. */
  hasTextSince: boolean;
}

/** Where numbers of some levels are skipped, repeated or out of order under one parent: the first place of each series. */
export function orderReports(document: RecognisedDocument, levels: readonly Level[]): WordReport[] {
  const reports: WordReport[] = [];
  const all = new Map<Level, Series>();
  for (const line of unquoted(bodyLines(document))) {
    const level = isCounted(line) ? line.level : undefined;
    if (level === undefined) {
      // `1.1.` is a parent of its own to what stands below.
      if (isDotted(line)) reset(all, RANKS.clause);
      for (const series of all.values()) series.hasTextSince ||= line.level === undefined;
      continue;
    }
    reset(all, RANKS[level]);
    const series: Series = all.get(level) ?? { isFaulty: false, hasTextSince: false };
    all.set(level, series);
    const expected = expectedAt(series, numberValue(line), document);
    if (expected && !series.isFaulty && levels.includes(level)) {
      reports.push(orderReport(line, expected));
      series.isFaulty = true;
    }
    series.last = numberValue(line) ?? (series.last ?? 0) + 1;
    series.hasTextSince = false;
  }
  return reports;
}

/** Articles are counted through the whole document. */
function reset(all: Map<Level, Series>, rank: number): void {
  for (const [level, { last, carried }] of all) {
    if (RANKS[level] <= rank || level === 'article') continue;
    const before = last ?? carried;
    all.set(level, {
      isFaulty: false,
      hasTextSince: false,
      ...(before !== undefined && { carried: before }),
    });
  }
}

interface Expected {
  readonly value: number;
  readonly isCertain: boolean;
}

/** What should stand in place of a number; `undefined` where it is right, or may be. */
function expectedAt(
  { last, carried, hasTextSince }: Series,
  value: number | undefined,
  document: RecognisedDocument,
): Expected | undefined {
  if (last === undefined) {
    const isRight = value === 1 || (carried !== undefined && value === carried + 1);
    return isRight || isExtract(document) ? undefined : { value: 1, isCertain: false };
  }
  if (value === last + 1 || (value === 1 && hasTextSince)) return undefined;
  return { value: last + 1, isCertain: true };
}

function orderReport(partLine: PartLine, { value, isCertain }: Expected): WordReport {
  const { line, confidence, number = '' } = partLine;
  const at = line.text.indexOf(number);
  const wanted = writtenLike(partLine, value) ?? '';
  return {
    paragraph: line.paragraph,
    ...stretchOf(line, at, at + number.length),
    subject: 'số thứ tự',
    confidence,
    ...(!isCertain && { severity: 'advice' }),
    message: `gặp ‹${number}› ở ${quoted(line.text, 40)}, cần ‹${wanted}›`,
    mend: 'đánh lại số thứ tự; nếu thiếu một mục, bổ sung mục đó',
  };
}

/** Extracts begin anywhere. */
function isExtract(document: RecognisedDocument): boolean {
  return linesOf(document, 'copyForm', 'copy').some(({ line }) => /trích/iu.test(line.text));
}
