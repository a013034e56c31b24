import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { judgePersonMerit } from './merit-person.js';
import { numberOf } from './parameters.js';
import type { CaseRule } from './rule.js';

const proposed = propose('CN02', 'hcld-nhat', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('CN02', told) });

export const hc101: CaseRule = {
  id: 'R-HC1-01',
  title:
    'Huân chương hạng Nhất cho cá nhân: sau hạng Nhì đủ năm liên tục, năm xuất sắc, chiến sĩ thi đua cấp bộ, tỉnh',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat'],
  judge: (one, parameters) =>
    judgePersonMerit(one, {
      before: 'hcld-nhi',
      countsFrom: 'after',
      upTo: 'proposal',
      years: numberOf(parameters, 'so_nam'),
      excellent: numberOf(parameters, 'so_xuat_sac'),
      title: 'cstd-tinh',
      times: numberOf(parameters, 'so_cstd_tinh'),
    }),
  examples: {
    passing: [
      {
        told: 'năm năm sau hạng Nhì, ba năm xuất sắc, hai lần chiến sĩ thi đua cấp bộ, tỉnh',
        changes: years(
          '2020: hcld-nhi; 2021-2022: xuat-sac; 2023: xuat-sac, cstd-bo; 2024: tot; 2025: tot, cstd-tinh',
        ),
      },
    ],
    failing: [
      {
        told: 'hai năm xuất sắc',
        changes: years('2020: hcld-nhi; 2021-2022: xuat-sac, cstd-tinh; 2023-2025: tot'),
      },
      {
        told: 'một lần chiến sĩ thi đua cấp tỉnh',
        changes: years('2020: hcld-nhi; 2021-2024: xuat-sac; 2025: xuat-sac, cstd-tinh'),
      },
      { told: 'mới có hạng Ba', changes: years('2020: hcld-ba; 2021-2025: xuat-sac, cstd-tinh') },
    ],
  },
};
