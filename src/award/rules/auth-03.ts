import { wronglyDecided } from './authority-check.js';
import { decided } from './examples.js';
import type { FileRule } from './rule.js';

export const auth03: FileRule = {
  id: 'R-AUTH-03',
  title: 'Danh hiệu, hình thức cấp Nhà nước do Thủ tướng Chính phủ hoặc Chủ tịch nước quyết định',
  inputs: ['quyet_dinh', 'lich_su'],
  check: (file, law) => wronglyDecided(file, law, ['thu-tuong', 'chu-tich-nuoc']),
  examples: {
    passing: [
      {
        told: 'Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ',
        changes: decided('co-chinh-phu', 'Thủ tướng Chính phủ'),
      },
    ],
    failing: [
      {
        told: 'Chủ tịch UBND tỉnh tặng Huân chương Lao động hạng Ba',
        changes: decided('hcld-ba', 'Chủ tịch UBND tỉnh'),
      },
      { told: 'không rõ ai quyết định', changes: decided('hcld-ba', 'Hội đồng Thi đua') },
    ],
  },
};
