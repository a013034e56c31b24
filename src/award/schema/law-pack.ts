/** A pack of rules of one level: what a title asks for, who decides, how many votes, which papers, how much money. */
import * as z from 'zod';
import type { MapNode } from '../../content/node.js';
import { choice, fullDate, listOf, text } from '../../content/schema/fields.js';
import type { Origin } from '../../document/origin.js';
import { code } from './fields.js';
import { awardLawSchema, noAwardSchema } from './law-award.js';
import { clause, confidence, dong, during, note, openToLevelsBelow, parameters } from './law-fields.js';
import { UNIT_KINDS } from './subjects.js';

export { AUTHORITIES, type Authority, CONFIDENCES, type Confidence } from './law-fields.js';
export { awardLawSchema };

/** From the general to the special: a later level overrides an earlier one where that allows it. */
export const LEVELS = [
  { id: 'quoc-gia', words: 'quốc gia' },
  { id: 'tinh', words: 'tỉnh' },
  { id: 'co-quan', words: 'cơ quan' },
] as const;
export type Level = (typeof LEVELS)[number]['id'];

export const ruleLawSchema = z.strictObject({
  ma: code,
  muc_do: choice([{ id: 'chan' }, { id: 'canh-bao' }, { id: 'hoi' }], {
    title: 'mức độ',
    description: 'chan (không đủ điều kiện), canh-bao (nên xem) hoặc hoi (hỏi người xem xét).',
  }),
  can_cu: clause,
  tin_cay: confidence,
  tham_so: parameters.optional(),
  cap_duoi_quy_dinh: openToLevelsBelow,
  ghi_chu: note,
  ...during,
});

const UNIT_IDS = UNIT_KINDS.map(({ id }) => id).join('|');

/** What the value of a setting may be; national packs say it for each. */
export const SETTING_KINDS = [
  {
    id: 'ty-le',
    pattern: /^(100|\d{1,2}([.,]\d{1,4})?|\d{1,2}\/[1-9]\d?)$/u,
    words: 'phần trăm hoặc phân số: 80, 2/3',
  },
  { id: 'so', pattern: /^\d{1,6}$/u, words: 'một số nguyên' },
  { id: 'co-khong', pattern: /^(co|khong)$/u, words: 'co hoặc khong' },
  { id: 'lam-tron', pattern: /^(xuong|len)$/u, words: 'xuong hoặc len' },
  {
    id: 'loai-don-vi',
    pattern: new RegExp(`^(${UNIT_IDS})(\\s*;\\s*(${UNIT_IDS}))*$`, 'u'),
    words: `các loại đơn vị cách nhau bằng dấu chấm phẩy: ${UNIT_KINDS.map(({ id }) => id).join('; ')}`,
  },
  { id: 'chu', pattern: /./u, words: 'một dòng chữ' },
] as const;

const settingSchema = z.strictObject({
  ma: text({ title: 'mã', description: 'Mã thiết đặt: tran_cstd_co_so.' }),
  ten: text({ title: 'tên', description: 'Điều mà tỉnh hoặc cơ quan quyết định.' }),
  kieu: choice(SETTING_KINDS, {
    title: 'kiểu',
    description: 'Chỉ ghi ở gói quốc gia: ty-le, so, co-khong, lam-tron, loai-don-vi hoặc chu.',
  }).optional(),
  gia_tri: text({
    title: 'giá trị',
    description: 'Bỏ trống khi chưa biết hoặc không có.',
    numeric: true,
  }).optional(),
  nguon: text({ title: 'nguồn', description: 'Văn bản quyết định giá trị này.' }).optional(),
  goi_y: text({ title: 'gợi ý', description: 'Giá trị thường gặp và nơi gặp, không tự áp dụng.' }).optional(),
  cap_duoi_quy_dinh: openToLevelsBelow,
  ghi_chu: note,
});

const baseSalarySchema = z.strictObject({
  tu: fullDate({ title: 'từ ngày', description: 'Ngày bắt đầu mức lương cơ sở này.' }),
  muc: dong('mức', 'Đồng một tháng, viết liền: 2340000.'),
  can_cu: clause,
  tin_cay: confidence,
});

const endingSchema = z.strictObject({
  van_ban: text({ title: 'văn bản', description: 'Văn bản mà gói dựa vào.' }),
  ngay: fullDate({ title: 'ngày', description: 'Ngày cuối còn hiệu lực.' }),
});

const list = <Item extends z.ZodType>(item: Item, title: string, description: string) =>
  listOf(item, { title, description }).optional();

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
    het_hieu_luc: list(endingSchema, 'hết hiệu lực', 'Văn bản của gói có ngày hết hiệu lực.'),
    khen_thuong: list(awardLawSchema, 'khen thưởng', 'Danh hiệu, hình thức.'),
    khong_co: list(noAwardSchema, 'không có', 'Những tên gọi thường gặp mà quy định không có.'),
    quy_tac: list(ruleLawSchema, 'quy tắc', 'Căn cứ, tham số của các quy tắc.'),
    cai_dat: list(settingSchema, 'thiết đặt', 'Điều tỉnh hoặc cơ quan quyết định.'),
    luong_co_so: list(baseSalarySchema, 'lương cơ sở', 'Mức theo thời gian.'),
    lam_tron_den: dong('làm tròn đến', 'Tiền thưởng làm tròn lên đến số đồng này: 10000.').optional(),
    lam_tron_can_cu: clause.optional(),
    van_ban: list(
      text({ title: 'văn bản', description: 'Văn bản mà gói dựa vào, tên đầy đủ.' }),
      'văn bản',
      'Các văn bản làm căn cứ, dùng cho phần căn cứ của tờ trình, quyết định.',
    ),
    ghi_chu: note,
  })
  .meta({ title: 'Gói quy định', description: 'Quy định về khen thưởng của một cấp trong một thời gian.' });

export interface LawPack extends z.output<typeof lawPackSchema> {
  /** As shown to the clerk. */
  readonly file: string;
  readonly root: MapNode;
  /** Where the entries stand, by the entry itself: those taken over from another pack stand there. */
  readonly places: ReadonlyMap<object, Origin>;
}
export type AwardLaw = z.output<typeof awardLawSchema>;
export type NoAward = z.output<typeof noAwardSchema>;
export type RuleLaw = z.output<typeof ruleLawSchema>;
export type Setting = z.output<typeof settingSchema>;
export type SettingKind = (typeof SETTING_KINDS)[number]['id'];
export type BaseSalary = z.output<typeof baseSalarySchema>;
