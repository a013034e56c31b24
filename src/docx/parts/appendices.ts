import type { WordDocument, WordSection } from '../read/model.js';
import { bodyParts, numberedAs } from './body.js';
import { isAppendixStart } from './foot.js';
import { isCapitals, isCentred, isUnderscores } from './look.js';
import { isSigningLine } from './marks.js';
import type { AppendixParts, Line, PartLine } from './model.js';
import { isReference as beginsReference, kindNamed } from './title.js';

/** The appendices behind the signature, and what of the rest cannot be told. */
export function findAppendices(lines: readonly Line[], word: WordDocument): AppendixParts[] {
  const starts = lines.flatMap((line, index) => (isStart(lines, index, line) ? [index] : []));
  return starts.map((start, count) => {
    const own = lines.slice(start, starts[count + 1]);
    const first = own[0] as Line;
    return {
      lines: appendixLines(own),
      section: sectionOf(word, first),
    };
  });
}

/** `Phụ lục …` in the middle of the page, or the name of a text that comes with the document. */
function isStart(lines: readonly Line[], index: number, line: Line): boolean {
  if (isAppendixStart(line)) return isCentred(line) || isCapitals(line);
  if (line.cell || !isCentred(line) || !isCapitals(line) || !kindNamed(line)?.isWhole) return false;
  return lines.slice(index + 1, index + 6).some(beginsReference);
}

function appendixLines(lines: readonly Line[]): PartLine[] {
  const head: PartLine[] = [];
  const at = (index: number): Line | undefined => lines[index];
  let next = 0;
  const first = at(0);
  if (first) {
    const part = isAppendixStart(first) ? 'appendixLabel' : 'title';
    head.push({ line: first, part, region: 'appendix', confidence: 0.95 });
    next = 1;
  }
  let isReference = false;
  for (; next < lines.length; next++) {
    const line = at(next) as Line;
    if (isUnderscores(line)) continue;
    if (isSigningLine(line)) {
      head.push({ line, part: 'signingLine', region: 'appendix', confidence: 0.9 });
      continue;
    }
    const begins = beginsReference(line);
    if (line.cell || !(isCentred(line) || begins) || numberedAs(line.text)) break;
    if (isReference && !begins && head.at(-1)?.line.text.endsWith(')')) break;
    isReference ||= begins;
    const titlePart = head[0]?.part === 'title' ? 'subject' : 'appendixTitle';
    // Below a title in capitals a line in small letters may be something else.
    const isDoubtful = !isReference && head.length > 1 && !isCapitals(line);
    const confidence = isDoubtful ? 0.6 : 0.9;
    head.push({ line, part: isReference ? 'reference' : titlePart, region: 'appendix', confidence });
  }
  return [...head, ...bodyParts(lines.slice(next), 'appendix')];
}

function sectionOf({ sections }: WordDocument, { paragraph }: Line): WordSection {
  const found = sections.find(({ blocks }) => blocks.some((block) => block === paragraph));
  return found ?? (sections.at(-1) as WordSection);
}
