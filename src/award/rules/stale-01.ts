import { compareDates, type FullDate, shortDate } from '../../document/date.js';
import { propose } from './examples.js';
import { ask, met, notApplicable } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Outcome, Parameters } from './rule.js';
import { isOfState } from './state.js';

const received = (ngay_tiep_nhan: string) => ({
  ...propose('CN02', 'bang-khen-ttg', { loai: 'cong-trang' }),
  ngay_tiep_nhan,
});

export const stale01: CaseRule = {
  id: 'R-STALE-01',
  title: 'Khen cấp nhà nước: thành tích trong báo cáo không cũ quá số tháng quy định khi trình',
  inputs: ['nam', 'ngay_tiep_nhan'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      { told: 'thành tích đến hết năm 2025, tiếp nhận ngày 30/6/2026', changes: received('30/6/2026') },
    ],
    failing: [
      { told: 'thành tích đến hết năm 2025, tiếp nhận ngày 01/7/2026', changes: received('01/7/2026') },
    ],
  },
};

function judge({ file, award }: Case, parameters: Parameters): Outcome {
  if (!isOfState(award)) return notApplicable;
  const { nam, ngay_tiep_nhan } = file.data;
  const months = numberOf(parameters, 'so_thang');
  if (compareDates(ngay_tiep_nhan, firstDayAfter(nam, months)) < 0) return met;
  return ask(
    `thành tích đến hết năm ${nam}, tiếp nhận ngày ${shortDate(ngay_tiep_nhan)}: báo cáo có thành tích của ${months} tháng trước khi trình không`,
  );
}

/** The first day on which achievements up to the end of a year are older than so many months. */
function firstDayAfter(year: number, months: number): FullDate {
  return { day: 1, month: (months % 12) + 1, year: year + 1 + Math.floor(months / 12) };
}
