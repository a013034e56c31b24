import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { judgeUnitMerit } from './merit-unit.js';
import { numberOf } from './parameters.js';
import type { CaseRule } from './rule.js';

const proposed = propose('P1', 'hcld-nhi', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('P1', told) });

export const hc202: CaseRule = {
  id: 'R-HC2-02',
  title:
    'Huân chương hạng Nhì cho tập thể: sau hạng Ba đủ năm liên tục xuất sắc, có cờ (bằng khen khi không thuộc diện xét cờ)',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat', 'don_vi'],
  judge: (one, parameters) =>
    judgeUnitMerit(one, {
      before: 'hcld-ba',
      follows: 'latest',
      years: numberOf(parameters, 'so_nam'),
      ways: [{ government: 1, flags: 1 }, { flags: 3 }, { commendations: 3, isWithoutFlags: true }],
    }),
  examples: {
    passing: [
      {
        told: 'một cờ của Chính phủ và một cờ của tỉnh',
        changes: years(
          '2020: hcld-ba; 2021-2023: xuat-sac; 2024: xuat-sac, co-tinh; 2025: xuat-sac, co-chinh-phu',
        ),
      },
    ],
    failing: [
      {
        told: 'hai cờ của tỉnh',
        changes: years('2020: hcld-ba; 2021-2023: xuat-sac; 2024-2025: xuat-sac, co-tinh'),
      },
      {
        told: 'ba bằng khen, chưa ghi có thuộc diện xét cờ không',
        changes: years('2020: hcld-ba; 2021-2023: xuat-sac, bang-khen-tinh; 2024-2025: xuat-sac'),
      },
    ],
  },
};
