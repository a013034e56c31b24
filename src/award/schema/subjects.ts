/** Who may be commended: units and persons, and what is known of each, one flat list per subject as in a workbook. */
import * as z from 'zod';
import { fullDate, text, year, yes } from '../../content/schema/fields.js';
import { awardCode, code, documentNumber, wholeYear, wordedChoice } from './fields.js';

export const UNIT_KINDS = [
  { id: 'co-quan', words: 'cơ quan' },
  { id: 'phong', words: 'phòng' },
  { id: 'don-vi-truc-thuoc', words: 'đơn vị trực thuộc' },
] as const;

export const unitSchema = z.strictObject({
  ma: code,
  ten: text({ title: 'tên', description: 'Tên đầy đủ của tập thể.' }),
  loai: wordedChoice(UNIT_KINDS, {
    title: 'loại',
    description: 'co-quan (cả cơ quan), phong (phòng, ban, văn phòng) hoặc don-vi-truc-thuoc.',
  }),
  thanh_lap: fullDate({ title: 'ngày thành lập', description: 'Ngày thành lập: 01/3/2025.' }).optional(),
  tien_than: text({
    title: 'tiền thân',
    description: 'Đơn vị trước khi sáp nhập, chia tách; có thì người xem xét quyết định số năm liên tục.',
  }).optional(),
  duoc_xet_co: yes({
    title: 'thuộc diện xét cờ thi đua',
    description: 'khong: tập thể không thuộc diện được tặng cờ thi đua.',
  }).optional(),
  dan_dau: text({
    title: 'dẫn đầu cụm, khối',
    description: 'Biên bản suy tôn dẫn đầu cụm, khối thi đua: số, ngày.',
  }).optional(),
  vuot_chi_tieu: yes({
    title: 'vượt chỉ tiêu',
    description: 'co: mọi chỉ tiêu đã đăng ký trong năm đều vượt.',
  }).optional(),
});

export const GENDERS = [
  { id: 'nam', words: 'nam' },
  { id: 'nu', words: 'nữ' },
] as const;
export const STAFF_KINDS = [
  { id: 'cong-chuc', words: 'công chức' },
  { id: 'vien-chuc', words: 'viên chức' },
  { id: 'nguoi-lao-dong', words: 'người lao động' },
] as const;
/** Classes of persons in the yearly statistics. */
export const LEADERSHIP = [
  { id: 'lanh-dao-tinh', words: 'lãnh đạo tỉnh' },
  { id: 'lanh-dao-so', words: 'lãnh đạo sở' },
  { id: 'doanh-nhan', words: 'doanh nhân' },
  { id: 'lanh-dao-phong', words: 'lãnh đạo phòng' },
  { id: 'truc-tiep', words: 'trực tiếp' },
] as const;

export const personSchema = z.strictObject({
  ma: code,
  ho_ten: text({ title: 'họ và tên', description: 'Họ và tên đầy đủ.' }),
  gioi_tinh: wordedChoice(GENDERS, { title: 'giới tính', description: 'nam hoặc nu.' }).optional(),
  ngay_sinh: fullDate({ title: 'ngày sinh', description: 'Ngày sinh: 12/3/1985.' }).optional(),
  don_vi: code.meta({ title: 'đơn vị', description: 'Mã đơn vị, như ở danh sách đơn vị.' }),
  chuc_vu: text({ title: 'chức vụ', description: 'Chức vụ hoặc chức danh: Trưởng phòng, Chuyên viên.' }),
  doi_tuong: wordedChoice(STAFF_KINDS, {
    title: 'đối tượng',
    description: 'cong-chuc, vien-chuc hoặc nguoi-lao-dong.',
  }).optional(),
  phan_loai: wordedChoice(LEADERSHIP, {
    title: 'phân loại',
    description: 'lanh-dao-tinh, lanh-dao-so, doanh-nhan, lanh-dao-phong hoặc truc-tiep, như biểu thống kê.',
  }).optional(),
  dung_dau: yes({ title: 'người đứng đầu', description: 'co: người đứng đầu đơn vị.' }).optional(),
  ngay_vao: fullDate({
    title: 'ngày về cơ quan',
    description: 'Ngày bắt đầu làm việc tại cơ quan: 01/6/2015.',
  }).optional(),
  ngay_di: fullDate({
    title: 'ngày thôi làm việc',
    description: 'Ngày chuyển đi, nghỉ hưu, thôi việc, nếu có.',
  }).optional(),
  so_dinh_danh: z
    .string()
    .regex(/^\d{12}$/u)
    .meta({
      title: 'số định danh',
      description: 'Số định danh cá nhân, 12 chữ số; chỉ ghi khi hồ sơ đòi hỏi.',
      expected: '12 chữ số',
      numeric: true,
    })
    .optional(),
});

