import { ratedYears, type StateOf, titleYears } from '../facts/history-run.js';
import { initiativesBy } from '../facts/initiatives.js';
import { codeOf } from './case.js';
import { allOf, anyOf } from './combine.js';
import { yearByYear } from './example-years.js';
import { initiative, propose } from './examples.js';
import { floorOfDiscipline, meritRoute } from './merit.js';
import { yearsInRow } from './merit-years.js';
import { ask, met, notApplicable, notMet, unknown } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Outcome, Parameters } from './rule.js';

const proposed = propose('CN02', 'bang-khen-tinh', { loai: 'cong-trang' });
const years = (told: string) => ({ ...proposed, ...yearByYear('CN02', told) });

export const bkt01: CaseRule = {
  id: 'R-BKT-01',
  title:
    'Bằng khen cấp tỉnh cho cá nhân: chiến sĩ thi đua cơ sở liên tục, hoặc xuất sắc liên tục và có sáng kiến',
  inputs: ['xep_loai', 'lich_su', 'de_nghi', 'sang_kien', 'ky_luat'],
  judge,
  examples: {
    passing: [
      { told: 'hai năm liền là chiến sĩ thi đua cơ sở', changes: years('2024-2025: tot, cstd-co-so') },
      {
        told: 'hai năm liền xuất sắc, có hai sáng kiến trong hai năm đó',
        changes: {
          ...years('2024-2025: xuat-sac'),
          sang_kien: [initiative('SK01', 'CN02', { nam: '2024' }), initiative('SK02', 'CN02; CN03')],
        },
      },
    ],
    failing: [
      {
        told: 'chiến sĩ thi đua cơ sở năm 2023 và 2025',
        changes: years('2023: tot, cstd-co-so; 2024: tot; 2025: tot, cstd-co-so'),
      },
      {
        told: 'hai năm liền xuất sắc, chỉ có một sáng kiến',
        changes: { ...years('2024-2025: xuat-sac'), sang_kien: [initiative('SK01', 'CN02')] },
      },
      { told: 'chưa có xếp loại, danh hiệu năm 2024', changes: years('2025: xuat-sac, cstd-co-so') },
    ],
  },
};

function judge(one: Case, parameters: Parameters): Outcome {
  if (one.subject.kind !== 'person') return notApplicable;
  const route = meritRoute(one);
  if (route.kind !== 'met') return route;
  const titled = byTitle(one, parameters);
  return titled.kind === 'met' ? met : anyOf(titled, byRating(one, parameters));
}

function byTitle(one: Case, parameters: Parameters): Outcome {
  const { file, law, subject } = one;
  return inRow(
    one,
    parameters,
    titleYears(file, law, codeOf(subject), 'cstd-co-so'),
    'là chiến sĩ thi đua cơ sở',
  );
}

function byRating(one: Case, parameters: Parameters): Outcome {
  const stateOf = ratedYears(one.file, codeOf(one.subject), 'xuat-sac');
  const rated = inRow(one, parameters, stateOf, 'hoàn thành xuất sắc nhiệm vụ');
  return rated.kind === 'not-met' ? rated : allOf(rated, withInitiatives(one, parameters));
}

function inRow(one: Case, parameters: Parameters, stateOf: StateOf, words: string): Outcome {
  const floor = floorOfDiscipline(one);
  if ('kind' in floor) return floor;
  const wanted = numberOf(parameters, 'so_nam');
  return yearsInRow({ years: wanted, last: one.file.data.nam, floor, stateOf, words }).outcome;
}

/** So many initiatives, or so many works; of some of each a person decides. */
function withInitiatives({ file, subject }: Case, parameters: Parameters): Outcome {
  const wanted = numberOf(parameters, 'so_sang_kien');
  const first = file.data.nam - numberOf(parameters, 'so_nam') + 1;
  const own = initiativesBy(file, codeOf(subject)).filter(({ nam }) => nam >= first && nam <= file.data.nam);
  const recognised = own.filter(({ so, ngay }) => so !== undefined && ngay !== undefined);
  const works = recognised.filter(({ loai }) => loai === 'de-tai').length;
  if (Math.max(works, recognised.length - works) >= wanted) return met;
  if (recognised.length >= wanted) return ask('sáng kiến và đề tài có được cộng lại cho đủ số không');
  if (own.length >= wanted) return unknown('số, ngày quyết định công nhận sáng kiến, đề tài');
  return notMet(
    `${recognised.length} sáng kiến, đề tài được công nhận trong các năm ${first}–${file.data.nam}`,
    `hoàn thành xuất sắc nhiệm vụ và có ${wanted} sáng kiến (hoặc ${wanted} đề tài) trong thời gian đó`,
  );
}
