import { clause } from '../../../../decree30/clause.js';
import type { WordRule } from '../../rule.js';
import { lookReports, stampsOf } from './stamps.js';

/** The words are given by example («như …»): others may stand there. */
export const circulationMark: WordRule = {
  id: 'MARK-03',
  title: 'Chỉ dẫn phạm vi lưu hành: in hoa, cỡ 13 đến 14, đứng, đậm, trong khung viền đơn',
  clause: clause('PL I, III.2.c'),
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => stampsOf(document, 'circulation').length > 0,
  check: ({ document }) => lookReports(document, stampsOf(document, 'circulation')),
  examples: {
    passing: [{ told: 'XEM XONG TRẢ LẠI trong khung', base: 'van-ban-mat-khan', edits: [] }],
    failing: [
      {
        told: 'không đậm',
        base: 'van-ban-mat-khan',
        edits: [{ edge: 'header', isFirstPage: true, runs: { bold: false } }],
      },
      {
        told: 'cỡ 11',
        base: 'van-ban-mat-khan',
        edits: [{ edge: 'header', isFirstPage: true, runs: { sizePt: 11 } }],
      },
    ],
  },
};
