import type { References } from '../../content/references.js';
import type { RecognisedDocument } from '../../docx/parts/model.js';
import { recognise } from '../../docx/parts/recognise.js';
import type { WordDocument } from '../../docx/read/model.js';
import { type RuleResult, runWordRule } from './rule.js';
import { textResults } from './text-results.js';
import { WORD_RULES } from './word-rules.js';

/** A document of a Word file and what every rule says of it; no results for papers that the Decree does not rule. */
export interface CheckedDocument {
  readonly document: RecognisedDocument;
  readonly results: readonly RuleResult[];
}

/** A Word file that was checked. */
export interface CheckedFile {
  /** As shown to the clerk. */
  readonly file: string;
  readonly documents: readonly CheckedDocument[];
}

/** Checks every document of a Word file. */
export function checkWord(word: WordDocument, references?: References): CheckedDocument[] {
  return recognise(word).map((document) => ({ document, results: checkDocument(document, references) }));
}

/** What every rule says of a document: first those about its form, then those about its words. */
export function checkDocument(document: RecognisedDocument, references?: References): RuleResult[] {
  if (document.nature.kind !== 'administrative') return [];
  const subject = { document, ...(references && { references }) };
  return [...WORD_RULES.map((rule) => runWordRule(rule, subject)), ...textResults(document, references)];
}
