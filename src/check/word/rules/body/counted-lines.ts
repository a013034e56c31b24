import type { PartLine } from '../../../../docx/parts/model.js';
import { isArticle, isRomanSection } from './body-lines.js';

/** Whether a line has its place in a series of numbers. */
export function isCounted(line: PartLine): boolean {
  const { level } = line;
  if (level === undefined || level === 'dash' || isDotted(line)) return false;
  if (level === 'article') return isArticle(line);
  if (level === 'romanSection') return isRomanSection(line);
  return true;
}

/** `1.1.` is no number of the Decree. */
export function isDotted({ level, number = '' }: PartLine): boolean {
  return level === 'clause' && number.includes('.');
}

/** Lines that cite another text in quotation marks have its numbers. */
export function unquoted(lines: readonly PartLine[]): PartLine[] {
  let depth = 0;
  return lines.filter(({ part, line: { text } }) => {
    // A mark that was never closed must not hide the rest.
    if (part === 'section' || part === 'headingLabel') depth = 0;
    const wasInside = depth > 0;
    const opened = text.match(/“/gu)?.length ?? 0;
    const closed = text.match(/”/gu)?.length ?? 0;
    depth = Math.max(0, depth + opened - closed);
    return !wasInside && !/^[“"]/u.test(text);
  });
}
