/** Splits running text into sentences, as Vietnamese official documents write them. */

/** A stop, quotation marks or brackets that close with it, then the beginning of another sentence. */
const BOUNDARY = /[.!?…]+["”’»)\]]*\s+(?=["“‘«([]*(?:\p{Lu}|\d))/gu;

/** What a full stop shortens: signing marks, places, ranks, words of references. */
const SHORT =
  /(?:^|[\s("“‘«([/-])(?:TM|KT|TL|TUQ|TP|Tp|TX|Tx|TT|ThS|Ths|TS|GS|PGS|BS|Bs|DS|KS|CN|LS|NCS|NGƯT|NGND|[Đđ]\/c|[Tt]r|Nxb|NXB|St|No|Mr|Mrs|Ms|Dr)\.$/u;

/** `V. I. Lênin`: letters in front of a name. The letter of an invented person (`Nguyễn Văn A.`) stands behind it. */
const INITIAL = /(?:^|[\s.(“"])\p{Lu}\p{M}*\.$/u;
const BEHIND_NAME = /\p{Lu}[\p{L}\p{M}]+\s+\p{Lu}\p{M}*\.$/u;

/** A number or letter that only counts what follows. */
const ONLY_NUMBER = /^[("“]?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]+|\p{L})[.)]$/u;

/**
 * The sentences of a paragraph. A stop ends one only where another begins behind it, with a capital or a figure: not in
 * decimals, nor in the number of an act.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(BOUNDARY)) {
    const end = index + found.length;
    const sentence = text.slice(start, end).trim();
    if (!endsHere(sentence)) continue;
    sentences.push(sentence);
    start = end;
  }
  const last = text.slice(start).trim();
  return last === '' ? sentences : [...sentences, last];
}

function endsHere(sentence: string): boolean {
  const isInitial = INITIAL.test(sentence) && !BEHIND_NAME.test(sentence);
  return !isInitial && !SHORT.test(sentence) && !ONLY_NUMBER.test(sentence);
}
