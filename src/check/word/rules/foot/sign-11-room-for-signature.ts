import { TEXT } from '../../../../decree30/layout.js';
import type { PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { signaturesOf } from './signatures.js';

/** Less than a line of text leaves no room; how much there should be is not regulated. */
const MIN_GAP_TWIPS = 240;

export const roomForSignature: WordRule = {
  id: 'SIGN-11',
  title: 'Giữa chức vụ và họ tên có chỗ cho chữ ký',
  clause: TEXT.signatureTitle.clause,
  basis: 'text',
  severity: 'advice',
  parts: ['signerName'],
  check: ({ document }) =>
    signaturesOf(document).flatMap(({ titles, name }): WordReport[] => {
      const title = titles.at(-1);
      if (!title || !name || hasRoom(document, title, name)) return [];
      const { paragraph, start, end } = name.line;
      return [
        {
          paragraph,
          start,
          end,
          subject: PART_NAMES.signerName,
          confidence: name.confidence,
          message: `gặp ${quoted(name.line.text)} ngay dưới ${quoted(title.line.text)}, cần chỗ cho chữ ký ở giữa`,
          mend: 'thêm vài dòng trống giữa chức vụ và họ tên',
        },
      ];
    }),
  examples: {
    passing: [{ told: 'như chương trình soạn', edits: [] }],
    failing: [
      {
        told: 'họ tên ngay dưới chức vụ',
        edits: [
          { part: 'signerName', paragraph: { beforePt: 0 } },
          { part: 'signatureTitle', nth: -1, paragraph: { afterPt: 0 } },
        ],
      },
    ],
  },
};

function hasRoom(document: RecognisedDocument, title: PartLine, name: PartLine): boolean {
  const above = title.line.paragraph;
  const below = name.line.paragraph;
  if (above === below || above.cell?.table !== below.cell?.table || above.cell?.row !== below.cell?.row)
    return true;
  const between = document.paragraphs.filter(
    ({ position, cell }) =>
      position > above.position && position < below.position && cell?.column === above.cell?.column,
  );
  if (between.length > 0 || above.hasPicture || below.hasPicture) return true;
  return above.format.afterTwips + below.format.beforeTwips >= MIN_GAP_TWIPS;
}
