import { tableRule, withTable } from '../table-rule.js';

const TABLE = {
  cot: ['Nội dung', { ten: 'Kế hoạch', kieu: 'so' }, { ten: 'Thực hiện', kieu: 'so' }],
  dong: [
    ['Trồng rừng', '120', '118'],
    ['Chăm sóc rừng', '20,5', '20'],
  ],
};

export const tableTotals = tableRule({
  id: 'BANG-03',
  title: 'Bảng: dòng tổng bằng tổng các dòng',
  concern: 'total',
  examples: {
    passing: [
      withTable({ ...TABLE, tong: 'Tổng cộng' }),
      withTable({ ...TABLE, tong_ghi: ['Tổng cộng', '140,5', '138'] }),
    ],
    failing: [
      withTable({ ...TABLE, tong_ghi: ['Tổng cộng', '140', '138'] }),
      withTable({ ...TABLE, dong: [...TABLE.dong, ['Tổng cộng', '140,5', '138']], tong: 'Tổng cộng' }),
      withTable({ ...TABLE, dong: [...TABLE.dong, ['Làm giàu rừng', '', '5']], tong: 'Tổng cộng' }),
    ],
  },
});
