import { nearestNode } from '../../node.js';
import type { ResultsFile } from '../results.js';
import { cell, cellOf, type MadeTable } from './made-table.js';

const KEYS = ['ten', 'tac_gia', 'cong_nhan', 'pham_vi', 'da_dung_cho'] as const;

/** The initiatives of the year, in order of the file. */
export function initiativeTable({ root, data }: ResultsFile): MadeTable {
  return {
    columns: [
      { ten: 'TT', canh: 'giua' },
      { ten: 'Tên sáng kiến', rong: '30' },
      { ten: 'Tác giả' },
      { ten: 'Cấp công nhận, số quyết định' },
      { ten: 'Phạm vi ảnh hưởng' },
      { ten: 'Đã dùng cho danh hiệu' },
    ],
    rows: (data.sang_kien ?? []).map((_, index) => {
      const at = (key: string) => nearestNode(root, ['sang_kien', index, key]);
      return [cell(String(index + 1), at('ten').origin), ...KEYS.map((key) => cellOf(at(key)))];
    }),
  };
}
