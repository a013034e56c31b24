import { compareDates, shortDate } from '../../document/date.js';
import { allOf } from './combine.js';
import { yearByYear } from './example-years.js';
import { propose, unit } from './examples.js';
import { judgeUnitMerit } from './merit-unit.js';
import { ask, met, notMet, unknown } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Example, Outcome, Parameters } from './rule.js';

const proposed = propose('P1', 'hcld-ba', { loai: 'cong-trang' });
const years = (told: string, facts: Example['changes'] = { thanh_lap: '01/3/2010' }) => ({
  ...proposed,
  ...yearByYear('P1', told),
  don_vi: [unit('P1', facts)],
});

export const hc302: CaseRule = {
  id: 'R-HC3-02',
  title:
    'Huân chương hạng Ba cho tập thể: đủ tuổi, sau bằng khen của Thủ tướng đủ năm liên tục xuất sắc, có cờ hoặc bằng khen',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat', 'don_vi'],
  judge,
  examples: {
    passing: [
      {
        told: 'một cờ của Chính phủ',
        changes: years('2020: bang-khen-ttg; 2021-2024: xuat-sac; 2025: xuat-sac, co-chinh-phu'),
      },
      {
        told: 'hai cờ của tỉnh',
        changes: years('2020: bang-khen-ttg; 2021-2023: xuat-sac; 2024-2025: xuat-sac, co-tinh'),
      },
      {
        told: 'hai bằng khen, không thuộc diện xét cờ',
        changes: years('2020: bang-khen-ttg; 2021-2022: xuat-sac, bang-khen-tinh; 2023-2025: xuat-sac', {
          thanh_lap: '01/3/2010',
          duoc_xet_co: 'khong',
        }),
      },
    ],
    failing: [
      {
        told: 'thành lập chưa đủ mười năm',
        changes: years('2020: bang-khen-ttg; 2021-2025: xuat-sac, co-tinh', { thanh_lap: '31/12/2015' }),
      },
      {
        told: 'chưa ghi ngày thành lập',
        changes: years('2020: bang-khen-ttg; 2021-2025: xuat-sac, co-tinh', {}),
      },
      {
        told: 'hai bằng khen nhưng thuộc diện xét cờ',
        changes: years('2020: bang-khen-ttg; 2021-2022: xuat-sac, bang-khen-tinh; 2023-2025: xuat-sac', {
          thanh_lap: '01/3/2010',
          duoc_xet_co: 'co',
        }),
      },
    ],
  },
};

function judge(one: Case, parameters: Parameters): Outcome {
  const merit = judgeUnitMerit(one, {
    before: 'bang-khen-ttg',
    follows: 'latest',
    years: numberOf(parameters, 'so_nam'),
    ways: [
      { government: 1 },
      { flags: 2 },
      { flags: 1, commendations: 1 },
      { commendations: 2, isWithoutFlags: true },
    ],
  });
  return merit.kind === 'not-applicable' ? merit : allOf(oldEnough(one, parameters), merit);
}

/** By the day, up to when the dossier is received. */
function oldEnough({ file, subject }: Case, parameters: Parameters): Outcome {
  if (subject.kind !== 'unit') return met;
  const { thanh_lap, tien_than } = subject.unit;
  if (!thanh_lap) return unknown('ngày thành lập của tập thể (thanh_lap)');
  const age = numberOf(parameters, 'tuoi');
  if (compareDates({ ...thanh_lap, year: thanh_lap.year + age }, file.data.ngay_tiep_nhan) <= 0) return met;
  const founded = `thành lập ngày ${shortDate(thanh_lap)}`;
  if (tien_than !== undefined)
    return ask(`${founded}, có tiền thân: có tính cả thời gian trước đó cho đủ ${age} năm không`);
  return notMet(founded, `thành lập từ ${age} năm trở lên`);
}
