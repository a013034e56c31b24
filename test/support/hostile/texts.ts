/** Words that would hold up patterns which try again and again. */
import { edited, type Hostile, LONG_LINE, paragraph, TOO_LARGE, withBody } from './make.js';

/** What a line is made of. */
export const TEXT_PIECES: Readonly<Record<string, string>> = {
  dots: '.',
  'dots of an ellipsis': '…',
  letters: 'a',
  capitals: 'A',
  digits: '1',
  brackets: '(',
  'closing brackets': 'a) ',
  spaces: ' ',
  'hard spaces': '\u00a0',
  tabs: '\t',
  quotes: '“',
  'straight quotes': '&quot;',
  underscores: '_',
  slashes: '1/',
  commas: 'a,',
  'numbers of clauses': '1.1.',
  'legal bases': 'Căn cứ ',
  dashes: '- ',
  'numbers of documents': 'Số: ',
  'numbers of decisions': 'Quyết định số 12/QĐ-XM ngày ',
  dates: 'ngày 05 tháng 01 ',
  'names of bodies': 'Sở Khoa học ',
  'tone marks': 'hòa hoà ',
  'combining marks': '\u0301',
  articles: 'khoản 1 Điều 2 ',
  addresses: 'Kính gửi: ',
  signatures: 'KT. ',
  stamps: 'HỎA TỐC ',
  semicolons: 'a; ',
};

const PROSE = 'Sở Ví dụ đã thực hiện kế hoạch năm 2024. '.repeat(25);
const A_MILLION = 1_000_000;
/** As long as a line may be. */
const LONGEST = 9_900;

export const line = (piece: string, length: number): string => {
  const letters = piece.replace('&quot;', '"').length;
  return `a${piece.repeat(Math.floor(length / letters))}b`;
};

/** Where a decision has its parts. */
const PLACES: Readonly<Record<string, string>> = {
  'the superior body': 'UBND TỈNH MẪU',
  'the issuing body': 'SỞ VÍ DỤ',
  'the motto': 'Độc lập - Tự do - Hạnh phúc',
  'the number': 'Số:       /QĐ-SVD',
  'the date': 'Mẫu, ngày       tháng 4 năm 2026',
  'the subject': 'Về việc thành lập Tổ công tác chuyển đổi số của Sở Ví dụ',
  'the basis': 'Theo đề nghị của Chánh Văn phòng Sở.',
  'the recipients': 'UBND tỉnh (để báo cáo)',
  'the signature': '>GIÁM ĐỐC<',
};

/** Every part of the document has such a line behind its own words. */
const everywhere = (good: Uint8Array, text: string): Uint8Array =>
  Object.values(PLACES).reduce(
    (bytes, words) =>
      withBody(
        bytes,
        words.replace(/(?=<?$)/u, () => text),
        words,
      ),
    good,
  );

const PAGE_HEADER = 'word/header1.xml';

export const TEXTS: readonly Hostile[] = [
  ...Object.entries(TEXT_PIECES)
    .slice(0, 8)
    .map(
      ([name, piece]): Hostile => ({
        name: `a line of a million ${name}`,
        bytes: (good) => withBody(good, paragraph(line(piece, A_MILLION))),
        refused: LONG_LINE,
      }),
    ),
  ...Object.entries(TEXT_PIECES).map(
    ([name, piece]): Hostile => ({
      name: `fifteen long lines of ${name}`,
      bytes: (good) => withBody(good, paragraph(line(piece, LONGEST)).repeat(15)),
    }),
  ),
  ...Object.entries(TEXT_PIECES).map(
    ([name, piece]): Hostile => ({
      name: `long lines of ${name} in every part`,
      bytes: (good) => everywhere(good, line(piece, LONGEST)),
    }),
  ),
  {
    name: '20 MB in one run',
    bytes: (good) => withBody(good, paragraph('ab cd '.repeat(3_400_000))),
    refused: /tệp lớn quá mức cho phép/u,
  },
  {
    name: 'a page header of a million letters',
    bytes: (good) =>
      edited(good, PAGE_HEADER, (xml) => xml.replace('</w:p>', `</w:p>${paragraph('a'.repeat(A_MILLION))}`)),
    refused: LONG_LINE,
  },
  {
    name: 'a line of a million letters in 10,000 runs',
    bytes: (good) =>
      withBody(
        good,
        `<w:p>${`<w:r><w:t xml:space="preserve">${'ab '.repeat(33)}</w:t></w:r>`.repeat(10_000)}</w:p>`,
      ),
    refused: LONG_LINE,
  },
  {
    name: 'four million letters of prose',
    bytes: (good) => withBody(good, paragraph(PROSE).repeat(4000)),
    refused: TOO_LARGE,
  },
  {
    name: 'as much prose as may be',
    bytes: (good) => withBody(good, paragraph(PROSE).repeat(1400)),
  },
];
