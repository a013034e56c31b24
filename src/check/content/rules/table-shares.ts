import { tableRule, withTable } from '../table-rule.js';

const withShare = (share: string) =>
  withTable({
    cot: [
      'Nội dung',
      { ten: 'Tổng số', kieu: 'so' },
      { ten: 'Đạt', kieu: 'so' },
      { ten: 'Tỷ lệ (%)', kieu: 'ty-le', tu: 'Đạt', tren: 'Tổng số' },
    ],
    dong: [['Hộ gia đình', '779', '508', share]],
  });

export const tableShares = tableRule({
  id: 'BANG-04',
  title: 'Bảng: tỷ lệ phần trăm tính đúng',
  concern: 'share',
  examples: {
    passing: [withShare('65,2'), withShare('65,21%'), withShare('')],
    failing: [withShare('0.65%'), withShare('65,3'), withShare('0,652')],
  },
});
