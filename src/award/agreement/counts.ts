import { foldForComparison } from '../../text/fold.js';
import { type Disagreement, type PaperText, type TextLine, WHOLE_PAPER } from './paper-text.js';

/** Numbers that count people, collectives, proposals, votes or money; not those of acts, days and clauses. */
const COUNT = /\d[\d.]*(?= (?:cá nhân|tập thể|nữ|nam(?!\p{L})|đề nghị|thành viên|đồng(?!\p{L})))/gu;

/** Sentences with counts: the same words with other numbers, and sentences that are not there any more. */
export function countsThatDiffer(expected: PaperText, found: PaperText): Disagreement[] {
  const left = new Map<string, TextLine[]>();
  for (const line of found.lines.filter(hasCounts)) {
    const key = keyOf(line.text);
    left.set(key, [...(left.get(key) ?? []), line]);
  }
  return expected.lines.filter(hasCounts).flatMap((line): Disagreement[] => {
    const key = keyOf(line.text);
    const [same, ...others] = left.get(key) ?? [];
    left.set(key, others);
    if (!same)
      return [{ subject: 'câu có số lượng', place: WHOLE_PAPER, found: '', expected: line.text.trim() }];
    const [own, wanted] = [countsIn(same.text), countsIn(line.text)];
    return wanted.flatMap((number, index): Disagreement[] => {
      const actual = own[index];
      if (actual === undefined || withoutZeros(actual) === withoutZeros(number)) return [];
      return [{ subject: 'số lượng', place: same.place, found: actual, expected: number }];
    });
  });
}

function hasCounts({ text }: TextLine): boolean {
  return countsIn(text).length > 0;
}

function countsIn(text: string): string[] {
  return [...text.matchAll(COUNT)].map(([number]) => number);
}

/** `07` and `7` are the same count. */
function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/u, '');
}

/** The words without the counts. */
function keyOf(text: string): string {
  return foldForComparison(text.replace(COUNT, '#'));
}
