import { TEXT } from '../../../../decree30/layout.js';
import { linesOf, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { shownNumber } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport } from '../../rule.js';
import { lineWidthsTwips } from '../../visual-lines.js';

/** Lengths of lines that are drawn, or made of characters, are not exact. */
const TOLERANCE = 0.05;

/**
 * Whether the last line of the title has its rule below, of the right length. Where lines are drawn that belong to no
 * part for certain, a missing one is no departure.
 */
export function ruleReports(document: RecognisedDocument, part: 'title' | 'subject'): WordReport[] {
  const above = linesOf(document, part).at(-1);
  const { min, max } = TEXT[part].ruleBelow;
  if (!above) return [];
  const { line, confidence } = above;
  const place = {
    paragraph: line.paragraph,
    start: line.start,
    end: line.end,
    subject: `đường kẻ dưới ${PART_NAMES[part]}`,
    confidence,
  };
  const wanted = 'nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân đối';
  const rule = document.rules.find((each) => each.part === part);
  if (!rule) {
    const message = `không thấy đường kẻ, cần có đường kẻ ngang ${wanted}`;
    const mend = 'vẽ đường kẻ ngắn ở giữa, ngay dưới dòng chữ';
    return document.hasLooseLines ? [] : [{ ...place, message, mend }];
  }
  if (!rule.isSolid) {
    return [{ ...place, message: `gặp đường kẻ nét đứt, cần ${wanted}`, mend: 'chọn nét liền' }];
  }
  const { lengthTwips } = rule;
  // Indents that do not fit their page give no length.
  if (lengthTwips === undefined || lengthTwips <= 0) return [];
  // The Decree does not say which line of several is meant: any will do.
  const shares = lineWidthsTwips(line, document).map((width) => lengthTwips / width);
  if (shares.some((share) => share >= min - TOLERANCE && share <= max + TOLERANCE)) return [];
  const share = shares.at(-1) ?? 0;
  return [
    {
      ...place,
      message: `gặp đường kẻ dài bằng ${shownNumber(Math.round(share * 100))}% dòng chữ, cần ${wanted}`,
      mend: share > max ? 'kẻ ngắn lại, đặt ở giữa' : 'kẻ dài thêm, đặt ở giữa',
    },
  ];
}
