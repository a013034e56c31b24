import { tableRule, withTable } from '../table-rule.js';

const withPart = (part: string) =>
  withTable({
    cot: ['Nội dung', { ten: 'Số hộ', kieu: 'so' }],
    dong: [['Hộ nghèo', '120'], { dong: ['Trong đó: hộ dân tộc thiểu số', part], trong_do: 'co' }],
  });

export const tableParts = tableRule({
  id: 'BANG-05',
  title: 'Bảng: dòng «trong đó» không lớn hơn dòng phía trên',
  concern: 'part',
  examples: { passing: [withPart('20'), withPart('120')], failing: [withPart('121'), withPart('1.200')] },
});
