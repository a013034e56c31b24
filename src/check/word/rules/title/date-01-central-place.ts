import type { WordRule } from '../../rule.js';
import { PLACE_CLAUSE } from './date-line.js';
import { isCentral } from './own-agency.js';
import { placeReports } from './place-reports.js';

export const centralPlace: WordRule = {
  id: 'DATE-01',
  title: 'Địa danh của cơ quan nhà nước ở trung ương: tên tỉnh, thành phố nơi đóng trụ sở',
  clause: PLACE_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['placeAndDate'],
  appliesTo: isCentral,
  needs: 'agency',
  check: (subject) =>
    placeReports(subject, 'tên tỉnh, thành phố trực thuộc trung ương nơi cơ quan đóng trụ sở'),
  examples: {
    passing: [
      { told: 'đúng nơi đóng trụ sở', edits: [{ part: 'superiorBody', text: 'BỘ VÍ DỤ' }] },
      { told: 'cơ quan địa phương', edits: [] },
    ],
    failing: [
      {
        told: 'tỉnh khác',
        edits: [
          { part: 'superiorBody', text: 'BỘ VÍ DỤ' },
          { part: 'placeAndDate', words: 'Quảng Ngãi', text: 'Bình Định' },
        ],
      },
    ],
  },
};
