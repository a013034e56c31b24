import type { References } from '../../content/references.js';
import type { RecognisedDocument } from '../../docx/parts/model.js';
import { recognise } from '../../docx/parts/recognise.js';
import type { WordDocument } from '../../docx/read/model.js';
import { type RuleResult, runWordRule } from './rule.js';
import { WORD_RULES } from './word-rules.js';

/** A document of a Word file and what every rule says of it; no results for papers that the Decree does not rule. */
export interface CheckedDocument {
  readonly document: RecognisedDocument;
  readonly results: readonly RuleResult[];
}

/** Checks every document of a Word file. */
export function checkWord(word: WordDocument, references?: References): CheckedDocument[] {
  return recognise(word).map((document) => {
    const subject = { document, ...(references && { references }) };
    const isRuled = document.nature.kind === 'administrative';
    return { document, results: isRuled ? WORD_RULES.map((rule) => runWordRule(rule, subject)) : [] };
  });
}
