import { type MapNode, nearestNode } from '../../node.js';
import type { YearReport } from '../../schema/year-report.js';
import { valueWords } from '../judged-words.js';
import { measureWords } from '../sheet-columns.js';
import { cell, cellOf, type MadeTable } from './made-table.js';

/** The targets that a report sets for the next year. */
export function nextTargetTable({ chi_tieu_nam_sau: targets = [] }: YearReport, root: MapNode): MadeTable {
  return {
    columns: [
      { ten: 'TT', canh: 'giua' },
      { ten: 'Chỉ tiêu', rong: '45' },
      { ten: 'Đơn vị', canh: 'giua' },
      { ten: 'Mức phấn đấu', canh: 'giua' },
      { ten: 'Phụ trách' },
    ],
    rows: targets.map((target, index) => {
      const at = (key: string) => nearestNode(root, ['chi_tieu_nam_sau', index, key]);
      const words = cellOf(at('noi_dung'));
      return [
        cell(String(index + 1), words.origin),
        words,
        cell(measureWords(target), words.origin),
        cell(valueWords(target.gia_tri, target).replace(/%$/u, ''), at('gia_tri').origin),
        cellOf(at('phu_trach')),
      ];
    }),
  };
}
