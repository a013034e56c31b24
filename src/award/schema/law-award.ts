/** A title or reward as the law has it. */
import * as z from 'zod';
import { choice, listOf, text, yes } from '../../content/schema/fields.js';
import { awardCode, code } from './fields.js';
import { AUTHORITIES, clause, confidence, decimal, during, note, openToLevelsBelow } from './law-fields.js';

/** Whom a title or reward is for. */
export const AWARD_SUBJECTS = [
  { id: 'ca-nhan', words: 'cá nhân' },
  { id: 'tap-the', words: 'tập thể' },
] as const;

export const AWARD_GROUPS = [
  { id: 'danh-hieu', words: 'danh hiệu thi đua' },
  { id: 'hinh-thuc', words: 'hình thức khen thưởng' },
] as const;

const condition = z.strictObject({
  noi_dung: text({ title: 'điều kiện', description: 'Một điều kiện, bằng lời của người soạn gói.' }),
  can_cu: clause,
  tin_cay: confidence,
});

const money = z
  .strictObject({
    ca_nhan: decimal('hệ số cá nhân', 'Số lần mức lương cơ sở cho cá nhân.').optional(),
    tap_the: decimal('hệ số tập thể', 'Số lần mức lương cơ sở cho tập thể.').optional(),
    toi_da: yes({
      title: 'tối đa',
      description: 'co: hệ số là mức trần, không phải mức cố định.',
    }).optional(),
    can_cu: clause,
    tin_cay: confidence,
  })
  .meta({ title: 'tiền thưởng', description: 'Số lần mức lương cơ sở của ngày ký quyết định.' });

const ballot = z
  .strictObject({
    bo_phieu: yes({ title: 'bỏ phiếu', description: 'co: phải bỏ phiếu kín.' }),
    nguong: decimal('ngưỡng', 'Phần trăm tối thiểu trên tổng số thành viên Hội đồng.').optional(),
    can_cu: clause,
    tin_cay: confidence,
  })
  .meta({ title: 'biểu quyết', description: 'Bỏ phiếu, tỷ lệ phiếu mà quy định đòi ở Hội đồng.' });

export const awardLawSchema = z.strictObject({
  ma: awardCode,
  ten: text({ title: 'tên', description: 'Tên danh hiệu, hình thức khen thưởng.' }),
  viet_tat: text({ title: 'viết tắt', description: 'Cách viết tắt thường dùng: CSTĐCS.' }).optional(),
  nhom: choice(AWARD_GROUPS, {
    title: 'nhóm',
    description: 'danh-hieu (danh hiệu thi đua) hoặc hinh-thuc (hình thức khen thưởng).',
  }),
  cho: listOf(choice(AWARD_SUBJECTS, { title: 'cho', description: 'ca-nhan hoặc tap-the.' }), {
    title: 'cho',
    description: 'Đối tượng được tặng: ca-nhan, tap-the.',
  }),
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
  cap_duoi_quy_dinh: openToLevelsBelow,
  ghi_chu: note,
  ...during,
});

/** A name that is often heard and stands for nothing in the law. */
export const noAwardSchema = z.strictObject({
  ten: text({ title: 'tên', description: 'Tên thường gặp mà quy định không có.' }),
  ten_khac: listOf(text({ title: 'tên khác', description: 'Một cách gọi khác.' }), {
    title: 'tên khác',
    description: 'Các cách gọi khác.',
  }).optional(),
  ly_do: text({ title: 'lý do', description: 'Vì sao không có, và có gì thay vào đó.' }),
  thay_bang: awardCode.optional(),
  can_cu: clause,
  tin_cay: confidence,
});
