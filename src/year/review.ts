/** The list that a person goes through after a document was taken into a new year. */
import { shownKeyPath } from '../content/node.js';
import type { Origin } from '../document/origin.js';
import type { PlacedYear, RolledDocument } from './roll.js';

/** A new document, and what it was made from. */
export interface ReviewedDocument {
  readonly oldFile: string;
  readonly newFile: string;
  readonly rolled: RolledDocument;
}

export interface Review {
  readonly from: number;
  readonly to: number;
  readonly documents: readonly ReviewedDocument[];
  /** Files beside the documents that were left where they are. */
  readonly notCopied: readonly string[];
  /** Files that documents share, which were copied as they are. */
  readonly copied: readonly string[];
  /** The office's list of what has ended was there. */
  readonly hasEndings: boolean;
}

export interface ReviewSection {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly { readonly title: string; readonly widthPercent: number }[];
  readonly rows: readonly (readonly string[])[];
}

export function reviewTitle({ from, to }: Review): { title: string; subject: string } {
  return {
    title: 'DANH SÁCH RÀ SOÁT',
    subject: `Văn bản năm ${to} lập từ văn bản năm ${from}`,
  };
}

/** Everything to look at, document by document, in the order of each. */
export function reviewSections(review: Review): ReviewSection[] {
  return [
    ...review.documents.flatMap((document) => [asked(document), changed(document, review), kept(document)]),
    ...filesSection(review),
  ];
}

function asked({ newFile, rolled: { questions } }: ReviewedDocument): ReviewSection {
  const blanks = questions.filter(({ isBlank }) => isBlank).length;
  return {
    title: `${newFile}: phải trả lời`,
    note:
      questions.length === 0
        ? 'Không có câu nào phải hỏi.'
        : `${questions.length} điều, trong đó ${blanks} chỗ để trống trong văn bản mới; còn chỗ trống thì chưa trình ký, chưa ban hành được.`,
    columns: columns(['Chỗ', 12], ['Gặp', 20], ['Câu trong văn bản cũ', 36], ['Hỏi', 32]),
    rows: questions.map(({ origin, line, found, excerpt, question, isBlank }) => [
      placeOf(origin, line),
      found,
      excerpt,
      isBlank ? `[để trống] ${question}` : question,
    ]),
  };
}

function changed({ newFile, rolled }: ReviewedDocument, { from, to }: Review): ReviewSection {
  return {
    title: `${newFile}: đã đổi`,
    columns: columns(['Chỗ', 12], [`Năm ${from}`, 44], [`Năm ${to}`, 44]),
    rows: rolled.changed.map(({ origin, line, old, now }) => [
      placeOf(origin, line),
      old,
      now === '' ? '(bỏ trống)' : now,
    ]),
  };
}

const WHY: Readonly<Record<Exclude<PlacedYear['owner'], 'own'>, string>> = {
  'act-title': 'trong tên văn bản được dẫn',
  'act-date': 'trong ngày của văn bản được dẫn',
  doubtful: 'có thể thuộc tên một văn bản',
  quote: 'trong dấu ngoặc kép, đoạn trích',
  range: 'trong một giai đoạn',
  milestone: 'mốc thời gian',
  date: 'ngày, tháng, quý',
  law: 'năm của luật',
  table: 'trong bảng',
  other: 'năm khác',
};

/** Years that stay, on purpose. */
function kept({ newFile, rolled }: ReviewedDocument): ReviewSection {
  const rows = rolled.years.flatMap(({ owner, year, origin, line, act, excerpt }) => {
    if (owner === 'own') return [];
    const whose = act ? `: ${act.name}` : '';
    return [
      { key: [origin.path, owner, act?.start, whose].join('|'), year, origin, line, owner, whose, excerpt },
    ];
  });
  const groups = [...new Set(rows.map(({ key }) => key))].map((key) => rows.filter((row) => row.key === key));
  return {
    title: `${newFile}: năm giữ nguyên, cố ý`,
    note: 'Năm của văn bản được dẫn chỉ đổi cùng văn bản đó; văn bản nào phải thay thì đã hỏi ở trên.',
    columns: columns(['Chỗ', 12], ['Năm', 12], ['Vì sao', 38], ['Câu trong văn bản cũ', 38]),
    rows: groups.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const years = [...new Set(group.map(({ year }) => year))].join(', ');
      return [[placeOf(first.origin, first.line), years, WHY[ownerOf(first)] + first.whose, first.excerpt]];
    }),
  };
}

function ownerOf({ owner }: { readonly owner: PlacedYear['owner'] }): Exclude<PlacedYear['owner'], 'own'> {
  return owner === 'own' ? 'other' : owner;
}

function filesSection({ documents, notCopied, copied, hasEndings }: Review): ReviewSection[] {
  const named = documents.flatMap(({ newFile, rolled }) =>
    rolled.spreadsheets.map((file) => [
      file,
      `${newFile} lấy số liệu từ đây: đặt tệp số liệu năm mới cạnh văn bản.`,
    ]),
  );
  const rows = [
    ...named,
    ...notCopied.map((file) => [file, 'Không chép sang: tệp của năm cũ.']),
    ...copied.map((file) => [file, 'Đã chép nguyên: xem lại cho năm mới.']),
    ...(hasEndings
      ? []
      : [
          ['content/het-thoi-han.yaml', 'Chưa có tệp này nên chưa xét tổ chức, địa giới, phong trào đã hết.'],
        ]),
  ];
  if (rows.length === 0) return [];
  return [{ title: 'Các tệp khác', columns: columns(['Tệp', 40], ['Việc cần làm', 60]), rows }];
}

function placeOf({ path }: Origin, line: number): string {
  return [`dòng ${line}`, shownKeyPath(path)].filter(Boolean).join(', ');
}

function columns(...given: readonly (readonly [title: string, widthPercent: number])[]) {
  return given.map(([title, widthPercent]) => ({ title, widthPercent }));
}
