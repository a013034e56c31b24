import { isMostlyBlank } from '../../../../docx/parts/look.js';
import type { AppendixParts, PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';

/** The lines an appendix begins with. */
export interface AppendixHead {
  /** `Phụ lục II`. */
  readonly label: PartLine;
  /** What stands after the word: `II`, `02`; empty where there is none, or only dots. */
  readonly number: string;
  readonly titles: readonly PartLine[];
  readonly references: readonly PartLine[];
  readonly appendix: AppendixParts;
}

/** `Phụ lục`, `số`, the number, and a title on the same line. */
export const LABEL = /^Phụ lục(?:\s+số)?\s*(?<number>[\dIVXLC]+[A-ZĐ]?(?:[.-]\d+)?)?\s*(?<rest>.*)$/isu;

/** The appendices of a document; texts that come with it have no label. */
export function appendixHeads({ appendices }: RecognisedDocument): AppendixHead[] {
  return appendices.flatMap((appendix): AppendixHead[] => {
    const of = (part: PartLine['part']) => appendix.lines.filter((line) => line.part === part);
    const [label] = of('appendixLabel');
    if (!label) return [];
    const number = LABEL.exec(label.line.text)?.groups?.['number'] ?? '';
    return [{ label, number, titles: of('appendixTitle'), references: of('reference'), appendix }];
  });
}

/** A form that nobody has filled in yet. */
export function isForm({ label }: AppendixHead): boolean {
  return isMostlyBlank(label.line) || /[….]{2,}|…/u.test(label.line.text);
}

/** Where a report about a line of an appendix points to. */
export function placeOf({ line: { paragraph, start, end }, confidence }: PartLine) {
  return { paragraph, start, end, confidence };
}
