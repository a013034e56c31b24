import { countTarget, faultReports, resultsRule, target } from '../rule.js';

const RATING = { don_vi_tinh: 'xep-loai', gia_tri: 'hoàn thành tốt nhiệm vụ' };

export const resultValue = resultsRule({
  id: 'KETQUA-04',
  title: 'Kết quả đúng với đơn vị tính của chỉ tiêu; phần không lớn hơn toàn thể',
  severity: 'error',
  check: (subject) => faultReports(subject, 'value'),
  examples: {
    passing: [
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '97,5' }] },
      { targets: [target()], results: [{ ma: 'T1', so_dat: '98', tong_so: '100' }] },
      { targets: [countTarget()], results: [{ ma: 'T1', thuc_hien: '1.362' }] },
      { targets: [target(RATING)], results: [{ ma: 'T1', thuc_hien: 'Hoàn thành nhiệm vụ' }] },
      { targets: [target({ don_vi_tinh: undefined, gia_tri: undefined })], results: [{ ma: 'T1' }] },
    ],
    failing: [
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: '110' }] },
      { targets: [target()], results: [{ ma: 'T1', so_dat: '110', tong_so: '100' }] },
      { targets: [target()], results: [{ ma: 'T1', so_dat: '98' }] },
      { targets: [target()], results: [{ ma: 'T1', so_dat: '0', tong_so: '0' }] },
      { targets: [target()], results: [{ ma: 'T1', thuc_hien: 'gần đủ' }] },
      { targets: [countTarget()], results: [{ ma: 'T1', thuc_hien: '12 sáng kiến' }] },
      { targets: [countTarget()], results: [{ ma: 'T1', thuc_hien: '1,362' }] },
      { targets: [countTarget()], results: [{ ma: 'T1', thuc_hien: '-3' }] },
      { targets: [countTarget()], results: [{ ma: 'T1', thuc_hien: '90%' }] },
      { targets: [countTarget()], results: [{ ma: 'T1', so_dat: '9', tong_so: '12' }] },
      { targets: [target(RATING)], results: [{ ma: 'T1', thuc_hien: 'rất tốt' }] },
      {
        targets: [target()],
        results: [{ ma: 'T1', theo_don_vi: [{ don_vi: 'HCTH', so_dat: '9', tong_so: '8' }] }],
      },
    ],
  },
});