const of = code.meta({ title: 'của', description: 'Mã cá nhân hoặc tập thể.' });

export const RATINGS = [
  { id: 'khong-hoan-thanh', words: 'không hoàn thành nhiệm vụ' },
  { id: 'hoan-thanh', words: 'hoàn thành nhiệm vụ' },
  { id: 'tot', words: 'hoàn thành tốt nhiệm vụ' },
  { id: 'xuat-sac', words: 'hoàn thành xuất sắc nhiệm vụ' },
] as const;

export const ratingSchema = z.strictObject({
  cua: of,
  nam: wholeYear,
  muc: wordedChoice(RATINGS, {
    title: 'mức',
    description: 'khong-hoan-thanh, hoan-thanh, tot hoặc xuat-sac.',
  }),
  so: documentNumber.optional(),
  ngay: fullDate({ title: 'ngày', description: 'Ngày quyết định, thông báo xếp loại.' }).optional(),
  co_quan: text({ title: 'cơ quan', description: 'Nơi ban hành quyết định xếp loại.' }).optional(),
  nhom: text({
    title: 'nhóm',
    description: 'Nhóm người có nhiệm vụ tương đồng, khi cơ quan khống chế tỷ lệ theo nhóm.',
  }).optional(),
});

export const LEAVE_KINDS = [
  { id: 'thai-san', words: 'thai sản' },
  { id: 'om', words: 'ốm' },
  { id: 'khong-luong', words: 'không lương' },
  { id: 'di-hoc', words: 'đi học' },
  { id: 'khac', words: 'khác' },
] as const;

export const leaveSchema = z.strictObject({
  cua: of,
  loai: wordedChoice(LEAVE_KINDS, {
    title: 'loại nghỉ',
    description: 'thai-san, om, khong-luong, di-hoc hoặc khac.',
  }),
  tu: fullDate({ title: 'từ ngày', description: 'Ngày bắt đầu nghỉ.' }),
  den: fullDate({ title: 'đến ngày', description: 'Ngày cuối của kỳ nghỉ.' }),
});

/** From the mildest to the gravest. */
export const DISCIPLINE = [
  { id: 'khien-trach', words: 'khiển trách' },
  { id: 'canh-cao', words: 'cảnh cáo' },
  { id: 'ha-bac-luong', words: 'hạ bậc lương' },
  { id: 'giang-chuc', words: 'giáng chức' },
  { id: 'cach-chuc', words: 'cách chức' },
  { id: 'buoc-thoi-viec', words: 'buộc thôi việc' },
] as const;

export const disciplineSchema = z.strictObject({
  cua: of,
  hinh_thuc: wordedChoice(DISCIPLINE, {
    title: 'hình thức kỷ luật',
    description: 'khien-trach, canh-cao, ha-bac-luong, giang-chuc, cach-chuc hoặc buoc-thoi-viec.',
  }),
  tu: fullDate({ title: 'từ ngày', description: 'Ngày quyết định kỷ luật có hiệu lực.' }),
  den: fullDate({ title: 'đến ngày', description: 'Ngày chấp hành xong.' }).optional(),
  cong_vu: yes({
    title: 'liên quan công vụ',
    description: 'co: vi phạm liên quan hoạt động công vụ, hoặc suy thoái đạo đức, lối sống.',
  }).optional(),
});

