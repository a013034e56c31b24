import type { Finding } from '../message/finding.js';
import { inOrder } from '../message/finding.js';
import { type RuleSubject, runRule } from './rule.js';
import { RULES } from './rules.js';

/** Everything that the rules find in a content file, in order of place. */
export function checkContent(subject: RuleSubject): Finding[] {
  return inOrder(RULES.flatMap((rule) => runRule(rule, subject)));
}
