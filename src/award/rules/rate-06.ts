import { rating } from './examples.js';
import { beyondCeiling } from './rating-ceiling.js';
import type { FileRule } from './rule.js';

/** So many offices rated xuất sắc, and so many tốt. */
const rated = (best: number, good: number) => {
  const codes = Array.from({ length: best + good }, (_, index) => `P${index + 1}`);
  return {
    don_vi: codes.map((ma) => ({ ma, ten: `Phòng ${ma}`, loai: 'phong' })),
    xep_loai: codes.map((code, index) => rating(code, index < best ? 'xuat-sac' : 'tot')),
  };
};

/** Units that the same head rates. */
const KINDS = [
  { id: 'phong', words: 'các phòng' },
  { id: 'don-vi-truc-thuoc', words: 'các đơn vị trực thuộc' },
] as const;

export const rate06: FileRule = {
  id: 'R-RATE-06',
  title: 'Số đơn vị hoàn thành xuất sắc không vượt tỷ lệ tính trên số đơn vị hoàn thành tốt',
  inputs: ['xep_loai', 'don_vi.loai'],
  check: (file, law, parameters) => {
    const groups = KINDS.map(({ id, words }) => {
      const units = file.data.don_vi.filter(({ loai }) => loai === id);
      return { words, counted: 'đơn vị', codes: units.map(({ ma }) => ma) };
    });
    return beyondCeiling(groups, { file, law, parameters });
  },
  examples: {
    passing: [{ told: '1 phòng xuất sắc, 5 phòng tốt, tỷ lệ 20%', changes: rated(1, 5) }],
    failing: [
      { told: '2 phòng xuất sắc, 5 phòng tốt', changes: rated(2, 5) },
      { told: '1 phòng xuất sắc, không phòng nào tốt', changes: rated(1, 0) },
    ],
  },
};
