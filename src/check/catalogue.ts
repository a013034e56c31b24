/** All rules in one list, whatever they look at: for the documentation, and for the tests that no rule is dead. */
import type { Changes } from './content/rule.js';
import { RULES, TREE_RULES } from './content/rules.js';
import { PAGE_RULES } from './pages/check-pages.js';
import type { ResultsExample } from './results/rule.js';
import { RESULTS_RULES } from './results/rules.js';
import type { RuleFacts } from './rule-facts.js';
import type { TextExample } from './text/text-rule.js';
import { TEXT_RULES } from './text/text-rules.js';
import { UNCHECKED_CAPITALS } from './text/unchecked.js';
import type { WordExample } from './word/example.js';
import { ATTACHMENTS_UNCHECKED } from './word/unchecked/attachments.js';
import { BODY_UNCHECKED } from './word/unchecked/body.js';
import { FOOT_UNCHECKED } from './word/unchecked/foot.js';
import { HEADER_UNCHECKED } from './word/unchecked/header.js';
import { PAGE_UNCHECKED } from './word/unchecked/page.js';
import { TITLE_UNCHECKED } from './word/unchecked/title.js';
import { WORD_RULES } from './word/word-rules.js';
import type { YearReportExample } from './year-report/rule.js';
import { YEAR_REPORT_RULES } from './year-report/rules.js';

/** What a rule looks at. */
export type RuleSource = 'content' | 'words' | 'word-file' | 'pages';

export interface CatalogueEntry {
  readonly rule: RuleFacts;
  readonly source: RuleSource;
  /** In Vietnamese, one line each. */
  readonly passing: readonly string[];
  readonly failing: readonly string[];
}

/** Every rule there is, in the order of the registries. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...WORD_RULES.map((rule) => entry(rule, 'word-file', rule.examples, wordExample)),
  ...TEXT_RULES.map((rule) => entry(rule, 'words', rule.examples, textExample)),
  ...PAGE_RULES.map((rule) => entry(rule, 'pages', { passing: [], failing: [] }, String)),
  ...[...RULES, ...TREE_RULES].map((rule) => entry(rule, 'content', rule.examples, contentExample)),
  ...RESULTS_RULES.map((rule) => entry(rule, 'content', rule.examples, resultsExample)),
  ...YEAR_REPORT_RULES.map((rule) => entry(rule, 'content', rule.examples, yearReportExample)),
];

/** What of the Decree is not checked, with the reason in Vietnamese. */
export const UNCHECKED: readonly { readonly id: string; readonly reason: string }[] = [
  ...PAGE_UNCHECKED,
  ...HEADER_UNCHECKED,
  ...TITLE_UNCHECKED,
  ...BODY_UNCHECKED,
  ...FOOT_UNCHECKED,
  ...ATTACHMENTS_UNCHECKED,
  ...UNCHECKED_CAPITALS,
];

function entry<Example>(
  rule: RuleFacts,
  source: RuleSource,
  { passing, failing }: { readonly passing: readonly Example[]; readonly failing: readonly Example[] },
  told: (example: Example) => string,
): CatalogueEntry {
  return { rule, source, passing: passing.map(told), failing: failing.map(told) };
}

function wordExample({ told }: WordExample): string {
  return told;
}

function textExample(example: TextExample): string {
  if (typeof example === 'string') return example;
  return example.lines.map((line) => (typeof line === 'string' ? line : (line.text ?? ''))).join(' / ');
}

/** Keys of the plan that an example of another kind takes away need no telling. */
function contentExample(changes: Changes): string {
  const isOtherKind = changes['mau'] !== undefined;
  const keys = Object.entries(changes).flatMap(([key, value]) => {
    if (value === null) return isOtherKind ? [] : [`không có ${key}`];
    return [`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`];
  });
  return keys.length === 0 ? 'như kế hoạch mẫu' : keys.join('; ');
}

function resultsExample({ targets, results, others = {} }: ResultsExample): string {
  const keys = { ...(targets.length > 0 && { chi_tieu: targets, ket_qua: results }), ...others };
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('; ');
}

function yearReportExample({ plan = {}, results = {}, report = {} }: YearReportExample): string {
  const keys = [...Object.entries(plan), ...Object.entries(results), ...Object.entries(report)];
  if (keys.length === 0) return 'như báo cáo mẫu';
  return keys
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ');
}
