import { compareDates, type FullDate, shortDate } from '../../document/date.js';
import { disciplineOf, disciplineWords } from '../facts/discipline.js';
import type { Discipline } from '../schema/award-file.js';
import { codeOf } from './case.js';
import { allOf } from './combine.js';
import { propose } from './examples.js';
import { ask, met, notMet, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const disciplined = (tu: string, den?: string, award = 'ldtt') => ({
  ...propose('CN02', award),
  ky_luat: [
    { cua: 'CN02', hinh_thuc: 'khien-trach', cong_vu: 'khong', tu, ...(den !== undefined && { den }) },
  ],
});

export const hold02: CaseRule = {
  id: 'R-HOLD-02',
  title: 'Thành tích được tính từ sau khi chấp hành xong kỷ luật',
  inputs: ['ky_luat'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      { told: 'không bị kỷ luật', changes: propose('CN02', 'ldtt') },
      { told: 'chấp hành xong từ năm trước năm xét', changes: disciplined('05/3/2023', '05/3/2024') },
    ],
    failing: [
      { told: 'đến hết năm xét vẫn đang chấp hành', changes: disciplined('05/3/2025', '05/3/2026') },
      { told: 'chấp hành xong giữa năm xét', changes: disciplined('05/3/2024', '05/3/2025') },
      { told: 'chưa ghi ngày chấp hành xong', changes: disciplined('05/3/2024') },
      {
        told: 'bị kỷ luật sau năm xét, trước khi nộp hồ sơ',
        changes: { ...disciplined('10/01/2026', '10/01/2027'), ngay_tiep_nhan: '15/01/2026' },
      },
    ],
  },
};

const NEEDED = 'thành tích của thời gian sau khi chấp hành xong kỷ luật';

function judge(one: Case): Outcome {
  return allOf(...disciplineOf(one.file, codeOf(one.subject)).map((discipline) => judgeOne(discipline, one)));
}

function judgeOne(discipline: Discipline, one: Case): Outcome {
  const { nam, ngay_tiep_nhan } = one.file.data;
  const { tu, den } = discipline;
  const words = disciplineWords(discipline);
  if (tu.year > nam) {
    return compareDates(tu, ngay_tiep_nhan) <= 0 ? ask(`${words}, sau năm xét: có còn xét không`) : met;
  }
  const years = yearsCounted(one);
  if (!den) return unknown(`ngày chấp hành xong ${words}`);
  if (den.year < nam - years + 1) return met;
  const found = `${words}, chấp hành xong ngày ${shortDate(den)}`;
  if (isWholeYearLost(den, nam)) return notMet(found, `${NEEDED}: sau ngày đó không còn năm nào`);
  const left = nam - den.year;
  if (years === 1) return ask(`${found}: thành tích từ sau ngày đó có đủ để xét không`);
  return notMet(`${found}: còn tính được ${left} năm`, `${NEEDED}: ${years} năm`);
}

function isWholeYearLost(served: FullDate, year: number): boolean {
  return compareDates(served, { day: 31, month: 12, year }) >= 0;
}

/** The years that an award for merit asks for, by its rules in the packs; one for a yearly title or a single feat. */
function yearsCounted({ law, award, proposal: { loai = 'cong-trang' } }: Case): number {
  if (loai !== 'cong-trang') return 1;
  const asked = (award.quy_tac ?? []).flatMap((id) => {
    const { so_nam, so_lan } = law.rule(id)?.entry.tham_so ?? {};
    return [Number(so_nam ?? 1), Number(so_lan ?? 1)];
  });
  return Math.max(1, ...asked.filter(Number.isFinite));
}
