import { excellentYears } from '../facts/history-run.js';
import { yearByYear } from './example-years.js';
import { propose } from './examples.js';
import { floorOfDiscipline, meritRoute } from './merit.js';
import { yearsInRow } from './merit-years.js';
import { notApplicable } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Outcome, Parameters } from './rule.js';

const proposed = propose('P1', 'bang-khen-tinh', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('P1', told) });

export const bkt02: CaseRule = {
  id: 'R-BKT-02',
  title: 'Bằng khen cấp tỉnh cho tập thể: liên tục xuất sắc hoặc tập thể lao động xuất sắc',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'ky_luat'],
  judge,
  examples: {
    passing: [
      { told: 'hai năm liền hoàn thành xuất sắc', changes: years('2024-2025: xuat-sac') },
      {
        told: 'một năm đạt danh hiệu, một năm xếp loại xuất sắc',
        changes: years('2024: tot, tt-ldxs; 2025: xuat-sac'),
      },
    ],
    failing: [
      { told: 'năm trước chỉ hoàn thành tốt', changes: years('2024: tot; 2025: xuat-sac') },
      { told: 'chưa có xếp loại năm trước', changes: years('2025: xuat-sac') },
    ],
  },
};

function judge(one: Case, parameters: Parameters): Outcome {
  const { file, law, subject } = one;
  if (subject.kind !== 'unit') return notApplicable;
  const route = meritRoute(one);
  if (route.kind !== 'met') return route;
  const floor = floorOfDiscipline(one);
  if ('kind' in floor) return floor;
  const wanted = {
    years: numberOf(parameters, 'so_nam'),
    last: file.data.nam,
    floor,
    stateOf: excellentYears(file, law, subject.unit),
    words: 'hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc',
  };
  return yearsInRow(wanted).outcome;
}
