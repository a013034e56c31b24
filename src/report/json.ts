import type { CheckedFile } from '../check/word/check-word.js';
import { findingsOf } from './word-findings.js';

/** What `--json` prints of a Word file: what its documents are, the status of every rule, the findings. */
export function jsonReport(checked: CheckedFile): unknown {
  return {
    file: checked.file,
    documents: checked.documents.map(({ document, results }) => ({
      nature: document.nature.kind,
      ...(document.documentKind && { kind: document.documentKind.id }),
      rules: results.map(({ rule, status, lacks }) => ({ id: rule.id, status, ...(lacks && { lacks }) })),
    })),
    findings: findingsOf(checked),
  };
}
