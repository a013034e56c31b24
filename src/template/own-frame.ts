/** What a kind of the office's own draws around its body, as its template declares under `khung`. */
import * as z from 'zod';
import { choice, yes } from '../content/schema/fields.js';
import type { KindFrame } from '../decree30/kinds.js';

const SIGNATURES = [{ id: 'mot' }, { id: 'nhieu-ben' }, { id: 'khong' }] as const;

const MEANING = { mot: 'one', 'nhieu-ben': 'named', khong: 'none' } as const;

export const ownFrameSchema = z
  .strictObject({
    so: yes({ title: 'số', description: 'khong: không có dòng số, ký hiệu.' }).optional(),
    ngay: yes({ title: 'ngày', description: 'khong: không có dòng địa danh, ngày tháng.' }).optional(),
    noi_nhan: yes({ title: 'nơi nhận', description: 'khong: không có phần nơi nhận.' }).optional(),
    ngang: yes({ title: 'trang ngang', description: 'co: cả văn bản nằm ngang, cho bảng rộng.' }).optional(),
    chu_ky: choice(SIGNATURES, {
      title: 'chữ ký',
      description: 'mot (người ký của cơ quan), nhieu-ben (theo khóa ky) hoặc khong.',
    }).optional(),
  })
  .meta({ title: 'khung', description: 'Phần quanh nội dung, khi khác một văn bản có tên loại.' });

/** The frame that was declared: what is not said stays as in an ordinary named document. */
export function frameFrom({ so, ngay, noi_nhan, ngang, chu_ky }: z.output<typeof ownFrameSchema>): KindFrame {
  return {
    ...(so !== undefined && { hasNumber: so }),
    ...(ngay !== undefined && { hasDate: ngay }),
    ...(noi_nhan !== undefined && { hasRecipients: noi_nhan }),
    ...(ngang && { isLandscape: true }),
    ...(chu_ky && { signatures: MEANING[chu_ky] }),
  };
}
