import type { References } from '../../content/references.js';
import { linesOf, type RecognisedDocument } from '../../docx/parts/model.js';
import { recognise } from '../../docx/parts/recognise.js';
import type { WordDocument } from '../../docx/read/model.js';
import { foldForComparison } from '../../text/fold.js';
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
  return [...formResults(document, references), ...textResults(document, references)];
}

/** What the rules about form say; those that need the agency only where the document is its own. */
export function formResults(document: RecognisedDocument, references?: References): RuleResult[] {
  const isOwn = references && isIssuedBy(document, references.agency.ten);
  const subject = { document, ...(isOwn && { references }) };
  return WORD_RULES.map((rule) => runWordRule(rule, subject));
}

function isIssuedBy(document: RecognisedDocument, agency: string): boolean {
  const printed = linesOf(document, 'issuingBody')
    .map(({ line }) => line.text)
    .join(' ');
  return foldForComparison(printed) === foldForComparison(agency);
}
