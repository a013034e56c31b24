/** The key `bang` of a body: a table, its columns and rows. What the values must fulfil is told by the table rules. */
import * as z from 'zod';
import { choice, numberBetween, numberOneOf, text, yes } from './fields.js';

/** What a column holds. */
export const COLUMN_KINDS = [{ id: 'chu' }, { id: 'so' }, { id: 'ty-le' }, { id: 'thu-tu' }] as const;

/** Tables that the program makes from the plan, its results and the awards of the year. */
export const COMPUTED_TABLES = [
  { id: 'chi-tieu' },
  { id: 'chi-tieu-gon' },
  { id: 'chi-tieu-nam-sau' },
  { id: 'khen-thuong' },
  { id: 'khen-thuong-gon' },
  { id: 'sang-kien' },
  { id: 'quy' },
] as const;
export type ComputedTable = (typeof COMPUTED_TABLES)[number]['id'];

const ALIGNMENTS = [{ id: 'trai' }, { id: 'giua' }, { id: 'phai' }] as const;

const column = z
  .strictObject({
    ten: text({ title: 'tên cột', description: 'Tên ở đầu cột; trong một nhóm cột không trùng nhau.' }),
    kieu: choice(COLUMN_KINDS, {
      title: 'kiểu cột',
      description:
        'chu: chữ; so: số, căn phải, viết 1.362 hoặc 12,5; ty-le: phần trăm; thu-tu: chương trình đánh số 1, 2, 3.',
    }).optional(),
    nhom: text({
      title: 'nhóm cột',
      description: 'Đầu đề chung phía trên các cột cùng nhóm đứng liền nhau: Năm 2026.',
    }).optional(),
    rong: numberBetween(1, 100, {
      title: 'bề rộng',
      description: 'Phần trăm bề ngang của bảng. Thường bỏ trống: chương trình chia theo chữ trong cột.',
    }).optional(),
    canh: choice(ALIGNMENTS, {
      title: 'canh lề',
      description: 'trai, giua hoặc phai, khi khác thường lệ của kiểu cột.',
    }).optional(),
    le: numberOneOf([0, 1, 2, 3, 4], {
      title: 'số chữ số lẻ',
      description: 'Số chữ số sau dấu phẩy; cột ty-le không ghi thì là 1, cột so không ghi thì như đã gõ.',
    }).optional(),
    cong: yes({
      title: 'cộng vào tổng',
      description: 'khong: cột số không cộng ở dòng tổng (đơn giá, định mức).',
    }).optional(),
    tu: text({
      title: 'tử số',
      description:
        'Tên cột là phần, để chương trình tính tỷ lệ: 100 × tu : tren. Tìm trong cùng nhóm trước; cột nhóm khác ghi nhóm/tên.',
    }).optional(),
    tren: text({ title: 'mẫu số', description: 'Tên cột là toàn thể, đi với tu.' }).optional(),
    dem_lai: yes({
      title: 'đếm lại',
      description: 'Cột thu-tu: co thì đếm lại từ 1 sau mỗi dòng nhóm.',
    }).optional(),
  })
  .meta({ title: 'cột', description: 'Tên cột, hoặc các khóa ten, kieu, nhom, tu, tren …' });

const cell = z.string().meta({
  title: 'ô',
  description: 'Chữ hoặc số; chưa biết thì để "", không có thì ghi -.',
  numeric: true,
});

const CELLS_RULE =
  'Các ô theo thứ tự cột, bỏ cột thu-tu và bỏ cột ty-le có tu, tren vì chương trình tính; nếu ghi đủ cả ô của các cột ty-le đó thì chương trình kiểm tra';

const cells = z
  .array(cell)
  .min(1)
  .meta({ title: 'các ô', description: `${CELLS_RULE}.` });

/** No text is a row; told apart so that cells without brackets are answered as such. */
const withoutBrackets = z.string().regex(/(?!)/u);

const row = z
  .union([
    withoutBrackets,
    cells,
    z.strictObject({
      nhom: text({
        title: 'dòng nhóm',
        description: 'Một dòng in đậm suốt bề ngang bảng: I. Nông nghiệp.',
      }).optional(),
      dong: cells.optional(),
      trong_do: yes({
        title: 'trong đó',
        description:
          'co: dòng này là một phần của dòng phía trên; không lớn hơn dòng đó, không cộng vào tổng.',
      }).optional(),
    }),
  ])
  .meta({
    title: 'dòng',
    description: `${CELLS_RULE}. Hoặc các khóa: dòng nhóm, dòng «trong đó».`,
    expected: 'các ô đặt trong [ ], cách nhau bằng dấu phẩy',
    mend: 'ví dụ: [Trồng rừng, 120, 118]',
  });

export const tableSchema = z
  .strictObject({
    ten: text({ title: 'tên bảng', description: 'In đậm, ở giữa, phía trên bảng.' }).optional(),
    cot: z
      .array(z.union([text({ title: 'tên cột', description: 'Tên của một cột chữ.' }), column]))
      .min(1)
      .meta({ title: 'cột', description: 'Mỗi cột một dòng: tên cột chữ, hoặc các khóa ten, kieu …' })
      .optional(),
    so_lieu: choice(COMPUTED_TABLES, {
      title: 'số liệu',
      description:
        'Thay cho cot và dong, trong báo cáo tổng kết: bảng do chương trình lập từ kế hoạch và kết quả. Bản gọn (…-gon) cho trang đứng.',
    }).optional(),
    dong: z
      .array(row)
      .min(1)
      .meta({
        title: 'dòng',
        description: `Mỗi dòng ghi trong [ ]. ${CELLS_RULE}.`,
        mend: 'ghi ít nhất một dòng',
      })
      .optional(),
    nguon: text({
      title: 'nguồn',
      description:
        'Thay cho dong: tệp .csv hoặc .xlsx đặt cạnh tệp nội dung; dòng đầu đề của tệp ghi đúng tên các cột.',
    }).optional(),
    trang: text({
      title: 'trang tính',
      description: 'Tên trang (sheet) trong tệp .xlsx; cần khi tệp có nhiều trang.',
    }).optional(),
    tong: text({
      title: 'dòng tổng',
      description: 'Tên dòng tổng (Tổng cộng); chương trình cộng các cột so, tính lại tỷ lệ từ tổng.',
    }).optional(),
    tong_ghi: cells
      .meta({
        title: 'dòng tổng ghi sẵn',
        description: `Dòng tổng do người soạn ghi, chương trình kiểm tra. ${CELLS_RULE}.`,
      })
      .optional(),
  })
  .superRefine(({ cot, so_lieu }, context) => {
    if (cot ?? so_lieu) return;
    context.addIssue({ code: 'custom', path: ['cot'], input: undefined });
  })
  .meta({
    title: 'bảng',
    description: 'Bảng số liệu hoặc danh sách: các cột (cot), các dòng (dong) hoặc tệp nguồn (nguon).',
  });
