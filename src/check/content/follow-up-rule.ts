import { followUpOf } from '../../content/follow-up/follow-up.js';
import type { FollowUp } from '../../content/schema/follow-up.js';
import type { Target } from '../../content/schema/target.js';
import type { Report, Rule, RuleSubject } from './rule.js';

/** The Decree does not regulate how plans are followed up: these rules are those of the trade. */
export const FOLLOW_UP_CLAUSE = 'kỹ thuật theo dõi kế hoạch';

interface FollowUpRuleFacts extends Pick<Rule, 'id' | 'title' | 'severity' | 'examples'> {
  readonly check: (plan: FollowUp, subject: RuleSubject) => Report[];
}

/** A rule about the keys of a plan that serve its follow-up. */
export function followUpRule({ check, ...facts }: FollowUpRuleFacts): Rule {
  return {
    ...facts,
    clause: FOLLOW_UP_CLAUSE,
    basis: 'inference',
    check: (subject) => check(followUpOf(subject), subject),
  };
}

/** For examples: a target measured in per cent, with some keys changed. */
export function exampleTarget(changes: Readonly<Partial<Record<keyof Target, unknown>>>) {
  return {
    ma: 'T1',
    noi_dung: 'Giải quyết đơn đúng hạn',
    don_vi_tinh: 'ty-le',
    gia_tri: '95',
    ...changes,
  };
}
