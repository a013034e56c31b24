/** A pack of rules of one level: what a title asks for, who decides, how many votes, which papers, how much money. */
import * as z from 'zod';
import type { MapNode } from '../../content/node.js';
import { choice, fullDate, listOf, text } from '../../content/schema/fields.js';
import type { Origin } from '../../document/origin.js';
import { code } from './fields.js';
import { awardLawSchema, noAwardSchema } from './law-award.js';
import { clause, confidence, dong, during, note, openToLevelsBelow, parameters } from './law-fields.js';
import { settingSchema } from './law-setting.js';

export { AUTHORITIES, type Authority, CONFIDENCES, type Confidence } from './law-fields.js';

/** From the general to the special: a later level overrides an earlier one where that allows it. */
export const LEVELS = [
  { id: 'quoc-gia', words: 'quốc gia' },
  { id: 'tinh', words: 'tỉnh' },
  { id: 'co-quan', words: 'cơ quan' },
] as const;

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
export type BaseSalary = z.output<typeof baseSalarySchema>;
