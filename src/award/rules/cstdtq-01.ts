import { awardWords, heldAwards, heldWords } from '../facts/history.js';
import { titleYears } from '../facts/history-run.js';
import { namedInitiatives } from '../facts/initiatives.js';
import { codeOf } from './case.js';
import { allOf } from './combine.js';
import { yearByYear } from './example-years.js';
import { initiative, propose } from './examples.js';
import { ask, met, notMet, unknown } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Outcome, Parameters } from './rule.js';

const nationwide = { sang_kien: [initiative('SK01', 'CN02', { pham_vi: 'toan-quoc' })] };
const years = (told: string) => ({
  ...propose('CN02', 'cstd-toan-quoc', { sang_kien: 'SK01' }),
  ...yearByYear('CN02', told),
  ...nationwide,
});

export const cstdtq01: CaseRule = {
  id: 'R-CSTDTQ-01',
  title:
    'Chiến sĩ thi đua toàn quốc: liên tục là chiến sĩ thi đua cấp bộ, tỉnh và có sáng kiến ảnh hưởng toàn quốc',
  inputs: ['lich_su', 'xep_loai', 'sang_kien', 'de_nghi.sang_kien'],
  judge,
  examples: {
    passing: [
      { told: 'hai năm liền là chiến sĩ thi đua cấp tỉnh', changes: years('2024-2025: xuat-sac, cstd-tinh') },
      {
        told: 'hai lần cấp tỉnh, giữa đó năm nào cũng là chiến sĩ thi đua cơ sở',
        changes: years(
          '2022: xuat-sac, cstd-co-so, cstd-tinh; 2023-2024: xuat-sac, cstd-co-so; 2025: xuat-sac, cstd-co-so, cstd-tinh',
        ),
      },
    ],
    failing: [
      { told: 'mới một lần cấp tỉnh', changes: years('2024: xuat-sac; 2025: xuat-sac, cstd-tinh') },
      {
        told: 'hai lần cấp tỉnh, giữa đó có năm không là chiến sĩ thi đua cơ sở: hỏi',
        changes: years('2022: xuat-sac, cstd-tinh; 2023-2024: tot; 2025: xuat-sac, cstd-tinh'),
      },
      {
        told: 'sáng kiến chỉ có ảnh hưởng trong tỉnh',
        changes: {
          ...years('2024-2025: xuat-sac, cstd-tinh'),
          sang_kien: [initiative('SK01', 'CN02', { pham_vi: 'tinh' })],
        },
      },
    ],
  },
};

function judge(one: Case, parameters: Parameters): Outcome {
  return allOf(titlesInRow(one, numberOf(parameters, 'so_lan')), nationwideEffect(one));
}

/** Titles in a row: in following years, or with the title of the agency in every year between. */
function titlesInRow({ file, law, subject }: Case, times: number): Outcome {
  const code = codeOf(subject);
  const held = heldAwards(file, law, code, 'cstd-tinh');
  const words = awardWords(law, 'cstd-tinh');
  if (held.length < times) return notMet(`${held.length} lần ${words}`, `${times} lần liên tục`);
  const last = held.slice(-times);
  const told = last.map((one) => heldWords(law, one)).join(', ');
  const from = last[0]?.year ?? file.data.nam;
  const to = last.at(-1)?.year ?? file.data.nam;
  const base = titleYears(file, law, code, 'cstd-co-so');
  const titled = new Set(last.map(({ year }) => year));
  const between = Array.from({ length: to - from }, (_, index) => from + index);
  const isInRow = between.every((year) => titled.has(year) || base(year).state === 'yes');
  const isRecent = to >= file.data.nam - 1;
  if (!isInRow || !isRecent) return ask(`${told} có được coi là ${times} lần liên tục đến nay không`);
  return last.some(({ counts }) => counts === 'ask') ? ask(`${told} đã có quyết định chưa`) : met;
}

function nationwideEffect({ file, proposal }: Case): Outcome {
  const named = namedInitiatives(file, proposal);
  if (named.length === 0) return unknown('sáng kiến, đề tài dùng cho đề nghị này');
  const wide = named.filter(({ pham_vi }) => pham_vi === 'toan-quoc');
  if (wide.length === 0) {
    return notMet(
      'sáng kiến, đề tài không được công nhận có ảnh hưởng toàn quốc',
      'phạm vi ảnh hưởng toàn quốc',
    );
  }
  const isProven = wide.some(({ so, ngay }) => so !== undefined && ngay !== undefined);
  return isProven ? met : unknown('số, ngày văn bản công nhận phạm vi ảnh hưởng toàn quốc');
}
