import { propose } from './examples.js';
import { papersOutcome } from './papers-outcome.js';
import type { CaseRule } from './rule.js';

const ACHIEVED = { thanh_tich: 'Hoàn thành các nhiệm vụ được giao (giả định)' };

export const dos01: CaseRule = {
  id: 'R-DOS-01',
  title: 'Hồ sơ đề nghị danh hiệu có biên bản họp và báo cáo thành tích',
  inputs: ['hop', 'de_nghi.thanh_tich'],
  judge: (one) => papersOutcome(one, 'danh-hieu'),
  examples: {
    passing: [{ told: 'đã họp, có thành tích', changes: propose('CN02', 'cstd-co-so', ACHIEVED) }],
    failing: [
      { told: 'chưa ghi thành tích', changes: propose('CN02', 'cstd-co-so') },
      { told: 'chưa ghi cuộc họp', changes: { ...propose('CN02', 'cstd-co-so', ACHIEVED), hop: undefined } },
    ],
  },
};
