import { isMostlyBlank } from '../../../../docx/parts/look.js';
import type { LineRun, PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';

/** The lines of a document: most rules about the text ask for them. */
const FOUND = new WeakMap<RecognisedDocument, readonly PartLine[]>();

/** Every line of the content that has words, tables left out; none of appendices. */
export function bodyLines(document: RecognisedDocument): readonly PartLine[] {
  const found =
    FOUND.get(document) ??
    contentOf(document).filter(({ part, line }) => part !== 'tableText' && !isMostlyBlank(line));
  FOUND.set(document, found);
  return found;
}

/**
 * The lines of the content. Where another document follows in the same file and no foot closes this one, what stands
 * after the last table may be a heading of the next.
 */
function contentOf({ lines, paragraphs, word }: RecognisedDocument): readonly PartLine[] {
  const content = lines.filter(({ region }) => region === 'body');
  const isLast = paragraphs.at(-1) === word.paragraphs.at(-1);
  if (isLast || lines.some(({ region }) => region === 'foot')) return content;
  const table = content.findLastIndex(({ part }) => part === 'tableText');
  return table < 0 ? content : content.slice(0, table);
}

/** Paragraphs of running text, by the first line of each: numbered ones too, headings and dashes below points not. */
export function runningParagraphs(document: RecognisedDocument): PartLine[] {
  return bodyLines(document).filter(({ part, level, line }) => {
    const isFirst = line.paragraph.text.slice(0, line.start).trim() === '';
    return part === 'body' && level !== 'dash' && isFirst;
  });
}

/** Whether a line is an article: a sentence may begin with the same words. */
export function isArticle({ part, line }: PartLine): boolean {
  return part === 'article' && (/^Điều\s+\d+\s*[.:]/iu.test(line.text) || line.runs[0]?.format.bold === true);
}

/** Whether a line is a section of the layout `I.`, `1.`, `a)`: initials of names look the same. */
export function isRomanSection({ level, part, line: { text } }: PartLine): boolean {
  if (level !== 'romanSection') return false;
  if (part === 'section') return /^[IVXL]+\s*[./)]/u.test(text);
  return text.length < 200 && /^[IVXL]+\.\s+(?!\p{Lu}\.)/u.test(text);
}

/** The size of most letters of the running text, in points. */
export function bodySizePt(document: RecognisedDocument): number | undefined {
  const counts = new Map<number, number>();
  for (const { part, line } of bodyLines(document)) {
    if (part !== 'body') continue;
    for (const { text, format } of line.runs) {
      const size = format.sizeHalfPoints / 2;
      counts.set(size, (counts.get(size) ?? 0) + text.length);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The pieces of a line before and after an offset of its text; an automatic number has no runs. */
export function splitRuns({ line }: PartLine, offset: number): { before: LineRun[]; after: LineRun[] } {
  const typed = line.runs.reduce((sum, { text }) => sum + text.length, 0);
  let at = Math.max(0, line.end - line.start - typed);
  const before: LineRun[] = [];
  const after: LineRun[] = [];
  for (const run of line.runs) {
    const cut = Math.min(Math.max(0, offset - at), run.text.length);
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) after.push({ ...run, text: run.text.slice(cut) });
    at += run.text.length;
  }
  const hasLetters = ({ text }: LineRun) => /[\p{L}\d]/u.test(text);
  return { before: before.filter(hasLetters), after: after.filter(hasLetters) };
}
