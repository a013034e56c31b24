import { clause } from '../../../../decree30/clause.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { foldForComparison } from '../../../../text/fold.js';
import type { WordReport, WordRule } from '../../rule.js';
import { sideReports, stampsOf, wordReports } from './stamps.js';

export const secrecyMark: WordRule = {
  id: 'MARK-01',
  title: 'Dấu chỉ độ mật: TUYỆT MẬT, TỐI MẬT hoặc MẬT, ở bên trái (ô số 10a)',
  clause: clause('PL I, III.2.a'),
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => stampsOf(document, 'secrecy').length > 0,
  check: ({ document }) => {
    const recall = foldForComparison(LITERALS.recall);
    const stamps = stampsOf(document, 'secrecy').filter(
      ({ line }) => !foldForComparison(line.text).includes(recall),
    );
    return [
      // The words of stamps are for the law on state secrets.
      ...wordReports(stamps, 'secrecy').map((report): WordReport => ({ ...report, severity: 'advice' })),
      ...sideReports(stamps),
    ];
  },
  examples: {
    passing: [
      { told: 'MẬT dưới số, ký hiệu', base: 'van-ban-mat-khan', edits: [] },
      {
        told: 'dấu tài liệu thu hồi',
        base: 'van-ban-mat-khan',
        edits: [{ part: 'framedMark', text: 'TÀI LIỆU THU HỒI' }],
      },
    ],
    failing: [{ told: 'ở bên phải', edits: [{ part: 'placeAndDate', insertAfter: 'MẬT' }] }],
  },
};
