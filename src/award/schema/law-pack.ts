/** A pack of rules of one level: what a title asks for, who decides, how many votes, which papers, how much money. */
import * as z from 'zod';
import { choice, fullDate, listOf, text, yes } from '../../content/schema/fields.js';
import { awardCode, code } from './fields.js';

/** From the general to the special: a later level overrides an earlier one where that allows it. */
export const LEVELS = [{ id: 'quoc-gia' }, { id: 'tinh' }, { id: 'co-quan' }] as const;
export type Level = (typeof LEVELS)[number]['id'];

/** How well an entry is known: its text was read, quoted by others, told by others, or not known to be so. */
export const CONFIDENCES = [
  { id: 'da-doc', words: 'đã đọc nguyên văn' },
  { id: 'trich-dan', words: 'theo trích dẫn' },
  { id: 'thu-cap', words: 'theo nguồn thứ cấp' },
  { id: 'chua-xac-minh', words: 'chưa xác minh' },
] as const;
export type Confidence = (typeof CONFIDENCES)[number]['id'];

export const AUTHORITIES = [
  { id: 'nguoi-dung-dau', words: 'người đứng đầu cơ quan' },
  { id: 'chu-tich-tinh', words: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  { id: 'bo-truong', words: 'Bộ trưởng' },
  { id: 'thu-tuong', words: 'Thủ tướng Chính phủ' },
  { id: 'chu-tich-nuoc', words: 'Chủ tịch nước' },
] as const;
export type Authority = (typeof AUTHORITIES)[number]['id'];

const clause = text({
  title: 'căn cứ',
  description: 'Điều, khoản, điểm và văn bản: Điều 24 khoản 1 điểm a Luật …',
});
const confidence = choice(CONFIDENCES, {
  title: 'độ tin cậy',
  description: 'da-doc, trich-dan, thu-cap hoặc chua-xac-minh.',
});
const note = text({ title: 'ghi chú', description: 'Điều cần đối chiếu, cách hiểu.' }).optional();
/** Entries that hold only for a time inside that of the pack. */
const during = {
  tu: fullDate({ title: 'từ ngày', description: 'Ngày bắt đầu, khi khác ngày của gói.' }).optional(),
  den: fullDate({ title: 'đến ngày', description: 'Ngày cuối, khi khác ngày của gói.' }).optional(),
};
const decimal = (title: string, description: string) =>
  z
    .string()
    .regex(/^\d{1,9}([.,]\d{1,4})?$/u)
    .transform((typed) => Number(typed.replace(',', '.')))
    .meta({ title, description, expected: 'một số, ví dụ 0,3', numeric: true });

const condition = z.strictObject({
  noi_dung: text({ title: 'điều kiện', description: 'Một điều kiện, bằng lời của người soạn gói.' }),
  can_cu: clause,
  tin_cay: confidence,
});

const money = z.strictObject({
  ca_nhan: decimal('hệ số cá nhân', 'Số lần mức lương cơ sở cho cá nhân.').optional(),
  tap_the: decimal('hệ số tập thể', 'Số lần mức lương cơ sở cho tập thể.').optional(),
  toi_da: yes({ title: 'tối đa', description: 'co: hệ số là mức trần, không phải mức cố định.' }).optional(),
  can_cu: clause,
  tin_cay: confidence,
});

const ballot = z.strictObject({
  bo_phieu: yes({ title: 'bỏ phiếu', description: 'co: phải bỏ phiếu kín.' }),
  nguong: decimal('ngưỡng', 'Phần trăm tối thiểu trên tổng số thành viên Hội đồng.').optional(),
  can_cu: clause,
  tin_cay: confidence,
});

export const awardLawSchema = z.strictObject({
  ma: awardCode,
  ten: text({ title: 'tên', description: 'Tên danh hiệu, hình thức khen thưởng.' }),
  nhom: choice([{ id: 'danh-hieu' }, { id: 'hinh-thuc' }], {
    title: 'nhóm',
    description: 'danh-hieu (danh hiệu thi đua) hoặc hinh-thuc (hình thức khen thưởng).',
  }),
  cho: listOf(
    choice([{ id: 'ca-nhan' }, { id: 'tap-the' }], { title: 'cho', description: 'ca-nhan, tap-the.' }),
    {
      title: 'cho',
      description: 'Đối tượng được tặng: ca-nhan, tap-the.',
    },
  ),
  /** Higher is greater; only for order in lists and for "the highest is paid". */
  bac: decimal('bậc', 'Thứ bậc để sắp xếp, số lớn đứng trước.'),
  tham_quyen: choice(AUTHORITIES, {
    title: 'thẩm quyền',
    description: 'nguoi-dung-dau, chu-tich-tinh, bo-truong, thu-tuong hoặc chu-tich-nuoc.',
  }),
  can_cu: clause,
  tin_cay: confidence,
  dieu_kien: listOf(condition, {
    title: 'điều kiện',
    description: 'Điều kiện, mỗi điều kiện một mục.',
  }).optional(),
  quy_tac: listOf(code, { title: 'quy tắc', description: 'Mã các quy tắc mà chương trình xét.' }).optional(),
  ho_so: listOf(text({ title: 'giấy tờ', description: 'Một loại giấy tờ trong hồ sơ.' }), {
    title: 'hồ sơ',
    description: 'Thành phần hồ sơ.',
  }).optional(),
  bieu_quyet: ballot.optional(),
  tien_thuong: money.optional(),
  giay_chung_nhan: yes({
    title: 'giấy chứng nhận',
    description: 'co: kèm giấy khen, bằng, khung.',
  }).optional(),
  ghi_chu: note,
  ...during,
});

const parameters = z.record(z.string(), z.string());

export const ruleLawSchema = z.strictObject({
  ma: code,
  muc_do: choice([{ id: 'chan' }, { id: 'canh-bao' }, { id: 'hoi' }], {
    title: 'mức độ',
    description: 'chan (không đủ điều kiện), canh-bao (nên xem) hoặc hoi (hỏi người xem xét).',
  }),
  can_cu: clause,
  tin_cay: confidence,
  tham_so: parameters
    .meta({ title: 'tham số', description: 'Các con số của quy tắc: {ty_le: 70}.' })
    .optional(),
  ghi_chu: note,
  ...during,
});

const settingSchema = z.strictObject({
  ma: text({ title: 'mã', description: 'Mã thiết đặt: tran_cstd_co_so.' }),
  ten: text({ title: 'tên', description: 'Điều mà tỉnh hoặc cơ quan quyết định.' }),
  gia_tri: text({
    title: 'giá trị',
    description: 'Bỏ trống khi chưa biết hoặc không có.',
    numeric: true,
  }).optional(),
  nguon: text({ title: 'nguồn', description: 'Văn bản quyết định giá trị này.' }).optional(),
  goi_y: text({ title: 'gợi ý', description: 'Giá trị thường gặp và nơi gặp, không tự áp dụng.' }).optional(),
  ghi_chu: note,
});

const baseSalarySchema = z.strictObject({
  tu: fullDate({ title: 'từ ngày', description: 'Ngày bắt đầu mức lương cơ sở này.' }),
  muc: decimal('mức', 'Đồng một tháng, viết liền: 2340000.'),
  can_cu: clause,
  tin_cay: confidence,
});

export const lawPackSchema = z
  .strictObject({
    ma: code,
    ten: text({ title: 'tên gói', description: 'Tên gói quy định.' }),
    cap: choice(LEVELS, { title: 'cấp', description: 'quoc-gia, tinh hoặc co-quan.' }),
    tu: fullDate({ title: 'từ ngày', description: 'Áp dụng cho hồ sơ tiếp nhận từ ngày này.' }),
    den: fullDate({
      title: 'đến ngày',
      description: 'Hết áp dụng sau ngày này; bỏ trống khi chưa biết.',
    }).optional(),
    /** Takes over all entries of another pack of its level, and changes those it names. */
    ke_thua: code.meta({ title: 'kế thừa', description: 'Mã gói cùng cấp mà gói này sửa đổi.' }).optional(),
    chua_doi_chieu: text({
      title: 'chưa đối chiếu',
      description: 'Văn bản mới mà gói chưa đối chiếu được; kết quả xét phải có người xem lại.',
    }).optional(),
    xac_nhan: text({
      title: 'xác nhận',
      description: 'Người đã đối chiếu gói với văn bản mới, ngày; bỏ trống khi chưa có.',
    }).optional(),
    het_hieu_luc: listOf(
      z.strictObject({
        van_ban: text({ title: 'văn bản', description: 'Văn bản mà gói dựa vào.' }),
        ngay: fullDate({ title: 'ngày', description: 'Ngày cuối còn hiệu lực.' }),
      }),
      { title: 'hết hiệu lực', description: 'Văn bản của gói có ngày hết hiệu lực.' },
    ).optional(),
    khen_thuong: listOf(awardLawSchema, {
      title: 'khen thưởng',
      description: 'Danh hiệu, hình thức.',
    }).optional(),
    quy_tac: listOf(ruleLawSchema, {
      title: 'quy tắc',
      description: 'Căn cứ, tham số của các quy tắc.',
    }).optional(),
    cai_dat: listOf(settingSchema, {
      title: 'thiết đặt',
      description: 'Điều tỉnh hoặc cơ quan quyết định.',
    }).optional(),
    luong_co_so: listOf(baseSalarySchema, {
      title: 'lương cơ sở',
      description: 'Mức theo thời gian.',
    }).optional(),
    lam_tron_den: decimal('làm tròn đến', 'Tiền thưởng làm tròn lên đến số đồng này: 10000.').optional(),
    lam_tron_can_cu: clause.optional(),
    van_ban: listOf(text({ title: 'văn bản', description: 'Văn bản mà gói dựa vào, tên đầy đủ.' }), {
      title: 'văn bản',
      description: 'Các văn bản làm căn cứ, dùng cho phần căn cứ của tờ trình, quyết định.',
    }).optional(),
    ghi_chu: note,
  })
  .meta({ title: 'Gói quy định', description: 'Quy định về khen thưởng của một cấp trong một thời gian.' });

export type LawPack = z.output<typeof lawPackSchema>;
export type AwardLaw = z.output<typeof awardLawSchema>;
export type RuleLaw = z.output<typeof ruleLawSchema>;
export type Setting = z.output<typeof settingSchema>;
export type BaseSalary = z.output<typeof baseSalarySchema>;
