import type { Origin } from '../../../document/origin.js';
import { formatNumber } from '../../../text/number.js';
import { nearestNode } from '../../node.js';
import type { Fund } from '../fund.js';
import type { YearFacts } from '../year-facts.js';
import { cell, cellOf, type MadeRow, type MadeTable } from './made-table.js';

/** Income and spending of the fund; the balance across the last row. */
export function fundTable({ results: { root, data }, fund }: YearFacts, at: Origin): MadeTable {
  const lines = (data.quy ?? []).flatMap((line, index): MadeRow[] => {
    if (line.thu === undefined && line.chi === undefined) return [];
    const place = (key: string) => nearestNode(root, ['quy', index, key]);
    const words = cellOf(place('noi_dung'));
    const amount = (key: 'thu' | 'chi') =>
      line[key] === undefined ? cell('-', words.origin) : cellOf(place(key));
    return [[words, amount('thu'), amount('chi')]];
  });
  return {
    columns: [
      { ten: 'Nội dung', rong: '50' },
      { ten: 'Thu (đồng)', kieu: 'so', cong: 'khong' },
      { ten: 'Chi (đồng)', kieu: 'so', cong: 'khong' },
    ],
    rows: lines.length === 0 ? [] : [...lines, { group: cell(balanceWords(fund), at) }],
  };
}

function balanceWords({ income, spent, left }: Fund): string {
  const parts = [
    income && `Tổng thu: ${formatNumber(income)} đồng`,
    spent && `Tổng chi: ${formatNumber(spent)} đồng`,
    left && `Tồn: ${formatNumber(left)} đồng`,
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}
