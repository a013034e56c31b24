import { shownKeyPath } from '../../../content/node.js';
import { originAtOffset } from '../../../content/text-place.js';
import { quoted } from '../../../message/finding.js';
import { doubtfulFigures } from '../judged-figures.js';
import { yearReportRule } from '../rule.js';

const DECLARED = [{ noi_dung: 'Lớp tập huấn', gia_tri: '03', nguon: 'Sổ theo dõi đào tạo' }];

export const figureUnknown = yearReportRule({
  id: 'BAOCAO-02',
  title: 'Số trong lời văn có trong số liệu của báo cáo',
  severity: 'error',
  check: (subject) =>
    doubtfulFigures(subject)
      .filter(({ target }) => !target)
      .map(({ figure, node }) => ({
        origin: originAtOffset(node, figure.start),
        subject: shownKeyPath(node.origin.path),
        message: `gặp ${quoted(figure.text)} không có trong số liệu, cần số lấy từ kế hoạch, kết quả`,
        mend: 'dùng {{chi_tieu.….…}}, {{tong "…"}}; số lấy từ nơi khác thì khai ở so_lieu_khac với nguồn',
      })),
  examples: {
    passing: [
      { report: { uu_diem: ['Mở 03 lớp tập huấn.'], so_lieu_khac: DECLARED } },
      {
        report: {
          uu_diem: ['Có 1 chỉ tiêu, giai đoạn 2021-2025, quý 4, đợt 2, lần thứ 14, ngày 5 tháng 9.'],
        },
      },
    ],
    failing: [
      { report: { uu_diem: ['Mở 03 lớp tập huấn.'] } },
      { report: { phuong_huong: ['Phấn đấu 98% hồ sơ nộp trực tuyến.'] } },
    ],
  },
});
