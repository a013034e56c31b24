import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { judgePersonMerit } from './merit-person.js';
import { numberOf } from './parameters.js';
import type { CaseRule } from './rule.js';

const proposed = propose('CN02', 'bang-khen-ttg', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('CN02', told) });

export const bkttg01: CaseRule = {
  id: 'R-BKTTG-01',
  title:
    'Bằng khen của Thủ tướng cho cá nhân: đã có bằng khen cấp bộ, tỉnh; đủ năm liên tục và số lần chiến sĩ thi đua cơ sở',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat'],
  judge: (one, parameters) =>
    judgePersonMerit(one, {
      before: 'bang-khen-tinh',
      countsFrom: 'any-time',
      upTo: 'proposal',
      years: numberOf(parameters, 'so_nam'),
      excellent: 0,
      title: 'cstd-co-so',
      times: numberOf(parameters, 'so_cstdcs'),
    }),
  examples: {
    passing: [
      {
        told: 'bằng khen tỉnh 2020, năm năm liền hoàn thành tốt, ba lần chiến sĩ thi đua cơ sở',
        changes: years('2020: bang-khen-tinh; 2021-2023: tot, cstd-co-so; 2024-2025: tot'),
      },
      {
        told: 'bằng khen của bộ cũng được tính',
        changes: years('2020: bang-khen-bo; 2021-2022: xuat-sac; 2023-2025: xuat-sac, cstd-co-so'),
      },
    ],
    failing: [
      {
        told: 'mới bốn năm, trước đó chỉ hoàn thành',
        changes: years('2020: bang-khen-tinh; 2021: hoan-thanh; 2022-2025: tot, cstd-co-so'),
      },
      {
        told: 'hai lần chiến sĩ thi đua cơ sở',
        changes: years('2020: bang-khen-tinh; 2021-2022: tot, cstd-co-so; 2023-2025: tot'),
      },
      {
        told: 'bằng khen tỉnh là khen chuyên đề',
        changes: years('2020: bang-khen-tinh/chuyen-de; 2021-2025: tot, cstd-co-so'),
      },
      {
        told: 'bằng khen tỉnh không rõ loại',
        changes: years('2020: bang-khen-tinh?; 2021-2025: tot, cstd-co-so'),
      },
    ],
  },
};
