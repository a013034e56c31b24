import { type Finding, inOrder } from '../../message/finding.js';
import { type RuleSubject, runRule, runTreeRule, type TreeSubject } from './rule.js';
import { RULES, TREE_RULES } from './rules.js';
import { checkTreeText } from './tree-text.js';

/** Everything that the rules find in a content file, in order of place. */
export function checkContent(subject: RuleSubject): Finding[] {
  return inOrder(RULES.flatMap((rule) => runRule(rule, subject)));
}

/** Everything that the rules find in a document tree, in its structure and in its words, in order of place. */
export function checkTree(subject: TreeSubject): Finding[] {
  return inOrder([...TREE_RULES.flatMap((rule) => runTreeRule(rule, subject)), ...checkTreeText(subject)]);
}
