/** What a province or agency decides. */
import * as z from 'zod';
import { choice, text } from '../../content/schema/fields.js';
import { note, openToLevelsBelow } from './law-fields.js';
import { UNIT_KINDS } from './subjects.js';

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

export const settingSchema = z.strictObject({
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

export type SettingKind = (typeof SETTING_KINDS)[number]['id'];
