import { nearestNode } from '../../../content/node.js';
import { compareDates, type FullDate, shortDate } from '../../../document/date.js';
import { followUpRule } from '../follow-up-rule.js';
import type { Report } from '../rule.js';

export const planPeriod = followUpRule({
  id: 'THOIGIAN-01',
  title: 'Thời gian thi đua, các đợt, các phong trào: bắt đầu không sau kết thúc',
  severity: 'error',
  check: ({ thoi_gian: period, dot: phases = [], phong_trao: movements = [] }, { root }) => {
    const report = (from: string, to: string, ...path: PropertyKey[]): Report => ({
      origin: nearestNode(root, [...path, 'den']).origin,
      subject: String(path[0]),
      message: `gặp kết thúc ‹${to}› trước bắt đầu ‹${from}›, cần kết thúc không trước bắt đầu`,
      mend: 'xem lại hai khóa tu và den',
    });
    const dates = ({ tu, den }: { tu: FullDate; den: FullDate }, ...path: PropertyKey[]): Report[] =>
      compareDates(tu, den) > 0 ? [report(shortDate(tu), shortDate(den), ...path)] : [];
    return [
      ...(period ? dates(period, 'thoi_gian') : []),
      ...phases.flatMap((phase, index) => dates(phase, 'dot', index)),
      ...movements.flatMap(({ tu = 0, den = tu }, index) =>
        tu > den ? [report(String(tu), String(den), 'phong_trao', index)] : [],
      ),
    ];
  },
  examples: {
    passing: [
      {},
      { thoi_gian: { tu: '01/01/2024', den: '31/12/2024' } },
      { dot: [{ ten: 'Đợt 1', tu: '01/01/2024', den: '30/6/2024' }] },
    ],
    failing: [
      { thoi_gian: { tu: '31/12/2024', den: '01/01/2024' } },
      { dot: [{ ten: 'Đợt 1', tu: '01/7/2024', den: '30/6/2024' }] },
      { phong_trao: [{ ma: 'P1', ten: 'Dân vận khéo', tu: '2030', den: '2025' }] },
    ],
  },
});