export const MATTERS = [
  { id: 'khong-co', words: 'không có' },
  { id: 'dang-xem-xet', words: 'đang xem xét' },
  { id: 'da-ket-luan', words: 'đã kết luận' },
] as const;

export const matterSchema = z.strictObject({
  cua: of,
  tinh_trang: wordedChoice(MATTERS, {
    title: 'tình trạng',
    description:
      'khong-co (đã xác nhận không có vụ việc), dang-xem-xet, hoặc da-ket-luan (kết luận không vi phạm).',
  }),
  noi_dung: text({ title: 'nội dung', description: 'Vụ việc: đơn thư, thanh tra, điều tra.' }).optional(),
  xac_nhan: text({ title: 'người xác nhận', description: 'Đơn vị, người xác nhận và ngày.' }),
});

export const INITIATIVE_KINDS = [
  { id: 'sang-kien', words: 'sáng kiến' },
  { id: 'de-tai', words: 'đề tài' },
] as const;
export const SCOPES = [
  { id: 'co-so', words: 'cơ sở' },
  { id: 'tinh', words: 'tỉnh' },
  { id: 'toan-quoc', words: 'toàn quốc' },
] as const;

export const initiativeSchema = z.strictObject({
  ma: code,
  ten: text({ title: 'tên', description: 'Tên sáng kiến, đề tài, đề án.' }),
  tac_gia: text({
    title: 'tác giả',
    description: 'Mã các tác giả, cách nhau bằng dấu chấm phẩy: CN01; CN02.',
  }),
  loai: wordedChoice(INITIATIVE_KINDS, {
    title: 'loại',
    description: 'sang-kien, hoặc de-tai (đề tài, đề án, công trình đã nghiệm thu).',
  }),
  nam: wholeYear,
  pham_vi: wordedChoice(SCOPES, {
    title: 'phạm vi',
    description: 'Phạm vi ảnh hưởng được công nhận: co-so, tinh hoặc toan-quoc.',
  }),
  so: documentNumber.optional(),
  ngay: fullDate({ title: 'ngày', description: 'Ngày quyết định công nhận, văn bản xác nhận.' }).optional(),
  co_quan: text({ title: 'cơ quan công nhận', description: 'Nơi công nhận, xác nhận.' }).optional(),
});

export const AWARD_TYPES = [
  { id: 'cong-trang', words: 'công trạng' },
  { id: 'chuyen-de', words: 'chuyên đề' },
  { id: 'dot-xuat', words: 'đột xuất' },
  { id: 'cong-hien', words: 'cống hiến' },
] as const;

export const awardType = wordedChoice(AWARD_TYPES, {
  title: 'loại khen thưởng',
  description: 'cong-trang, chuyen-de, dot-xuat hoặc cong-hien.',
});

export const pastAwardSchema = z.strictObject({
  cua: of,
  nam: wholeYear,
  khen_thuong: awardCode,
  loai: awardType.optional(),
  so: documentNumber.optional(),
  ngay: fullDate({ title: 'ngày', description: 'Ngày quyết định.' }).optional(),
  co_quan: text({ title: 'cơ quan', description: 'Người, cơ quan quyết định.' }).optional(),
  tu: year({
    title: 'thành tích từ năm',
    description: 'Năm đầu của thành tích ghi trong quyết định.',
  }).optional(),
  den: year({
    title: 'thành tích đến năm',
    description: 'Năm cuối của thành tích ghi trong quyết định.',
  }).optional(),
  sang_kien: text({
    title: 'sáng kiến',
    description: 'Mã sáng kiến, đề tài đã dùng cho lần khen này, cách nhau bằng dấu chấm phẩy.',
  }).optional(),
});
