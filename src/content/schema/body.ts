import * as z from 'zod';
import { clause } from '../../decree30/clause.js';
import { chartSchema } from './chart.js';
import { text } from './fields.js';
import { tableSchema } from './table.js';

/** Key of what stands below a heading, clause, point or dash. */
export const CHILDREN_KEY = 'noi_dung';
/** Key of a heading's own number, where it must not be counted. */
export const FORCED_NUMBER_KEY = 'so';
/** A heading of the office's own numbering scheme: its level follows from how deep it stands. */
export const GENERIC_HEADING = 'de_muc';
/** Keys of articles and clauses with a title, and the element they make. */
export const TITLED: Readonly<Record<string, string>> = { dieu_tieu_de: 'dieu', khoan_tieu_de: 'khoan' };

const STRUCTURE_CLAUSE = clause('PL I, II.6.đ');

const element = (title: string, description: string) =>
  text({ title, description, clause: STRUCTURE_CLAUSE }).optional();

const elementShape = {
  doan: text({ title: 'đoạn', description: 'Một đoạn văn.' }).optional(),
  trich: text({ title: 'trích dẫn', description: 'Đoạn trích nguyên văn từ văn bản khác.' }).optional(),
  phan: element('phần', 'Tiêu đề của phần; chương trình đánh số La Mã.'),
  chuong: element('chương', 'Tiêu đề của chương; chương trình đánh số La Mã.'),
  muc: element('mục', 'Tiêu đề của mục: I., II. …; có điều ở dưới thì là Mục 1, Mục 2.'),
  tieu_muc: element('tiểu mục', 'Tiêu đề của tiểu mục.'),
  dieu: element('điều', 'Điều không có tiêu đề: nội dung viết ngay sau «Điều 1.».'),
  dieu_tieu_de: element('điều có tiêu đề', 'Tiêu đề của điều; nội dung ở khóa noi_dung.'),
  khoan: element('khoản', 'Khoản không có tiêu đề: nội dung viết ngay sau «1.».'),
  khoan_tieu_de: element('khoản có tiêu đề', 'Tiêu đề của khoản, in đậm trên một dòng riêng.'),
  diem: element('điểm', 'Điểm a), b), c), d), đ), e), g)…'),
  gach: element('gạch đầu dòng', 'Ý bắt đầu bằng dấu gạch.'),
  cong: element('dấu cộng', 'Ý nhỏ dưới gạch đầu dòng.'),
  [GENERIC_HEADING]: element('đề mục', 'Đề mục theo cách đánh số của cơ quan (danh_so); cấp tùy độ sâu.'),
  bang: tableSchema.optional(),
  bieu_do: chartSchema.optional(),
};

/** Keys that name the element of an item, in the order they are looked for. */
export const BODY_KEYS = Object.keys(elementShape);

const block: z.ZodType = z
  .strictObject({
    ...elementShape,
    [FORCED_NUMBER_KEY]: text({
      title: 'số riêng',
      description: 'Số của đề mục này khi không đánh theo thứ tự; các đề mục sau đếm tiếp từ đây.',
    }).optional(),
    [CHILDREN_KEY]: z
      .lazy(() => z.array(item).min(1))
      .meta({ title: 'nội dung bên dưới', description: 'Những gì đứng dưới đề mục này.' })
      .optional(),
  })
  .refine((keys) => BODY_KEYS.filter((key) => key in keys).length === 1)
  .meta({
    title: 'phần của nội dung',
    description: 'Một đoạn, hoặc một khóa cho biết đây là mục, khoản, điểm, gạch, bảng, biểu đồ …',
    expected: `đúng một trong các khóa: ${BODY_KEYS.join(', ')}`,
  });

const item: z.ZodType = z.union([z.string().min(1), block]);

/** A general body: for documents that have no template of their own, and for parts that differ from time to time. */
export function body(title = 'nội dung') {
  return z.array(item).min(1).meta({
    title,
    description:
      'Danh sách các đoạn và đề mục; mỗi dòng bắt đầu bằng ‹- › là một đoạn, hoặc ‹- muc: …›, ‹- khoan: …›.',
    isBody: true,
  });
}
