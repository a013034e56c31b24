import { clause } from '../../../decree30/clause.js';
import { find } from '../matches.js';
import { readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Between two words; longer gaps are room to write in, and a tab is layout. */
const DOUBLE = /(?<=[\p{L}\d.,;:)”"%])(?<![Ss]ố:?|[Nn]gày|[Tt]háng|[Nn]ăm) {2,3}(?=[\p{L}\d(“"])/dgu;

export const doubleSpaces: TextRule = {
  id: 'TEXT-CACH-DOI',
  title: 'Giữa hai từ chỉ có một dấu cách',
  clause: clause('Điều 12'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const running = readingsOf(subject).filter(
      ({ line }) =>
        line.part !== 'numberAndSymbol' && line.part !== 'placeAndDate' && line.part !== 'signingLine',
    );
    return find(running, DOUBLE, ({ text }) => ({
      message: `gặp ${text.length} dấu cách liền nhau, cần một`,
      mend: 'xóa dấu cách thừa',
      replacement: ' ',
    }));
  },
  examples: {
    passing: ['Các phòng, đơn vị báo cáo.', 'Hà Mẫu, ngày   tháng 5 năm 2024.'],
    failing: ['Các phòng,  đơn vị báo cáo.', 'Các phòng  báo cáo.'],
  },
};
