/** Days of a dossier that cannot both be right. */
import { limited } from '../../content/finding-limit.js';
import { type FullDate, shortDate } from '../../document/date.js';
import { type Finding, quoted } from '../../message/finding.js';
import type { AwardFile } from './award-file.js';
import { findingAt, isAfter, type Path } from './finding.js';

/** A day that must not be before another of the same entry. */
interface Order {
  readonly path: Path;
  readonly from: FullDate | undefined;
  readonly to: FullDate | undefined;
  /** What the earlier day is, in Vietnamese. */
  readonly fromWords: string;
}

export function dateFindings(file: AwardFile): Finding[] {
  const { ca_nhan, nghi, ky_luat } = file.data;
  const orders: Order[] = [
    ...ca_nhan.flatMap(({ ngay_sinh, ngay_vao, ngay_di }, index): Order[] => [
      { path: ['ca_nhan', index, 'ngay_vao'], from: ngay_sinh, to: ngay_vao, fromWords: 'ngày sinh' },
      { path: ['ca_nhan', index, 'ngay_di'], from: ngay_vao, to: ngay_di, fromWords: 'ngày về cơ quan' },
    ]),
    ...nghi.map(({ tu, den }, index) => ({
      path: ['nghi', index, 'den'],
      from: tu,
      to: den,
      fromWords: 'ngày bắt đầu nghỉ',
    })),
    ...ky_luat.map(({ tu, den }, index) => ({
      path: ['ky_luat', index, 'den'],
      from: tu,
      to: den,
      fromWords: 'ngày kỷ luật có hiệu lực',
    })),
  ];
  return limited([...orders.flatMap((order) => reversed(file, order)), ...reversedYears(file)]);
}

function reversed(file: AwardFile, { path, from, to, fromWords }: Order): Finding[] {
  if (!from || !to || !isAfter(from, to)) return [];
  const message = `gặp ${quoted(shortDate(to))}, cần một ngày không trước ${fromWords}`;
  return [findingAt(file, path, 'date-order', { message, mend: 'sửa một trong hai ngày' })];
}

/** Years of the achievements that a past award was given for. */
function reversedYears(file: AwardFile): Finding[] {
  return file.data.lich_su.flatMap(({ tu, den }, index) => {
    if (tu === undefined || den === undefined || tu <= den) return [];
    const message = `gặp ‹${den}›, cần một năm không trước năm đầu của thành tích (${tu})`;
    return [
      findingAt(file, ['lich_su', index, 'den'], 'date-order', { message, mend: 'sửa một trong hai năm' }),
    ];
  });
}
