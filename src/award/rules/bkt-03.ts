import { propose } from './examples.js';
import { ask, met, notApplicable, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const proposed = (changes: object) => propose('CN02', 'bang-khen-tinh', { ...changes });

export const bkt03: CaseRule = {
  id: 'R-BKT-03',
  title:
    'Bằng khen theo chuyên đề nêu văn bản phát động, khen đột xuất nêu thành tích; không ghép với công trạng',
  inputs: ['de_nghi.loai', 'de_nghi.phong_trao', 'de_nghi.thanh_tich'],
  judge,
  examples: {
    passing: [
      {
        told: 'khen chuyên đề, có văn bản phát động phong trào',
        changes: proposed({
          loai: 'chuyen-de',
          phong_trao: 'Kế hoạch số 15/KH-SVD ngày 20/01/2025 (giả định)',
        }),
      },
      {
        told: 'khen đột xuất, nêu thành tích',
        changes: proposed({ loai: 'dot-xuat', thanh_tich: 'Khôi phục hệ thống sau sự cố (giả định)' }),
      },
    ],
    failing: [
      { told: 'khen chuyên đề, chưa nêu phong trào', changes: proposed({ loai: 'chuyen-de' }) },
      { told: 'khen đột xuất, chưa nêu thành tích', changes: proposed({ loai: 'dot-xuat' }) },
      {
        told: 'khen công trạng mà nêu phong trào',
        changes: proposed({ loai: 'cong-trang', phong_trao: 'Kế hoạch số 15/KH-SVD (giả định)' }),
      },
    ],
  },
};

function judge({ proposal: { loai, phong_trao, thanh_tich } }: Case): Outcome {
  if (loai === 'chuyen-de') return phong_trao === undefined ? unknown('văn bản phát động phong trào') : met;
  if (loai === 'dot-xuat') return thanh_tich === undefined ? unknown('thành tích đột xuất') : met;
  if (phong_trao === undefined) return notApplicable;
  return ask(
    'đề nghị nêu phong trào nhưng không ghi loại chuyên đề: khen theo công trạng hay theo chuyên đề',
  );
}
