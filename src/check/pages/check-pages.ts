import type { RecognisedDocument } from '../../docx/parts/model.js';
import type { Page } from '../../render/pages.js';
import { judged, type RuleResult } from '../word/rule.js';
import type { PageRule } from './page-rule.js';
import { lonelySignature } from './rules/lonely-signature.js';
import { nationalNameLine } from './rules/national-name-line.js';
import { outsideMargins } from './rules/outside-margins.js';
import { strandedHeading } from './rules/stranded-heading.js';

/** Every rule about printed pages. */
export const PAGE_RULES: readonly PageRule[] = [
  nationalNameLine,
  lonelySignature,
  strandedHeading,
  outsideMargins,
];

/** What the rules about pages say; without pages each of them is left unchecked. */
export function pageResults(document: RecognisedDocument, pages: readonly Page[] | undefined): RuleResult[] {
  return PAGE_RULES.map((rule) =>
    pages === undefined
      ? { rule, status: 'unchecked', reports: [], lacks: 'trang in (--render, LibreOffice)' }
      : judged(rule, rule.check({ document, pages })),
  );
}
