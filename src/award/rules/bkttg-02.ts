import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { judgeUnitMerit } from './merit-unit.js';
import { numberOf } from './parameters.js';
import type { CaseRule } from './rule.js';

const proposed = propose('P1', 'bang-khen-ttg', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('P1', told) });

export const bkttg02: CaseRule = {
  id: 'R-BKTTG-02',
  title:
    'Bằng khen của Thủ tướng cho tập thể: sau bằng khen cấp bộ, tỉnh đủ năm liên tục xuất sắc, có cờ hoặc bằng khen',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat', 'don_vi'],
  judge: (one, parameters) =>
    judgeUnitMerit(one, {
      before: 'bang-khen-tinh',
      follows: 'earliest',
      years: numberOf(parameters, 'so_nam'),
      ways: [
        { flags: numberOf(parameters, 'so_co') },
        { commendations: numberOf(parameters, 'so_bang_khen') },
      ],
    }),
  examples: {
    passing: [
      {
        told: 'năm năm xuất sắc sau bằng khen, một cờ của tỉnh',
        changes: years('2020: bang-khen-tinh; 2021-2024: xuat-sac; 2025: xuat-sac, co-tinh'),
      },
      {
        told: 'năm năm xuất sắc sau bằng khen, thêm hai bằng khen',
        changes: years(
          '2020: bang-khen-tinh; 2021: xuat-sac; 2022: xuat-sac, bang-khen-bo; 2023: xuat-sac; 2024: xuat-sac, bang-khen-tinh; 2025: tot, tt-ldxs',
        ),
      },
    ],
    failing: [
      {
        told: 'chỉ thêm một bằng khen, không có cờ',
        changes: years(
          '2020: bang-khen-tinh; 2021-2023: xuat-sac; 2024: xuat-sac, bang-khen-tinh; 2025: xuat-sac',
        ),
      },
      {
        told: 'năm 2023 chỉ hoàn thành tốt',
        changes: years('2020: bang-khen-tinh; 2021-2022: xuat-sac; 2023: tot; 2024-2025: xuat-sac, co-tinh'),
      },
      {
        told: 'lịch sử không có bằng khen nào',
        changes: years('2020: tt-ldxs; 2021-2025: xuat-sac, co-tinh'),
      },
    ],
  },
};
