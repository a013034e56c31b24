import { tableRule, withTable } from '../table-rule.js';

const withNumbers = (...numbers: string[]) =>
  withTable({
    cot: ['Nội dung', { ten: 'Diện tích (ha)', kieu: 'so' }],
    dong: numbers.map((number) => ['Trồng rừng', number]),
  });

export const tableNumbers = tableRule({
  id: 'BANG-02',
  title: 'Bảng: số viết theo cách Việt Nam (1.362; 12,5)',
  concern: 'number',
  examples: {
    passing: [withNumbers('1362', '1.362', '12,5', '-', ''), withNumbers('1,362', '2,5')],
    failing: [
      withNumbers('1.5'),
      withNumbers('12.50'),
      withNumbers('1,362,000'),
      withNumbers('1,362', '2.140'),
      withNumbers('12 ha'),
    ],
  },
});
