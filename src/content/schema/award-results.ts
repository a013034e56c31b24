/** Keys of `ket-qua.yaml` besides the targets: awards by count, initiatives, the fund. They feed the year-end report. */
import * as z from 'zod';
import { choice, listOf, text } from './fields.js';

/** Titles of emulation and forms of commendation are never counted together. */
export const AWARD_GROUPS = [
  { id: 'danh-hieu', words: 'Danh hiệu thi đua' },
  { id: 'hinh-thuc', words: 'Hình thức khen thưởng' },
] as const;
export type AwardGroup = (typeof AWARD_GROUPS)[number]['id'];

export const AWARD_SUBJECTS = [
  { id: 'tap-the', words: 'Tập thể' },
  { id: 'ca-nhan', words: 'Cá nhân' },
] as const;
export type AwardSubject = (typeof AWARD_SUBJECTS)[number]['id'];

/** What is counted of an award: the key, and the words at the head of its column. */
export const AWARD_COUNTS = [
  { id: 'dang_ky', words: 'Đăng ký' },
  { id: 'de_nghi', words: 'Đề nghị' },
  { id: 'duoc_tang', words: 'Được tặng' },
  { id: 'dang_trinh', words: 'Đang trình' },
  { id: 'khong_duoc', words: 'Không được' },
  { id: 'lanh_dao', words: 'Lãnh đạo' },
  { id: 'truc_tiep', words: 'Người trực tiếp' },
  { id: 'cong_trang', words: 'Công trạng' },
  { id: 'chuyen_de', words: 'Chuyên đề' },
  { id: 'dot_xuat', words: 'Đột xuất' },
  { id: 'nam_truoc', words: 'Năm trước' },
] as const;
export type AwardCount = (typeof AWARD_COUNTS)[number]['id'];

const count = (title: string, description: string) => text({ title, description, numeric: true }).optional();

const counts = {
  dang_ky: count('đăng ký', 'Số đăng ký đầu năm.'),
  de_nghi: count('đề nghị', 'Số đã đề nghị, trình xét.'),
  duoc_tang: count('được tặng', 'Số đã có quyết định công nhận, tặng; không gồm số đang trình.'),
  dang_trinh: count('đang trình', 'Số đã trình, chưa có kết quả.'),
  khong_duoc: count('không được', 'Số đề nghị mà không được công nhận, tặng.'),
  lanh_dao: count('lãnh đạo', 'Trong số được tặng: người giữ chức vụ lãnh đạo, quản lý.'),
  truc_tiep: count('người trực tiếp', 'Trong số được tặng: người trực tiếp công tác.'),
  cong_trang: count('công trạng', 'Trong số được tặng: khen thưởng công trạng.'),
  chuyen_de: count('chuyên đề', 'Trong số được tặng: khen thưởng theo chuyên đề.'),
  dot_xuat: count('đột xuất', 'Trong số được tặng: khen thưởng đột xuất.'),
  nam_truoc: count('năm trước', 'Số được tặng của năm trước, để so sánh.'),
} satisfies Record<AwardCount, z.ZodType>;

const award = z.strictObject({
  hinh_thuc: text({
    title: 'hình thức',
    description: 'Tên danh hiệu thi đua hoặc hình thức khen thưởng: Lao động tiên tiến.',
  }),
  nhom: choice(AWARD_GROUPS, {
    title: 'nhóm',
    description: 'danh-hieu (danh hiệu thi đua) hoặc hinh-thuc (hình thức khen thưởng).',
  }),
  cho: choice(AWARD_SUBJECTS, { title: 'cho', description: 'tap-the hoặc ca-nhan.' }),
  ...counts,
});

const initiative = z.strictObject({
  ten: text({ title: 'tên sáng kiến', description: 'Tên sáng kiến, giải pháp.' }),
  tac_gia: text({ title: 'tác giả', description: 'Tác giả, nhóm tác giả hoặc đơn vị.' }).optional(),
  cong_nhan: text({
    title: 'công nhận',
    description: 'Cấp công nhận; số, ngày quyết định công nhận. Chưa có thì bỏ trống.',
  }).optional(),
  pham_vi: text({
    title: 'phạm vi',
    description: 'Phạm vi ảnh hưởng, áp dụng: cơ sở, toàn ngành.',
  }).optional(),
  da_dung_cho: text({
    title: 'đã dùng cho',
    description: 'Danh hiệu đã xét bằng sáng kiến này. Chưa dùng thì bỏ trống.',
  }).optional(),
});

const amount = (title: string, description: string) => text({ title, description, numeric: true }).optional();

const fundLine = z.strictObject({
  noi_dung: text({ title: 'nội dung', description: 'Khoản thu, khoản chi, hoặc số tồn của quỹ.' }),
  thu: amount('thu', 'Số tiền thu, trích lập, tính bằng đồng: 15.000.000.'),
  chi: amount('chi', 'Số tiền chi, tính bằng đồng.'),
  ton: amount('tồn', 'Số tiền tồn cuối năm, tính bằng đồng: tổng thu trừ tổng chi.'),
});

export const awardResultsShape = {
  khen_thuong: listOf(award, {
    title: 'khen thưởng',
    description: 'Số lượng theo từng danh hiệu, hình thức khen thưởng; số chưa biết bỏ trống.',
  }).optional(),
  sang_kien: listOf(initiative, {
    title: 'sáng kiến',
    description: 'Các sáng kiến trong năm. Bỏ trống khi cạnh báo cáo có hồ sơ khen thưởng: lấy từ hồ sơ.',
  }).optional(),
  quy: listOf(fundLine, {
    title: 'quỹ thi đua, khen thưởng',
    description: 'Các khoản thu, chi của quỹ; số tồn ghi ở một dòng riêng.',
  }).optional(),
};

export type Initiative = z.output<typeof initiative>;
