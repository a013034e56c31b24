import { forceVerdict } from '../../../content/act-force.js';
import { actsTyped } from '../../../content/act-register.js';
import { clause } from '../../../decree30/clause.js';
import { citationsOf } from '../citations.js';
import { reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

export const registeredForce: TextRule = {
  id: 'TEXT-VB-HIEU-LUC',
  title: 'Văn bản được dẫn còn hiệu lực vào ngày của văn bản này',
  clause: clause('PL I, II.6.a'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const span = subject.date && { from: subject.date, to: subject.date };
    return citationsOf(subject).flatMap(({ key, date, start, reading }) => {
      const [act, ...others] = actsTyped({ number: key, date }, subject.references?.acts ?? new Map());
      if (others.length > 0) return [];
      const verdict = act && forceVerdict(act, span);
      if (!act || !verdict) return [];
      const successor = act.thay_the_boi === undefined ? '' : `; đã được thay bằng ${act.thay_the_boi}`;
      return [
        reportOn(reading, start, start + key.length, {
          message: `văn bản số ${key} ${verdict.message}${successor}`,
          mend: 'thay bằng văn bản còn hiệu lực, hoặc đối chiếu lại ngày hiệu lực trong van-ban.yaml',
        }),
      ];
    });
  },
  examples: {
    passing: [
      {
        date: { day: 20, month: 1, year: 2024 },
        lines: ['Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.'],
      },
    ],
    failing: [
      {
        date: { day: 20, month: 1, year: 2025 },
        lines: ['Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.'],
      },
    ],
  },
};
