import { countTarget, faultReports, resultsRule, target } from '../rule.js';

const COUNTS = [
  { don_vi: 'HCTH', thuc_hien: '7' },
  { don_vi: 'KHTC', thuc_hien: '5' },
];
const SHARES = [
  { don_vi: 'HCTH', so_dat: '49', tong_so: '50' },
  { don_vi: 'KHTC', so_dat: '46', tong_so: '50' },
];

export const resultSums = resultsRule({
  id: 'KETQUA-05',
  title: 'Kết quả chung bằng tổng các đơn vị, tỷ lệ bằng phần trên toàn thể',
  severity: 'error',
  check: (subject) => faultReports(subject, 'sum'),
  examples: {
    passing: [
      { targets: [countTarget()], results: [{ ma: 'T1', thuc_hien: '12', theo_don_vi: COUNTS }] },
      { targets: [countTarget()], results: [{ ma: 'T1', theo_don_vi: COUNTS }] },
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '95', theo_don_vi: SHARES }] },
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '66,7', so_dat: '2', tong_so: '3' }] },
    ],
    failing: [
      { targets: [countTarget()], results: [{ ma: 'T1', thuc_hien: '13', theo_don_vi: COUNTS }] },
      { targets: [target()], results: [{ ma: 'T1', so_dat: '96', tong_so: '100', theo_don_vi: SHARES }] },
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '96', theo_don_vi: SHARES }] },
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '67,7', so_dat: '2', tong_so: '3' }] },
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '95', theo_don_vi: COUNTS }] },
    ],
  },
});
