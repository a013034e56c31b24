import { tableRule, withTable } from '../table-rule.js';

const COLUMNS = ['Nội dung', { ten: 'Kế hoạch', kieu: 'so' }, { ten: 'Thực hiện', kieu: 'so' }];
const SHARE = { ten: 'Tỷ lệ (%)', kieu: 'ty-le', tu: 'Thực hiện', tren: 'Kế hoạch' };
const ROWS = [['Trồng rừng', '120', '118']];

export const tableStructure = tableRule({
  id: 'BANG-01',
  title: 'Bảng: cột, dòng và ô khớp nhau',
  concern: 'structure',
  examples: {
    passing: [
      withTable({ cot: COLUMNS, dong: ROWS }),
      withTable({ cot: [...COLUMNS, SHARE], dong: [...ROWS, { nhom: 'I. Nông nghiệp' }] }),
      withTable({ cot: [...COLUMNS, SHARE], dong: [['Trồng rừng', '120', '118', '98,3']] }),
    ],
    failing: [
      withTable({ cot: COLUMNS, dong: [['Trồng rừng', '120']] }),
      withTable({ cot: COLUMNS, dong: [['Trồng rừng', '120', '118', '5']] }),
      withTable({ cot: COLUMNS }),
      withTable({ cot: [...COLUMNS, 'Nội dung'], dong: [['Trồng rừng', '120', '118', '']] }),
      withTable({ cot: [...COLUMNS, { ...SHARE, tren: 'Kế hoach năm' }], dong: ROWS }),
      withTable({ cot: [...COLUMNS, { ...SHARE, kieu: 'so' }], dong: ROWS }),
      withTable({ cot: COLUMNS, dong: [{ dong: ['Xã A', '20', '20'], trong_do: 'co' }] }),
      withTable({ cot: COLUMNS, dong: ROWS, tong: 'Tổng cộng', tong_ghi: ['Tổng cộng', '120', '118'] }),
      withTable({ cot: ['Nội dung', 'Ghi chú'], dong: [['Trồng rừng', '']], tong: 'Tổng cộng' }),
    ],
  },
});
