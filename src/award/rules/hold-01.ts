import { entriesOf } from '../facts/index.js';
import { codeOf } from './case.js';
import { noMatter, propose } from './examples.js';
import { met, notMet, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const proposed = propose('CN02', 'ldtt');

export const hold01: CaseRule = {
  id: 'R-HOLD-01',
  title: 'Đã xác nhận không có vụ việc đang xem xét kỷ luật, thanh tra, điều tra, khiếu nại, tố cáo',
  inputs: ['vu_viec'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      { told: 'đã xác nhận không có vụ việc', changes: { ...proposed, vu_viec: [noMatter('CN02')] } },
      {
        told: 'vụ việc đã kết luận không vi phạm',
        changes: { ...proposed, vu_viec: [{ ...noMatter('CN02'), tinh_trang: 'da-ket-luan' }] },
      },
    ],
    failing: [
      {
        told: 'có đơn tố cáo đang được xác minh',
        changes: { ...proposed, vu_viec: [{ ...noMatter('CN02'), tinh_trang: 'dang-xem-xet' }] },
      },
      { told: 'chưa có ai xác nhận', changes: { ...proposed, vu_viec: [noMatter('CN03')] } },
    ],
  },
};

function judge({ file, subject }: Case): Outcome {
  const matters = entriesOf(file, 'vu_viec', codeOf(subject));
  if (matters.length === 0) return unknown('xác nhận không có vụ việc đang xem xét');
  if (!matters.some(({ tinh_trang }) => tinh_trang === 'dang-xem-xet')) return met;
  return notMet('có vụ việc đang xem xét', 'vụ việc đã kết luận, không vi phạm');
}
