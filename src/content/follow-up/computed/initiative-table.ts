import { INITIATIVE_FACTS, type YearInitiative } from '../initiatives.js';
import { cell, type MadeTable } from './made-table.js';

/** The initiatives of the year, in the order of their file. */
export function initiativeTable(initiatives: readonly YearInitiative[]): MadeTable {
  return {
    columns: [
      { ten: 'TT', canh: 'giua' },
      { ten: 'Tên sáng kiến', rong: '30' },
      { ten: 'Tác giả' },
      { ten: 'Cấp công nhận, số quyết định' },
      { ten: 'Phạm vi ảnh hưởng' },
      { ten: 'Đã dùng cho danh hiệu' },
    ],
    rows: initiatives.map(({ origin, facts }, index) => [
      cell(String(index + 1), origin),
      ...INITIATIVE_FACTS.map((key) => facts[key] ?? cell('', origin)),
    ]),
  };
}
