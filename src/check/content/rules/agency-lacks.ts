import { clause } from '../../../decree30/clause.js';
import { placeOf, type Report, type Rule } from '../rule.js';

export const agencyLacks: Rule = {
  id: 'COQUAN-01',
  title: 'Điều mà văn bản cần đã khai trong co-quan.yaml',
  clause: clause('PL I, II.7.b và III.4'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    const { head, agency } = subject;
    const lacks = (key: string, needed: string, what: string): Report => ({
      origin: placeOf(subject, key),
      subject: key,
      message: `co-quan.yaml chưa khai ${what}, cần cho khóa này`,
      mend: `thêm khóa ${needed} vào co-quan.yaml, hoặc bỏ khóa ${key}`,
    });
    return [
      ...(head.thay_mat_tap_the && agency.tap_the_lanh_dao === undefined
        ? [lacks('thay_mat_tap_the', 'tap_the_lanh_dao', 'tên tập thể lãnh đạo')]
        : []),
      ...(head.in_dia_chi && agency.dia_chi === undefined ? [lacks('in_dia_chi', 'dia_chi', 'địa chỉ')] : []),
    ];
  },
  examples: { passing: [{}], failing: [{ thay_mat_tap_the: 'co' }, { in_dia_chi: 'co' }] },
};
