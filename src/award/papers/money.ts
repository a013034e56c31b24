/** What a decision says about money: the amount of each award, its clause, and what it rests on. */

import { nearestNode } from '../../content/node.js';
import { type FullDate, isFullDate, parseDate } from '../../document/date.js';
import { decimalOf, formatNumber, ZERO } from '../../text/number.js';
import { greaterTitle } from '../facts/greater-title.js';
import { type Money, moneyFor } from '../law/money.js';
import type { PaperSources } from './paper.js';
import type { Entry, Group } from './register.js';
import { capitalised } from './thresholds.js';
import { awardWords } from './words.js';

/** The amount on the day of a decision; while that has no day, on the day the law was chosen for. */
export function moneyOf(sources: PaperSources, group: Group, key: string): Money {
  return moneyFor(group.award, group.kind, sources.law, decisionDay(sources, key));
}

function decisionDay({ file, law }: PaperSources, key: string): FullDate {
  const node = nearestNode(file.root, ['van_ban', key, 'ngay']);
  const date = node.kind === 'text' ? parseDate(node.value) : undefined;
  return date && isFullDate(date) ? date : law.date;
}

export function dongWords(dong: number): string {
  return formatNumber(decimalOf(dong) ?? ZERO);
}

/** `Danh hiệu “…”: 0,3 lần mức lương cơ sở, là 710.000 đồng (Điều …)`. */
export function moneyLine(sources: PaperSources, group: Group, key: string): string {
  const money = moneyOf(sources, group, key);
  const name = capitalised(awardWords(group.award));
  if (money.kind === 'unknown') return `${name}: {{trong "mức tiền thưởng"}}`;
  const times = formatNumber(decimalOf(money.multiple) ?? ZERO);
  const most = money.isCeiling ? 'tối đa ' : '';
  return `${name}: ${most}${times} lần mức lương cơ sở (${dongWords(money.baseDong)} đồng), là ${dongWords(money.dong)} đồng (${money.clause})`;
}

/** The rule that of several titles of one year only the greatest is paid. */
const ONE_TITLE = 'R-MON-02';

/** Whether the subject has a greater title of the year, or gets one from the same decider: then only that is paid. */
export function isPaidByGreater({ register }: PaperSources, { judged: { one } }: Entry): boolean {
  const isOut = (award: string) =>
    register.leftOut.some(
      ({ judged: { one: other } }) =>
        other.proposal.cho === one.proposal.cho && other.proposal.khen_thuong === award,
    );
  return greaterTitle(one, isOut)?.isCertain ?? false;
}

/** What a decision says where somebody in it gets a title without its money; nothing where nobody does. */
export function oneTitleLine(sources: PaperSources, groups: readonly Group[]): string | undefined {
  const isNeeded = groups.some((group) => group.entries.some((entry) => isPaidByGreater(sources, entry)));
  if (!isNeeded) return undefined;
  const clause = sources.law.rule(ONE_TITLE)?.entry.can_cu;
  const by = clause === undefined ? '' : ` (${clause})`;
  return `Được tặng nhiều danh hiệu thi đua trong cùng thời gian thì chỉ nhận mức tiền thưởng cao nhất${by}`;
}
