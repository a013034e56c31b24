import { clause } from '../../../../decree30/clause.js';
import { URGENCY_MARKS } from '../../../../decree30/marks.js';
import type { PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import { twipsToMm } from '../../../../docx/units.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import { shownNumber } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './appendix-heads.js';
import { boxOf, lookReports, sideReports, stampsOf, wordReports } from './stamps.js';

/** Frames are drawn by hand: what is off by more is another size. */
const TOLERANCE_MM = 3;

export const urgencyMark: WordRule = {
  id: 'MARK-02',
  title: 'Dấu chỉ mức độ khẩn: HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN, in hoa, cỡ 13 đến 14, đứng, đậm, trong khung',
  clause: clause('PL I, III.2.b'),
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => stampsOf(document, 'urgency').length > 0,
  check: ({ document }) => {
    const stamps = stampsOf(document, 'urgency');
    return [
      ...wordReports(stamps, 'urgency'),
      ...lookReports(document, stamps),
      ...sideReports(stamps),
      ...stamps.flatMap((stamp) => sizeReports(document, stamp)),
    ];
  },
  examples: {
    passing: [
      { told: 'KHẨN trong khung', base: 'van-ban-mat-khan', edits: [] },
      {
        told: 'viết HOẢ TỐC, dấu thanh kiểu mới',
        base: 'cong-dien',
        edits: [{ part: 'framedMark', text: 'HOẢ TỐC' }],
      },
    ],
    failing: [
      {
        told: 'từ khác với Nghị định',
        base: 'van-ban-mat-khan',
        edits: [{ part: 'framedMark', nth: 1, text: 'KHẨN CẤP' }],
      },
      { told: 'cỡ 12', base: 'cong-dien', edits: [{ part: 'framedMark', runs: { sizePt: 12 } }] },
      {
        told: 'không có khung',
        edits: [
          { part: 'numberAndSymbol', insertAfter: 'KHẨN' },
          { part: 'framedMark', runs: { bold: true } },
        ],
      },
    ],
  },
};

/** The stamps are cut to a size; only of text boxes it is known. */
function sizeReports(document: RecognisedDocument, stamp: PartLine): WordReport[] {
  const box = boxOf(document, stamp);
  const folded = foldForComparison(stamp.line.text);
  const mark = URGENCY_MARKS.find(({ text }) => foldForComparison(text) === folded);
  if (!box || !mark || box.widthTwips === 0 || box.heightTwips === 0) return [];
  const widthMm = twipsToMm(box.widthTwips);
  const heightMm = twipsToMm(box.heightTwips);
  const isRight =
    Math.abs(widthMm - mark.widthMm) <= TOLERANCE_MM && Math.abs(heightMm - mark.heightMm) <= TOLERANCE_MM;
  if (isRight) return [];
  const found = `${shownNumber(Math.round(widthMm))} × ${shownNumber(Math.round(heightMm))} mm`;
  return [
    {
      ...placeOf(stamp),
      severity: 'advice',
      subject: PART_NAMES.framedMark,
      message: `gặp khung ${quoted(mark.text)} ${found}, cần ${mark.widthMm} × ${mark.heightMm} mm`,
      mend: 'đặt lại kích thước khung',
    },
  ];
}
