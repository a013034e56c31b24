import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { judgePersonMerit } from './merit-person.js';
import { numberOf } from './parameters.js';
import type { CaseRule } from './rule.js';

const proposed = propose('CN02', 'hcld-nhi', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('CN02', told) });

export const hc201: CaseRule = {
  id: 'R-HC2-01',
  title:
    'Huân chương hạng Nhì cho cá nhân: sau hạng Ba đủ năm liên tục, năm xuất sắc, chiến sĩ thi đua cấp bộ, tỉnh',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat'],
  judge: (one, parameters) =>
    judgePersonMerit(one, {
      before: 'hcld-ba',
      countsFrom: 'after',
      upTo: 'any-time',
      years: numberOf(parameters, 'so_nam'),
      excellent: numberOf(parameters, 'so_xuat_sac'),
      title: 'cstd-tinh',
      times: numberOf(parameters, 'so_cstd_tinh'),
    }),
  examples: {
    passing: [
      {
        told: 'năm năm sau hạng Ba, hai năm xuất sắc, một lần chiến sĩ thi đua cấp tỉnh',
        changes: years('2020: hcld-ba; 2021-2022: xuat-sac; 2023: tot, cstd-tinh; 2024-2025: tot'),
      },
    ],
    failing: [
      {
        told: 'một năm xuất sắc',
        changes: years('2020: hcld-ba; 2021: xuat-sac; 2022-2025: tot, cstd-tinh'),
      },
      {
        told: 'chưa là chiến sĩ thi đua cấp tỉnh',
        changes: years('2020: hcld-ba; 2021-2025: xuat-sac, cstd-co-so'),
      },
      {
        told: 'năm năm liên tục không đến năm đề nghị: hỏi',
        changes: years('2019: hcld-ba; 2020-2024: xuat-sac, cstd-bo; 2025: hoan-thanh'),
      },
    ],
  },
};
