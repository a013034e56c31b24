import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { judgeUnitMerit } from './merit-unit.js';
import { numberOf } from './parameters.js';
import type { CaseRule } from './rule.js';

const proposed = propose('P1', 'hcld-nhat', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('P1', told) });

export const hc102: CaseRule = {
  id: 'R-HC1-02',
  title:
    'Huân chương hạng Nhất cho tập thể: sau hạng Nhì đủ năm liên tục xuất sắc, có cờ (bằng khen khi không thuộc diện xét cờ)',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat', 'don_vi'],
  judge: (one, parameters) =>
    judgeUnitMerit(one, {
      before: 'hcld-nhi',
      follows: 'latest',
      years: numberOf(parameters, 'so_nam'),
      ways: [
        { government: 2 },
        { government: 1, flags: 2 },
        { flags: 4 },
        { commendations: 4, isWithoutFlags: true },
      ],
    }),
  examples: {
    passing: [
      {
        told: 'hai cờ của Chính phủ',
        changes: years('2020: hcld-nhi; 2021-2023: xuat-sac; 2024-2025: xuat-sac, co-chinh-phu'),
      },
      {
        told: 'bốn cờ của bộ, tỉnh',
        changes: years(
          '2020: hcld-nhi; 2021-2022: xuat-sac, co-bo; 2023-2024: xuat-sac, co-tinh; 2025: xuat-sac',
        ),
      },
    ],
    failing: [
      {
        told: 'ba cờ của tỉnh',
        changes: years('2020: hcld-nhi; 2021-2023: xuat-sac, co-tinh; 2024-2025: xuat-sac'),
      },
      {
        told: 'hạng Nhì không có trong lịch sử',
        changes: years('2020: hcld-ba; 2021-2025: xuat-sac, co-tinh'),
      },
    ],
  },
};
