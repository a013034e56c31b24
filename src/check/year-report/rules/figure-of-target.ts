import type { JudgedTarget } from '../../../content/follow-up/judged.js';
import { actualWords } from '../../../content/follow-up/judged-words.js';
import { shownKeyPath } from '../../../content/node.js';
import { originAtOffset } from '../../../content/text-place.js';
import { quoted } from '../../../message/finding.js';
import { formatNumber } from '../../../text/number.js';
import type { Report } from '../../content/rule.js';
import { type DoubtfulFigure, doubtfulFigures } from '../judged-figures.js';
import { yearReportRule } from '../rule.js';

const SHARE = { ket_qua: [{ ma: 'T1', so_dat: '118', tong_so: '127' }] };

export const figureOfTarget = yearReportRule({
  id: 'BAOCAO-01',
  title: 'Số liệu về một chỉ tiêu trong lời văn đúng với kết quả của chỉ tiêu đó',
  severity: 'error',
  check: (subject) =>
    doubtfulFigures(subject).flatMap((doubtful): Report[] => {
      const { node, figure, target, rounds } = doubtful;
      if (!target) return [];
      return [
        {
          origin: originAtOffset(node, figure.start),
          subject: shownKeyPath(node.origin.path),
          ...(rounds && { severity: 'advice' as const }),
          ...wordingOf(doubtful, target),
        },
      ];
    }),
  examples: {
    passing: [
      { report: { uu_diem: ['Giải quyết đơn đúng hạn đạt 93%, kế hoạch là 95%.'] } },
      { report: { uu_diem: ['Giải quyết đơn đúng hạn đạt {{chi_tieu.T1.thuc_hien}}.'] } },
      { results: SHARE, report: { uu_diem: ['Giải quyết đúng hạn 118 trên 127 đơn, đạt 92,91%.'] } },
      {
        report: {
          uu_diem: ['Kế hoạch số 12/KH-UBND ngày 05/12/2023, khoản 2 Điều 5, “95% đơn đúng hạn”.'],
        },
      },
    ],
    failing: [
      { report: { uu_diem: ['Tỷ lệ giải quyết đơn đúng hạn đạt 96%.'] } },
      { report: { uu_diem: ['Chỉ tiêu T1 đạt 96%.'] } },
      { results: SHARE, report: { uu_diem: ['Giải quyết đơn đúng hạn đạt 93%.'] } },
    ],
  },
});

function wordingOf(
  { figure, rounds }: DoubtfulFigure,
  target: JudgedTarget,
): { message: string; mend: string } {
  const code = target.target.ma;
  const data = rounds ? `là ‹${formatNumber(rounds)}%›, cần cùng số chữ số lẻ` : dataWords(target);
  return {
    message: `gặp ${quoted(figure.text)}, số liệu của chỉ tiêu ${quoted(code)} ${data}`,
    mend: `ghi {{chi_tieu.${code}.thuc_hien}} để chương trình lấy số liệu, hoặc xem lại kết quả`,
  };
}

function dataWords(target: JudgedTarget): string {
  const words = actualWords(target);
  return words === '' ? 'chưa có, cần bỏ số này' : `là ‹${words}›`;
}
