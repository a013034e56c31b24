/** The sheets of the workbook that are not read: what to do, and the values to choose from. */
import { columnRange, type WrittenCell, type WrittenSheet } from '../../package/workbook.js';
import {
  AWARD_SHEETS,
  type AwardColumn,
  CHOICES_SHEET,
  EXAMPLE_REMARK,
  GUIDE_SHEET,
  REMARK_TITLE,
} from './sheet-columns.js';
import { choiceValues, type NamedAward } from './sheet-values.js';

const GUIDE = [
  'Mỗi trang là một danh sách của hồ sơ; điền từ dòng dưới dòng đầu đề, mỗi dòng một mục. Trang không dùng thì để trống.',
  `Dòng có ghi chú «${EXAMPLE_REMARK}» chỉ để xem; xóa đi cũng được. Cột ${REMARK_TITLE} để ghi riêng, không được đọc.`,
  'Không đổi tên trang, tên cột. Đổi thứ tự cột hoặc dòng thì được. Không gộp ô, không dùng công thức.',
  'Ngày ghi dạng 19/01/2025. Chưa biết thì để trống, không đoán.',
  'Mã nối các trang với nhau: mã đơn vị ở trang Cá nhân, mã cá nhân hoặc đơn vị ở cột Của, Cho của các trang khác.',
  'Điền xong, lưu lại dạng Excel Workbook (.xlsx) rồi chạy: vanthu check trên thư mục này.',
];

export function guideSheet(): WrittenSheet {
  const line = (value: string): WrittenCell[] => [{ style: 'note', value }];
  const sheets = AWARD_SHEETS.map(({ name, explained }): WrittenCell[] => [
    { style: 'note', value: `Trang ${name}: ${explained}` },
  ]);
  const rows: WrittenCell[][] = [
    [{ style: 'title', value: 'Hồ sơ thi đua, khen thưởng' }],
    ...GUIDE.map(line),
    ...sheets,
  ];
  return { name: GUIDE_SHEET, widths: [110], rows, frozenRows: 1 };
}

/** A list to choose from. */
interface ChoiceList {
  /** Of the first column that it is for. */
  readonly title: string;
  readonly values: readonly string[];
  /** Where it stands in the workbook. */
  readonly range: string;
}

/** The lists to choose from, each once. */
function choiceLists(awards: readonly NamedAward[]): ChoiceList[] {
  const titles = new Map<string, string>();
  for (const column of AWARD_SHEETS.flatMap(({ columns }) => columns)) {
    const values = choiceValues(column, awards).join(DIVIDER);
    if (values !== '' && !titles.has(values)) titles.set(values, column.title);
  }
  return [...titles].map(([joined, title], column) => {
    const values = joined.split(DIVIDER);
    return { title, values, range: columnRange(CHOICES_SHEET, column, 2, values.length + 1) };
  });
}

const DIVIDER = '\n';

/** The cells that hold what a column's cells offer; nothing for a column of free text. */
export function choiceRange(column: AwardColumn, awards: readonly NamedAward[]): string | undefined {
  const wanted = choiceValues(column, awards).join(DIVIDER);
  return choiceLists(awards).find(({ values }) => values.join(DIVIDER) === wanted)?.range;
}

export function choicesSheet(awards: readonly NamedAward[]): WrittenSheet {
  const lists = choiceLists(awards);
  const height = Math.max(...lists.map(({ values }) => values.length));
  const rows: WrittenCell[][] = [
    lists.map(({ title }) => ({ style: 'header', value: title })),
    ...Array.from({ length: height }, (_, index) =>
      lists.map(({ values }): WrittenCell => ({ style: 'given', value: values[index] ?? '' })),
    ),
  ];
  return { name: CHOICES_SHEET, widths: lists.map(() => 28), rows, frozenRows: 1 };
}
