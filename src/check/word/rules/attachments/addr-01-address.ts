import { TEXT } from '../../../../decree30/layout.js';
import { addressLines } from '../../../../docx/parts/marks.js';
import type { PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import type { WordParagraph, WordSection } from '../../../../docx/read/model.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';
import { placeOf } from './appendix-heads.js';

export const address: WordRule = {
  id: 'ADDR-01',
  title: 'Địa chỉ cơ quan ở trang thứ nhất, in thường, cỡ 11 đến 12, đứng, dưới một đường kẻ hết chiều ngang',
  clause: TEXT.address.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => addressOf(document).lines.length > 0,
  check: ({ document }) => {
    const { lines, footer, isOnEveryPage } = addressOf(document);
    const [first] = lines;
    if (!first) return [];
    const reports = lines.flatMap((line) => formatOf(line, 'address', ['caps', 'size', 'italic', 'bold']));
    const place = { ...placeOf(first), subject: PART_NAMES.address };
    if (!hasRule(footer, first)) {
      reports.push({
        ...place,
        message: `phía trên ${quoted(first.line.text)} không có đường kẻ, cần một đường nét liền hết chiều ngang`,
        mend: 'kẻ viền trên cho dòng địa chỉ đầu tiên (Borders → Top Border)',
      });
    }
    if (isOnEveryPage) {
      // A document of one page has no other pages to be wrong on.
      reports.push({
        ...place,
        severity: 'advice',
        message: 'gặp địa chỉ ở chân của mọi trang, cần chỉ ở trang thứ nhất',
        mend: 'chọn Different First Page, chỉ ghi địa chỉ ở chân trang đầu',
      });
    }
    return reports;
  },
  examples: {
    passing: [{ told: 'ba dòng dưới đường kẻ', base: 'cong-van', edits: [] }],
    failing: [
      {
        told: 'cỡ 10',
        base: 'cong-van',
        edits: [{ edge: 'footer', isFirstPage: true, runs: { sizePt: 10 } }],
      },
      {
        told: 'không có đường kẻ',
        base: 'cong-van',
        edits: [{ edge: 'footer', isFirstPage: true, remove: true }],
      },
    ],
  },
};

interface Address {
  readonly lines: readonly PartLine[];
  readonly footer: readonly WordParagraph[];
  readonly isOnEveryPage: boolean;
}

/** The footer of the first page of a file. */
function addressOf({ sections: [section], isFirst }: RecognisedDocument): Address {
  if (!section || !isFirst) return { lines: [], footer: [], isOnEveryPage: false };
  const kind: keyof WordSection['footers'] = section.hasTitlePage ? 'first' : 'default';
  const lines = addressLines(section, kind);
  return { lines, footer: section.footers[kind] ?? [], isOnEveryPage: !section.hasTitlePage };
}

/** A border above the first line, or a line of whatever kind before it. */
function hasRule(footer: readonly WordParagraph[], { line: { paragraph } }: PartLine): boolean {
  if (paragraph.format.borderTop || paragraph.lines.length > 0 || paragraph.cell) return true;
  return footer
    .slice(0, footer.indexOf(paragraph))
    .some(({ format, lines, text }) => format.borderBottom || lines.length > 0 || /_{10,}/u.test(text));
}
