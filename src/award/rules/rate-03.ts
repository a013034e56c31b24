import { shortDate } from '../../document/date.js';
import { decimalOf, formatNumber, rounded } from '../../text/number.js';
import { entriesOf } from '../facts/index.js';
import { isRatedOnTimeWorked, monthsWorked } from '../facts/months-worked.js';
import { person, propose } from './examples.js';
import { ask, met, notApplicable, notMet } from './outcome.js';
import { numberOf } from './parameters.js';
import type { Case, CaseRule, Outcome, Parameters } from './rule.js';

const proposed = propose('CN02', 'ldtt');
const leave = (loai: string, tu: string, den: string) => ({ nghi: [{ cua: 'CN02', loai, tu, den }] });

export const rate03: CaseRule = {
  id: 'R-RATE-03',
  title: 'Làm việc đủ số tháng để được xếp loại; nghỉ thai sản, nghỉ ốm thì xếp loại theo thời gian làm việc',
  inputs: ['ca_nhan.ngay_vao', 'ca_nhan.ngay_di', 'nghi'],
  judge,
  examples: {
    passing: [
      { told: 'làm việc cả năm', changes: proposed },
      {
        told: 'nghỉ thai sản từ tháng 02 đến hết tháng 8: xếp loại theo thời gian làm việc',
        changes: { ...proposed, ...leave('thai-san', '01/02/2025', '31/8/2025') },
      },
      {
        told: 'nghỉ không lương từ tháng 7, làm việc đủ 6 tháng',
        changes: { ...proposed, ...leave('khong-luong', '01/7/2025', '31/12/2025') },
      },
    ],
    failing: [
      {
        told: 'nghỉ không lương từ ngày 30/6, làm việc chưa đủ 6 tháng',
        changes: { ...proposed, ...leave('khong-luong', '30/6/2025', '31/12/2025') },
      },
      {
        told: 'về cơ quan từ ngày 01/9: hỏi thời gian làm việc ở nơi cũ',
        changes: { ...proposed, ca_nhan: [person('CN02', { ngay_vao: '01/9/2025' })] },
      },
    ],
  },
};

function judge({ file, subject }: Case, parameters: Parameters): Outcome {
  if (subject.kind === 'unit') return notApplicable;
  const { person: who } = subject;
  const { nam } = file.data;
  const leaves = entriesOf(file, 'nghi', who.ma);
  const months = numberOf(parameters, 'so_thang');
  const needed = `làm việc từ ${months} tháng trở lên mới được xếp loại`;
  if (monthsWorked(who, leaves, nam) >= months || leaves.some(isRatedOnTimeWorked)) return met;

  const { ngay_vao, ngay_di, ...always } = who;
  const withoutMoves = monthsWorked(always, leaves, nam);
  if (withoutMoves < months) return notMet(`năm ${nam} làm việc ${monthWords(withoutMoves)} tháng`, needed);
  const moves = [
    ...(ngay_vao ? [`về cơ quan ngày ${shortDate(ngay_vao)}`] : []),
    ...(ngay_di ? [`thôi làm việc ngày ${shortDate(ngay_di)}`] : []),
  ];
  return ask(`${moves.join(', ')}: tính cả nơi làm việc khác, năm ${nam} có ${needed} không`);
}

/** Cut to one decimal. */
function monthWords(months: number): string {
  const cut = decimalOf(Math.floor(months * 10) / 10);
  return cut ? formatNumber(rounded(cut, 1)) : '';
}
