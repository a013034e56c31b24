import { wronglyDecided } from './authority-check.js';
import { decided } from './examples.js';
import type { FileRule } from './rule.js';

export const auth02: FileRule = {
  id: 'R-AUTH-02',
  title: 'Danh hiệu, hình thức cấp tỉnh do Chủ tịch Ủy ban nhân dân tỉnh quyết định; Sở chỉ trình',
  inputs: ['quyet_dinh', 'lich_su'],
  check: (file, law) => wronglyDecided(file, law, ['chu-tich-tinh', 'bo-truong']),
  examples: {
    passing: [
      {
        told: 'Chủ tịch UBND tỉnh tặng Tập thể lao động xuất sắc',
        changes: decided('tt-ldxs', 'Chủ tịch UBND tỉnh'),
      },
    ],
    failing: [
      { told: 'Giám đốc Sở tặng Tập thể lao động xuất sắc', changes: decided('tt-ldxs', 'Giám đốc Sở') },
      { told: 'Bằng khen cấp tỉnh do Giám đốc Sở ký', changes: decided('bang-khen-tinh', 'Giám đốc Sở') },
    ],
  },
};
