import { enoughAdvanced } from './advanced-share.js';
import { people, person, proposal, rating } from './examples.js';
import { notApplicable } from './outcome.js';
import { shareIn } from './parameters.js';
import type { CaseRule } from './rule.js';

/** A unit of so many, of whom so many are proposed as Lao động tiên tiến. */
const unitOf = (all: number, advanced: number, changes: Readonly<Record<string, unknown>> = {}) => {
  const persons = people(all);
  return {
    ca_nhan: persons,
    xep_loai: persons.map(({ ma }) => rating(String(ma), 'tot')),
    de_nghi: [
      proposal('P1', 'tt-ldtt'),
      ...persons.slice(0, advanced).map(({ ma }) => proposal(String(ma), 'ldtt')),
    ],
    ...changes,
  };
};

/** Seven of ten, and one more who left in August. */
const withLeaver = (rated: boolean) => ({
  ca_nhan: [...people(10), person('CN99', { ngay_di: '15/8/2025' })],
  xep_loai: [
    ...people(10).map(({ ma }) => rating(String(ma), 'tot')),
    ...(rated ? [rating('CN99', 'hoan-thanh')] : []),
  ],
});

export const ttldtt02: CaseRule = {
  id: 'R-TTLDTT-02',
  title: 'Đủ tỷ lệ cá nhân Lao động tiên tiến, tính đúng phân số, không làm tròn',
  inputs: ['ca_nhan', 'de_nghi', 'lich_su', 'quyet_dinh', 'xep_loai'],
  judge: ({ file, subject }, parameters) =>
    subject.kind === 'person'
      ? notApplicable
      : enoughAdvanced(file, subject.unit, shareIn(parameters, 'ty_le')),
  examples: {
    passing: [
      { told: '7 trên 10 người là Lao động tiên tiến', changes: unitOf(10, 7) },
      {
        told: '7 trên 10 người; người thứ 11 đã chuyển đi trong năm, không được xếp loại ở đây',
        changes: unitOf(10, 7, withLeaver(false)),
      },
    ],
    failing: [
      { told: '65 trên 93 người: 69,89%, không làm tròn thành 70%', changes: unitOf(93, 65) },
      { told: '6 trên 10 người', changes: unitOf(10, 6) },
      {
        told: '7 trên 10 người, thêm một người chuyển đi trong năm mà vẫn được xếp loại ở đây',
        changes: unitOf(10, 7, withLeaver(true)),
      },
    ],
  },
};
