import type { Part } from '../decree30/layout.js';
import type { SourceLine } from './unit.js';

/** Parts that are set on as many lines as they need: the lines are one text. */
const ONE_TEXT: readonly Part[] = [
  'superiorBody',
  'issuingBody',
  'subject',
  'subjectInHeader',
  'authorityLine',
  'headingTitle',
  'appendixTitle',
  'reference',
];

/** Joins lines that were only broken for the eye. */
export function joined(lines: readonly SourceLine[]): SourceLine[] {
  const result: SourceLine[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    const isOne = line.part !== undefined && last?.part === line.part && last.area === line.area;
    if (last && isOne && ONE_TEXT.includes(line.part)) {
      result[result.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else result.push(line);
  }
  return result;
}
