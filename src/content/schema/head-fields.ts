/** Fields that stand at the head of a document and again in its copy. */
import * as z from 'zod';
import { clause } from '../../decree30/clause.js';
import { TEXT } from '../../decree30/layout.js';
import { choice, listOf, partialDate, text } from './fields.js';

export const registeredNumber = z
  .string()
  .regex(/^(0[1-9]|[1-9]\d*)$/u)
  .meta({
    title: 'số',
    description: 'Số đăng ký tại văn thư. Bỏ trống khi chưa có số.',
    expected: 'chữ số Ả Rập; chỉ số dưới 10 mới có số 0 ở trước (05, 12)',
    mend: 'sửa theo số trong sổ đăng ký, hoặc bỏ trống khi chưa có số',
    clause: TEXT.numberAndSymbol.clause,
    numeric: true,
  });

export const issueDate = partialDate({
  title: 'ngày ban hành',
  description: 'Dạng 19/01/2024; phần chưa biết viết __ (__/__/2024); chưa biết gì thì bỏ trống.',
  mend: 'sửa ngày ban hành, hoặc bỏ trống khi chưa ban hành',
  clause: clause('PL I, II.4.b'),
});

export const recipientList = listOf(
  text({ title: 'nơi nhận', description: 'Một dòng, không gạch đầu dòng, không dấu ở cuối.' }),
  {
    title: 'nơi nhận',
    description:
      'Các dòng dưới «Nơi nhận:», trừ «Như trên» và dòng Lưu; chương trình tự thêm gạch đầu dòng và dấu ở cuối.',
    clause: clause('PL I, II.9.d'),
  },
);

export const filing = text({
  title: 'lưu',
  description:
    'Phần sau chữ «Lưu:» của dòng cuối: VT, chữ viết tắt đơn vị soạn thảo và số bản lưu nếu cần: VT, HCTH.',
  clause: clause('PL I, II.9.d'),
});

export const signer = (title: string, description: string) =>
  text({ title, description, clause: clause('PL I, II.7.c') });

export const agencySigner = signer(
  'người ký',
  'Họ và tên một người trong co-quan.yaml; chức vụ và hình thức ký lấy từ nhiệm kỳ của người đó.',
);

const SIDES = [{ id: 'trai' }, { id: 'phai' }, { id: 'giua' }] as const;

/** Who signs a paper of the office's own, where several do or one who is not in `co-quan.yaml`. */
export const namedSignatures = listOf(
  z.strictObject({
    ben: choice(SIDES, { title: 'bên', description: 'trai, phai, hoặc giua (ở giữa, dưới hai bên).' }),
    chuc_danh: text({ title: 'chức danh', description: 'In hoa phía trên chữ ký: TRƯỞNG BAN KIỂM PHIẾU.' }),
    ho_ten: text({ title: 'họ và tên', description: 'Bỏ trống khi chưa biết ai ký.' }).optional(),
  }),
  { title: 'chữ ký', description: 'Những người ký, mỗi người một bên.', clause: clause('PL I, II.7') },
);
