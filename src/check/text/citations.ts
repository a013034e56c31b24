import { type TypedCitation, typedCitations } from '../../content/typed-citation.js';
import { KINDS } from '../../decree30/kinds.js';
import type { Part } from '../../decree30/layout.js';
import { anyOf } from './matches.js';
import { type Reading, readingsOf } from './readings.js';
import type { TextSubject } from './text-rule.js';

/** An act cited in the running text. */
export interface CitedInText extends TypedCitation {
  readonly reading: Reading;
  readonly hasDate: boolean;
  readonly hasIssuer: boolean;
}

/** Lines that name acts without citing them in a sentence. */
const NOT_RUNNING: ReadonlySet<Part> = new Set<Part>([
  'numberAndSymbol',
  'subject',
  'subjectInHeader',
  'title',
  'reference',
  'recipient',
  'signingLine',
  'appendixTitle',
]);

/** Licences, contracts of others and the like have numbers too: only these are acts that a document cites in full. */
const KIND_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${anyOf([
    ...KINDS.map(({ name }) => name.toLocaleLowerCase('vi')).filter(
      (name) => !/^(?:giấy|phiếu|hợp)/u.test(name),
    ),
    ...['nghị định', 'thông tư', 'kết luận'],
  ])})\\s+$`,
  'iu',
);

const FOUND = new WeakMap<TextSubject['lines'], readonly CitedInText[]>();

/** The acts cited in the sentences of a document, in order. */
export function citationsOf(subject: TextSubject): readonly CitedInText[] {
  const found = FOUND.get(subject.lines) ?? readingsOf(subject).filter(isRunning).flatMap(citationsIn);
  FOUND.set(subject.lines, found);
  return found;
}

/** `(Kèm theo Quyết định số …)`, where it is not known as what it is. */
const REFERENCE = /^\s*\((?:Ban hành )?[Kk]èm theo/u;

function isRunning({ line, text }: Reading): boolean {
  return !line.isInTable && !(line.part && NOT_RUNNING.has(line.part)) && !REFERENCE.test(text);
}

/** A date with blanks in it may stand between the number and the issuer. */
const ISSUER_AFTER = /^(?:\s+ngày[\s\d/.…]*(?:tháng[\s\d.…]*)?(?:năm[\s\d.…]*)?)?,?\s+của(?!\p{L})/u;

/** `theo đề nghị của … tại Tờ trình số …` names the issuer before. */
const ISSUER_BEFORE = /(?<!\p{L})tại\s+\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s+$/u;

function citationsIn(reading: Reading): CitedInText[] {
  return typedCitations(reading.text)
    .filter(({ wordStart }) => KIND_BEFORE.test(reading.text.slice(Math.max(0, wordStart - 30), wordStart)))
    .map((citation) => {
      const before = reading.text.slice(Math.max(0, citation.wordStart - 40), citation.wordStart);
      const after = reading.text.slice(citation.end);
      return {
        ...citation,
        reading,
        hasDate: citation.dateStart !== undefined || /^\s+ngày(?!\p{L})/u.test(after),
        hasIssuer: ISSUER_AFTER.test(after) || ISSUER_BEFORE.test(before),
      };
    });
}
