import { propose } from './examples.js';
import { papersOutcome } from './papers-outcome.js';
import type { CaseRule } from './rule.js';

const ACHIEVED = { thanh_tich: 'Hoàn thành các nhiệm vụ được giao (giả định)' };

export const dos01: CaseRule = {
  id: 'R-DOS-01',
  title: 'Hồ sơ đề nghị danh hiệu có biên bản họp; trình cấp trên thì có thành tích để lập báo cáo',
  inputs: ['hop', 'de_nghi.thanh_tich'],
  judge: (one) => papersOutcome(one, 'danh-hieu'),
  examples: {
    passing: [
      { told: 'trình cấp trên: đã họp, có thành tích', changes: propose('CN02', 'cstd-tinh', ACHIEVED) },
      { told: 'danh hiệu cơ quan tự quyết định: đã họp', changes: propose('CN02', 'cstd-co-so') },
    ],
    failing: [
      { told: 'trình cấp trên, chưa ghi thành tích', changes: propose('CN02', 'cstd-tinh') },
      { told: 'chưa ghi cuộc họp', changes: { ...propose('CN02', 'cstd-tinh', ACHIEVED), hop: undefined } },
    ],
  },
};
