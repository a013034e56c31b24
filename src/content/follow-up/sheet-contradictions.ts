import { type Finding, quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import { compareNumbers } from '../../text/number.js';
import type { TextNode } from '../node.js';
import type { Target } from '../schema/target.js';
import { measureWords, plannedValue, shownValue } from './sheet-columns.js';
import type { CellAt } from './sheet-rows.js';

/** What the sheet says of the plan must be what the plan says. */
export function contradictionsIn(cell: CellAt, targets: readonly Target[]): Finding[] {
  const target = targets.find(({ ma }) => ma === cell('Mã')?.value);
  if (!target) return [];
  const planned = plannedValue(target);
  const expectations = [
    ['Kế hoạch', shownValue(planned), agrees(cell('Kế hoạch'), planned)],
    ['Đơn vị tính', measureWords(target), agrees(cell('Đơn vị tính'), measureWords(target))],
  ] as const;
  return expectations.flatMap(([title, expected, isSame]): Finding[] => {
    const node = cell(title);
    if (isSame || !node) return [];
    const message = `gặp ${quoted(node.value)}, cần ${expected === '' ? 'ô trống' : quoted(expected)} như trong kế hoạch`;
    const mend = 'sửa lại ô này; chỉ tiêu được điều chỉnh trong năm thì ghi ở cột ‹Điều chỉnh›';
    const subject = node.origin.path ?? title;
    return [{ severity: 'error', rule: 'results/plan', origin: node.origin, subject, message, mend }];
  });
}

function agrees(node: TextNode | undefined, planned: ReturnType<typeof plannedValue>): boolean {
  if (!node) return true;
  if (typeof planned !== 'string' && node.number) return compareNumbers(node.number, planned) === 0;
  return foldForComparison(node.value) === foldForComparison(shownValue(planned));
}
