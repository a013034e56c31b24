import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { judgePersonMerit } from './merit-person.js';
import { numberOf } from './parameters.js';
import type { CaseRule } from './rule.js';

const proposed = propose('CN02', 'hcld-ba', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('CN02', told) });

export const hc301: CaseRule = {
  id: 'R-HC3-01',
  title:
    'Huân chương hạng Ba cho cá nhân: sau bằng khen của Thủ tướng đủ năm liên tục, năm xuất sắc, số lần chiến sĩ thi đua cơ sở',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat'],
  judge: (one, parameters) =>
    judgePersonMerit(one, {
      before: 'bang-khen-ttg',
      countsFrom: 'after',
      upTo: 'proposal',
      years: numberOf(parameters, 'so_nam'),
      excellent: numberOf(parameters, 'so_xuat_sac'),
      title: 'cstd-co-so',
      times: numberOf(parameters, 'so_cstdcs'),
    }),
  examples: {
    passing: [
      {
        told: 'năm năm sau bằng khen, một năm xuất sắc, ba lần chiến sĩ thi đua cơ sở',
        changes: years(
          '2020: bang-khen-ttg; 2021: xuat-sac, cstd-co-so; 2022-2023: tot, cstd-co-so; 2024-2025: tot',
        ),
      },
    ],
    failing: [
      { told: 'không năm nào xuất sắc', changes: years('2020: bang-khen-ttg; 2021-2025: tot, cstd-co-so') },
      {
        told: 'chưa có bằng khen của Thủ tướng',
        changes: years('2020: bang-khen-tinh; 2021-2025: xuat-sac, cstd-co-so'),
      },
      {
        told: 'bằng khen của Thủ tướng năm 2022',
        changes: years('2021: tot; 2022: tot, bang-khen-ttg; 2023-2025: xuat-sac, cstd-co-so'),
      },
      {
        told: 'chưa có xếp loại năm 2022',
        changes: years('2020: bang-khen-ttg; 2021: xuat-sac, cstd-co-so; 2023-2025: xuat-sac, cstd-co-so'),
      },
    ],
  },
};
