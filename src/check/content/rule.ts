import type { ContentDocument } from '../../content/document.js';
import { type ContentNode, nearestNode } from '../../content/node.js';
import type { References } from '../../content/references.js';
import { originAtOffset } from '../../content/text-place.js';
import { type DateSpan, spanOf } from '../../document/date.js';
import type { Origin } from '../../document/origin.js';
import type { DocumentTree } from '../../document/tree.js';
import type { Finding, Severity } from '../../message/finding.js';
import type { RuleFacts } from '../rule-facts.js';

/** What a rule looks at: one content file that its schema accepts, with the agency and the register. */
export interface RuleSubject extends ContentDocument, References {}

/** What a rule says about one place; the rest of the finding is the rule's own. */
export interface Report {
  readonly origin: Origin;
  readonly subject: string;
  readonly message: string;
  readonly mend: string;
  /** Where a rule is sometimes stricter or milder than usual. */
  readonly severity?: Severity;
}

/** Keys of the plan used in the examples, with what to put in their place; `null` takes a key away. */
export type Changes = Readonly<Record<string, unknown>>;

/** What every rule about content says of itself. */
interface ContentRuleFacts extends RuleFacts {
  readonly examples: { readonly passing: readonly Changes[]; readonly failing: readonly Changes[] };
}

/**
 * A rule about the content, known before anything is rendered. One file each, with examples that the tests run: every
 * `failing` example must be found by this rule, no `passing` one may.
 */
export interface Rule extends ContentRuleFacts {
  readonly check: (subject: RuleSubject) => Report[];
}

/** A document that was rendered: its content and the tree made of it. */
export interface TreeSubject extends RuleSubject {
  readonly tree: DocumentTree;
}

/** A rule about the document tree, where numbers and places of blocks are known. */
export interface TreeRule extends ContentRuleFacts {
  readonly check: (subject: TreeSubject) => Report[];
}

/** Runs a rule and completes what it reports. */
export function runRule(rule: Rule, subject: RuleSubject): Finding[] {
  return rule.check(subject).map((report) => completed(report, rule));
}

/** As {@link runRule}, for rules about the tree. */
export function runTreeRule(rule: TreeRule, subject: TreeSubject): Finding[] {
  return rule.check(subject).map((report) => completed(report, rule));
}

function completed({ severity, ...report }: Report, rule: RuleFacts): Finding {
  return { rule: rule.id, severity: severity ?? rule.severity, clause: rule.clause, ...report };
}

/** The place of the value at a key path of the content. */
export function placeOf({ root }: RuleSubject, ...path: string[]): Origin {
  return nearestNode(root, path).origin;
}

/** The place of the last character of a text of the content. */
export function endOf({ root }: RuleSubject, path: readonly string[]): Origin {
  const node = nearestNode(root, path);
  return node.kind === 'text' ? originAtOffset(node, node.value.length - 1) : node.origin;
}

/** The texts of a list in the content, with their nodes. */
export function itemsAt({ root }: RuleSubject, key: string): { text: string; node: ContentNode }[] {
  const list = root.entries.get(key)?.value;
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((node) => (node.kind === 'text' ? [{ text: node.value, node }] : []));
}

/** The days the document's own date can mean; `undefined` when nothing is known. */
export function documentSpan({ head }: RuleSubject): DateSpan | undefined {
  return head.ngay && spanOf(head.ngay);
}
