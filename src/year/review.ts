/** The list that a person goes through after a document was taken into a new year. */
import { keptYears } from './review-kept.js';
import { columns, placeOf, type Review, type ReviewedDocument, type ReviewSection } from './review-model.js';

export function reviewTitle({ from, to }: Review): { title: string; subject: string } {
  return {
    title: 'DANH SÁCH RÀ SOÁT',
    subject: `Văn bản năm ${to} lập từ văn bản năm ${from}`,
  };
}

/** Everything to look at, document by document, in the order of each. */
export function reviewSections(review: Review): ReviewSection[] {
  return [
    ...review.documents.flatMap((document) => [
      asked(document),
      ...targets(document, review),
      changed(document, review),
      keptYears(document),
    ]),
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
    columns: columns(['Chỗ', 16], ['Gặp', 18], ['Câu trong văn bản cũ', 35], ['Hỏi', 31]),
    rows: questions.map(({ origin, line, found, excerpt, question, isBlank }) => [
      placeOf(origin, line),
      found,
      excerpt,
      isBlank ? `[để trống] ${question}` : question,
    ]),
  };
}

/** Every target of a plan, to be gone through one by one. */
function targets({ newFile, rolled }: ReviewedDocument, { from, to }: Review): ReviewSection[] {
  if (rolled.targets.length === 0) return [];
  return [
    {
      title: `${newFile}: chỉ tiêu`,
      note: 'Chương trình không đặt chỉ tiêu: ghi theo báo cáo tổng kết; báo cáo không nêu thì giữ của năm cũ.',
      columns: columns(['Mã', 7], [`Năm ${from}`, 33], [`Năm ${to}`, 34], ['Lấy từ', 26]),
      rows: rolled.targets.map(({ code, old, now, from: source }) => [code, old, now, source]),
    },
  ];
}

function changed({ newFile, rolled }: ReviewedDocument, { from, to }: Review): ReviewSection {
  return {
    title: `${newFile}: đã đổi`,
    columns: columns(['Chỗ', 16], [`Năm ${from}`, 42], [`Năm ${to}`, 42]),
    rows: rolled.changed.map(({ origin, line, old, now }) => [
      placeOf(origin, line),
      old,
      now === '' ? '(bỏ trống)' : now,
    ]),
  };
}

function filesSection({ documents, notCopied, copied, notes, hasEndings }: Review): ReviewSection[] {
  const named = documents.flatMap(({ newFile, rolled }) =>
    rolled.spreadsheets.map((file) => [
      file,
      `${newFile} lấy số liệu từ đây: đặt tệp số liệu năm mới cạnh văn bản.`,
    ]),
  );
  const rows = [
    ...named,
    ...notCopied.map((file) => [file, 'Không chép sang: tệp của năm cũ.']),
    ...notes,
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
