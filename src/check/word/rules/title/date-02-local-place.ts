import type { WordRule } from '../../rule.js';
import { PLACE_CLAUSE } from './date-line.js';
import { isCentral } from './own-agency.js';
import { placeReports } from './place-reports.js';

export const localPlace: WordRule = {
  id: 'DATE-02',
  title: 'Địa danh của cơ quan nhà nước ở địa phương: tên đơn vị hành chính nơi đóng trụ sở',
  clause: PLACE_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['placeAndDate'],
  appliesTo: (document) => !isCentral(document),
  needs: 'agency',
  check: (subject) => placeReports(subject, 'tên đơn vị hành chính nơi cơ quan đóng trụ sở'),
  examples: {
    passing: [
      { told: 'đúng nơi đóng trụ sở', edits: [] },
      { told: 'văn bản của cơ quan khác', base: 'ke-hoach', edits: [] },
    ],
    failing: [
      {
        told: 'tỉnh khác',
        edits: [{ part: 'placeAndDate', words: 'Quảng Ngãi', text: 'Bình Định' }],
      },
    ],
  },
};
