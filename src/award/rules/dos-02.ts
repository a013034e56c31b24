import { propose } from './examples.js';
import { papersOutcome } from './papers-outcome.js';
import type { CaseRule } from './rule.js';

const ACHIEVED = { thanh_tich: 'Hoàn thành các nhiệm vụ được giao (giả định)' };

export const dos02: CaseRule = {
  id: 'R-DOS-02',
  title:
    'Hồ sơ đề nghị hình thức khen thưởng có biên bản họp; trình cấp trên thì có thành tích để lập báo cáo',
  inputs: ['hop', 'de_nghi.thanh_tich'],
  judge: (one) => papersOutcome(one, 'hinh-thuc'),
  examples: {
    passing: [
      { told: 'trình cấp trên: đã họp, có thành tích', changes: propose('CN02', 'bang-khen-tinh', ACHIEVED) },
      { told: 'giấy khen của cơ quan: đã họp', changes: propose('CN02', 'giay-khen') },
    ],
    failing: [
      { told: 'trình cấp trên, chưa ghi thành tích', changes: propose('CN02', 'bang-khen-tinh') },
      {
        told: 'chưa ghi cuộc họp',
        changes: { ...propose('CN02', 'bang-khen-tinh', ACHIEVED), hop: undefined },
      },
    ],
  },
};
