import { wronglyDecided } from './authority-check.js';
import { decided } from './examples.js';
import type { FileRule } from './rule.js';

export const auth01: FileRule = {
  id: 'R-AUTH-01',
  title: 'Danh hiệu, giấy khen thuộc thẩm quyền người đứng đầu cơ quan do người đó quyết định',
  inputs: ['quyet_dinh', 'lich_su'],
  check: (file, law) => wronglyDecided(file, law, ['nguoi-dung-dau']),
  examples: {
    passing: [{ told: 'Giám đốc Sở tặng Lao động tiên tiến', changes: decided('ldtt', 'Giám đốc Sở') }],
    failing: [
      {
        told: 'Chủ tịch Ủy ban nhân dân tỉnh tặng Lao động tiên tiến',
        changes: decided('ldtt', 'Chủ tịch Ủy ban nhân dân tỉnh'),
      },
    ],
  },
};
