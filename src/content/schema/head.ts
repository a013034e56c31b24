import * as z from 'zod';
import { clause } from '../../decree30/clause.js';
import { frameOfKind, type Kind } from '../../decree30/kinds.js';
import { CIRCULATION_MARKS, SECRECY_MARKS, URGENCY_MARKS } from '../../decree30/marks.js';
import { NUMBERING_SCHEMES } from '../../decree30/numbering-schemes.js';
import { appendix, attachedText, copy } from './attachments.js';
import { choice, listOf, text, year, yes } from './fields.js';
import {
  agencySigner,
  filing,
  issueDate,
  namedSignatures,
  recipientList,
  registeredNumber,
  signer,
} from './head-fields.js';

/** Keys that any document may have at its head. */
const optionalShape = {
  so: registeredNumber.optional(),
  ky_hieu: text({
    title: 'ký hiệu',
    description: 'Thường bỏ khóa này: chương trình ghép chữ viết tắt tên loại và cơ quan (KH-SKHCN).',
    clause: clause('PL I, II.3.b'),
  }).optional(),
  ngay: issueDate.optional(),
  danh_so: choice(NUMBERING_SCHEMES, {
    title: 'cách đánh số',
    description: 'Cách đánh số các đề mục de_muc trong văn bản này, nếu khác co-quan.yaml.',
  }).optional(),
  dien_tu: yes({
    title: 'văn bản điện tử',
    description: 'co: số và ngày trong dòng «(Kèm theo …)» để trống, hệ thống điền khi ký số.',
    clause: clause('PL I, III.1.c'),
  }).optional(),
  thay_mat_tap_the: yes({
    title: 'ký thay mặt tập thể',
    description: 'co: ghi TM. trước tên tập thể lãnh đạo khai trong co-quan.yaml.',
    clause: clause('PL I, II.7.b'),
  }).optional(),
  do_mat: choice(SECRECY_MARKS, {
    title: 'độ mật',
    description: 'Dấu chỉ độ mật.',
    clause: clause('PL I, III.2.a'),
  }).optional(),
  do_khan: choice(URGENCY_MARKS, {
    title: 'mức độ khẩn',
    description: 'Dấu chỉ mức độ khẩn, trong khung.',
    clause: clause('PL I, III.2.b'),
  }).optional(),
  luu_hanh: choice(CIRCULATION_MARKS, {
    title: 'phạm vi lưu hành',
    description: 'Chỉ dẫn về phạm vi lưu hành, trong khung.',
    clause: clause('PL I, III.2.c'),
  }).optional(),
  nguoi_soan: text({
    title: 'ký hiệu người soạn thảo và số bản',
    description: 'Ví dụ PL.(300): ký hiệu người soạn thảo, số lượng bản phát hành.',
    clause: clause('PL I, III.3'),
  }).optional(),
  in_dia_chi: yes({
    title: 'in địa chỉ',
    description: 'co: in địa chỉ cơ quan (dia_chi trong co-quan.yaml) ở cuối trang đầu.',
    clause: clause('PL I, III.4'),
  }).optional(),
  kem_theo: attachedText.optional(),
  phu_luc: listOf(appendix, {
    title: 'phụ lục',
    description: 'Các phụ lục; từ hai phụ lục trở lên chương trình đánh số La Mã.',
    clause: clause('PL I, III.1.a'),
  }).optional(),
  ban_sao: copy.optional(),
};

const subject = text({
  title: 'trích yếu',
  description: 'Nội dung chủ yếu của văn bản trong một câu hoặc cụm từ ngắn, không có dấu chấm ở cuối.',
  clause: clause('PL I, II.5.a'),
});

const addressees = listOf(text({ title: 'nơi kính gửi', description: 'Tên cơ quan, đơn vị hoặc cá nhân.' }), {
  title: 'kính gửi',
  description: 'Cơ quan, đơn vị, cá nhân trực tiếp giải quyết công việc.',
  clause: clause('PL I, II.9.b'),
});

/** The keys at the head of a document of a kind: what its frame is made from. */
export function headShape(kind: Kind) {
  const frame = frameOfKind(kind);
  const isAddressed = kind.salutation === 'always' || frame.addressedWith !== undefined;
  const isSignedByTwo = frame.signatures === 'secretary-and-chair';
  const isSignedByOne = frame.signatures === 'one';
  return {
    mau: text({
      title: 'mẫu',
      description: 'Tên mẫu trong thư mục templates; van-ban là mẫu chung cho mọi loại.',
    }),
    loai: text({
      title: 'loại',
      description: 'Loại văn bản, khi mẫu dùng được cho nhiều loại: cong-van, bao-cao, …',
    }).optional(),
    nam: year({
      title: 'năm',
      description: 'Năm mà văn bản nói đến; {{nam}}, {{nam_truoc}}, {{nam_sau}} tính từ đây.',
    }),
    trang_thai: z.enum(['du-thao', 'trinh-ky', 'ban-hanh']).meta({
      title: 'trạng thái',
      description:
        'du-thao: dự thảo, có đóng khung DỰ THẢO; trinh-ky: trình ký, số và ngày có thể để trống; ban-hanh: đã ban hành, không còn chỗ trống.',
    }),
    trich_yeu: frame.subjectPlace === 'none' ? subject.optional() : subject,
    don_vi_soan: text({
      title: 'đơn vị soạn thảo',
      description: 'Chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực, đứng cuối ký hiệu công văn: HCTH.',
      clause: clause('PL I, II.3.b'),
    }).optional(),
    kinh_gui: isAddressed ? addressees : addressees.optional(),
    noi_nhan: recipientList.optional(),
    luu: frame.hasRecipients ? filing : filing.optional(),
    nguoi_ky: isSignedByOne ? agencySigner : agencySigner.optional(),
    ...(frame.signatures === 'named' && { ky: namedSignatures }),
    thu_ky: isSignedByTwo
      ? signer('thư ký', 'Họ và tên người ghi biên bản, ký bên trái.')
      : signer('thư ký', 'Chỉ dùng cho biên bản.').optional(),
    chu_toa: isSignedByTwo
      ? signer('chủ tọa', 'Họ và tên người chủ trì, ký bên phải.')
      : signer('chủ tọa', 'Chỉ dùng cho biên bản.').optional(),
    ...optionalShape,
  };
}

const anyHead = z.object(headShape({ id: '', name: '', salutation: 'never' }));

/** What every document may have, whatever its body: present where the kind asks for it. */
export type Head = Omit<z.output<typeof anyHead>, 'trich_yeu' | 'nguoi_ky' | 'luu'> & {
  readonly trich_yeu?: string | undefined;
  readonly nguoi_ky?: string | undefined;
  readonly luu?: string | undefined;
  readonly ky?: z.output<typeof namedSignatures> | undefined;
};
