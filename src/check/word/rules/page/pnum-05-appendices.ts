import { APPENDIX_PAGE_NUMBERS } from '../../../../decree30/layout.js';
import type { AppendixParts, RecognisedDocument } from '../../../../docx/parts/model.js';
import { pageNumbers } from '../../../../docx/parts/page-numbers.js';
import type { WordReport, WordRule } from '../../rule.js';

const MEND = 'đặt phụ lục vào phần riêng (Layout → Breaks → Next Page), số trang bắt đầu từ 1';

/** Documents without page numbers at all are for PNUM-01. */
export const appendixPageNumbers: WordRule = {
  id: 'PNUM-05',
  title: 'Số trang của phụ lục được đánh số riêng theo từng phụ lục',
  clause: APPENDIX_PAGE_NUMBERS.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: ({ appendices }) => appendices.length > 0,
  check: ({ document }) =>
    document.appendices.flatMap((appendix): WordReport[] => {
      const { section, lines } = appendix;
      const [first] = lines;
      if (!first || !section.blocks.includes(first.line.paragraph)) return [];
      if (pageNumbers([section], document.word).length === 0) return [];
      const { paragraph, start, end } = first.line;
      const place = { paragraph, start, end, subject: 'số trang của phụ lục', mend: MEND };
      if (!isOwnSection(document, appendix)) {
        const message = 'gặp số trang nối tiếp phần trước, cần đánh số riêng từ 1';
        return [{ ...place, confidence: first.confidence, message }];
      }
      if (section.startsAt === APPENDIX_PAGE_NUMBERS.first) return [];
      const found = section.startsAt === undefined ? 'nối tiếp phần trước' : `từ ${section.startsAt}`;
      return [
        {
          ...place,
          confidence: first.confidence,
          message: `gặp số trang ${found}, cần đánh số riêng từ ${APPENDIX_PAGE_NUMBERS.first}`,
          changes: [{ kind: 'page', section, set: { startsAt: APPENDIX_PAGE_NUMBERS.first } }],
        },
      ];
    }),
  examples: {
    passing: [{ told: 'mỗi phụ lục từ 1', base: 'van-ban-phu-luc', edits: [] }],
    failing: [
      {
        told: 'số trang nối tiếp văn bản',
        base: 'van-ban-phu-luc',
        edits: [{ section: 1, page: { startsAt: null } }],
      },
    ],
  },
};

/** Nothing but stamps and marks stands before the appendix in its section. */
function isOwnSection(document: RecognisedDocument, { section, lines }: AppendixParts): boolean {
  const first = document.lines.findIndex(({ line }) => line === lines[0]?.line);
  const before = document.lines.slice(0, first);
  return before.every(
    ({ line, region }) =>
      region === 'outside' || !section.blocks.includes(line.cell?.table ?? line.paragraph),
  );
}
