import { TEXT } from '../../../../decree30/layout.js';
import { ownSections, type PageNumber, pageNumbers } from '../../../../docx/parts/page-numbers.js';
import { quoted } from '../../../../message/finding.js';
import { shownNumber } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

export const pageNumberLook: WordRule = {
  id: 'PNUM-03',
  title: 'Số trang cỡ 13 đến 14, kiểu chữ đứng, chỉ ghi số',
  clause: TEXT.pageNumber.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const numbers = pageNumbers(ownSections(document), document.word);
    const told = new Set<string>();
    const isNew = ({ message }: WordReport) => !told.has(message) && told.add(message);
    return numbers.flatMap((number) => [...look(number), ...words(number)]).filter(isNew);
  },
  examples: {
    passing: [
      { told: 'như chương trình soạn', edits: [] },
      { told: 'cỡ 13', edits: [{ edge: 'header', runs: { sizePt: 13 } }] },
    ],
    failing: [
      { told: 'cỡ 12', edits: [{ edge: 'header', runs: { sizePt: 12 } }] },
      { told: 'nghiêng', edits: [{ edge: 'header', runs: { italic: true } }] },
      { told: 'đậm', edits: [{ edge: 'header', runs: { bold: true } }] },
    ],
  },
};

function look({ paragraph, format }: PageNumber): WordReport[] {
  const { min, max } = TEXT.pageNumber.sizePt;
  const size = format.sizeHalfPoints / 2;
  const isOdd = size < min || size > max;
  const found = [
    ...(isOdd ? [`cỡ ${shownNumber(size)}`] : []),
    ...(format.italic ? ['nghiêng'] : []),
    ...(format.bold ? ['đậm'] : []),
  ];
  if (found.length === 0) return [];
  const sizePt = size < min ? min : max;
  return [
    {
      paragraph,
      subject: PART_NAMES.pageNumber,
      message: `gặp ${found.join(', ')}; cần cỡ ${min} đến ${max}, đứng, không đậm`,
      mend: 'bôi đen số trang, đặt lại cỡ và kiểu chữ',
      changes: [{ kind: 'runs', paragraph, set: { ...(isOdd && { sizePt }), bold: false, italic: false } }],
    },
  ];
}

/** The Decree shows only the number, and does not say that nothing may stand beside it. */
function words({ paragraph, section, others }: PageNumber): WordReport[] {
  const hasDashes = section.numberFormat === 'numberInDash';
  if (others === '' && !hasDashes) return [];
  return [
    {
      paragraph,
      severity: 'advice',
      subject: PART_NAMES.pageNumber,
      message: `gặp ${others === '' ? 'số trang giữa hai gạch' : `${quoted(others)} cạnh số trang`}, nên chỉ ghi số`,
      mend: 'chỉ để lại số trang',
    },
  ];
}
