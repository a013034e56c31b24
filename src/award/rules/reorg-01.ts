import { shortDate } from '../../document/date.js';
import { propose, unit } from './examples.js';
import { ask, met, notApplicable } from './outcome.js';
import type { Case, CaseRule, Example, Outcome } from './rule.js';
import { yearsAsked } from './years-asked.js';

const proposed = (facts: Example['changes']) => ({
  ...propose('P1', 'bang-khen-ttg', { loai: 'cong-trang' }),
  don_vi: [unit('P1', facts)],
});

export const reorg01: CaseRule = {
  id: 'R-REORG-01',
  title: 'Tập thể mới thành lập, sáp nhập: người xem xét quyết định các năm liên tục',
  inputs: ['don_vi.thanh_lap', 'don_vi.tien_than'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      { told: 'không có thay đổi nào được ghi', changes: proposed({}) },
      {
        told: 'sáp nhập từ trước các năm được tính',
        changes: proposed({ thanh_lap: '01/3/2015', tien_than: 'Phòng Cũ (giả định)' }),
      },
    ],
    failing: [
      {
        told: 'sáp nhập trong các năm được tính',
        changes: proposed({ thanh_lap: '01/3/2025', tien_than: 'Phòng Cũ (giả định)' }),
      },
      {
        told: 'có tiền thân, chưa ghi ngày sáp nhập',
        changes: proposed({ tien_than: 'Phòng Cũ (giả định)' }),
      },
      { told: 'thành lập trong các năm được tính', changes: proposed({ thanh_lap: '01/3/2023' }) },
    ],
  },
};

function judge(one: Case): Outcome {
  const years = yearsAsked(one);
  if (one.subject.kind !== 'unit' || years === undefined) return notApplicable;
  const first = one.file.data.nam - years + 1;
  const { thanh_lap, tien_than } = one.subject.unit;
  const question = `các năm từ ${first} có được coi là liên tục không`;
  if (thanh_lap && thanh_lap.year < first) return met;
  if (thanh_lap) return ask(`tập thể thành lập ngày ${shortDate(thanh_lap)}: ${question}`);
  return tien_than === undefined ? met : ask(`tập thể có tiền thân, chưa ghi ngày thành lập: ${question}`);
}
