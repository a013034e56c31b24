import { PAGE_NUMBERS } from '../../../../decree30/layout.js';
import type { RecognisedDocument } from '../../../../docx/parts/model.js';
import { edgeParagraphs, ownSections, pageNumbers } from '../../../../docx/parts/page-numbers.js';
import { quoted } from '../../../../message/finding.js';
import type { WordReport, WordRule } from '../../rule.js';

/** So many letters fill more than one A4 page even at the smallest lawful size. */
const MORE_THAN_A_PAGE = 6000;

export const numberedFromOne: WordRule = {
  id: 'PNUM-01',
  title: 'Văn bản từ hai trang trở lên có số trang, đánh từ số 1, bằng chữ số Ả Rập',
  clause: PAGE_NUMBERS.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const sections = ownSections(document);
    const [first] = sections;
    if (!first) return [];
    if (pageNumbers(sections, document.word).length === 0) return noNumbers(document);
    const reports: WordReport[] = [];
    const { startsAt } = first;
    if (document.isFirst && startsAt !== undefined && startsAt !== PAGE_NUMBERS.first) {
      reports.push({
        subject: 'số trang',
        message: `gặp số trang bắt đầu từ ${startsAt}, cần từ ${PAGE_NUMBERS.first}`,
        mend: 'đặt lại số trang đầu (Insert → Page Number → Format Page Numbers → Start at)',
        changes: [{ kind: 'page', section: first, set: { startsAt: PAGE_NUMBERS.first } }],
      });
    }
    const odd = sections.filter(({ numberFormat }) => !isArabic(numberFormat));
    if (odd.length > 0) {
      reports.push({
        subject: 'số trang',
        message: `gặp số trang kiểu ${quoted(FORMAT_NAMES[odd[0]?.numberFormat ?? ''] ?? 'khác')}, cần chữ số Ả Rập (1, 2, 3)`,
        mend: 'chọn kiểu 1, 2, 3 (Insert → Page Number → Format Page Numbers)',
        changes: odd.map((section) => ({
          kind: 'page',
          section,
          set: { numberFormat: PAGE_NUMBERS.format },
        })),
      });
    }
    return reports;
  },
  examples: {
    passing: [
      { told: 'số trang từ 1', edits: [{ page: { startsAt: 1 } }] },
      { told: 'một trang, không có số trang', base: 'giay-moi', edits: [{ edge: 'header', remove: true }] },
    ],
    failing: [
      { told: 'đánh số từ 2', edits: [{ page: { startsAt: 2 } }] },
      { told: 'số La Mã', edits: [{ page: { numberFormat: 'upperRoman' } }] },
      { told: 'văn bản nhiều trang, không có số trang', edits: [{ edge: 'header', remove: true }] },
    ],
  },
};

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  upperRoman: 'I, II, III',
  lowerRoman: 'i, ii, iii',
  upperLetter: 'A, B, C',
  lowerLetter: 'a, b, c',
};

/** Digits between dashes, or with a zero in front, are Arabic too. */
function isArabic(format: string): boolean {
  return format.startsWith('decimal') || format === 'numberInDash';
}

function noNumbers(document: RecognisedDocument): WordReport[] {
  const { paragraphs } = document;
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const hasBreak = paragraphs.some(
    ({ endsPage }, index) => endsPage && paragraphs.slice(index + 1).some(({ text }) => text.trim() !== ''),
  );
  if (length < MORE_THAN_A_PAGE && !hasBreak) return [];
  const typed = edgeParagraphs(ownSections(document), document.word).find(({ paragraph }) =>
    /^\W*\d{1,3}\W*$/u.test(paragraph.text),
  );
  return [
    {
      subject: 'số trang',
      message: typed
        ? `gặp số ${quoted(typed.paragraph.text)} gõ tay ở đầu hoặc chân trang, cần số trang tự động`
        : 'văn bản có từ hai trang trở lên mà không có số trang; cần số trang từ 1',
      mend: 'chèn số trang ở giữa, phía trên (Insert → Page Number → Top of Page)',
    },
  ];
}
