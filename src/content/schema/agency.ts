import * as z from 'zod';
import { clause } from '../../decree30/clause.js';
import { BODY, PAGE, TEXT } from '../../decree30/layout.js';
import { NUMBERING_CLAUSE, NUMBERING_SCHEMES } from '../../decree30/numbering-schemes.js';
import { SIGNING_CLAUSE, SIGNING_FORMS } from '../../decree30/signing.js';
import { choice, fullDate, listOf, numberBetween, numberOneOf, text, yes } from './fields.js';

const term = z.strictObject({
  chuc_vu: text({
    title: 'chức vụ',
    description: 'Chức vụ lãnh đạo chính thức, viết thường: Giám đốc, Phó Giám đốc.',
  }),
  hinh_thuc_ky: z.enum(SIGNING_FORMS.map(({ id }) => id)).meta({
    title: 'hình thức ký',
    description: `${SIGNING_FORMS.map(({ id, meaning }) => `${id}: ${meaning}`).join('; ')}.`,
    clause: SIGNING_CLAUSE,
  }),
  ky_thay_cho: text({
    title: 'ký thay cho',
    description:
      'Khi cấp phó của người được ký thừa lệnh ký thay: chức vụ của cấp trưởng, ví dụ Trưởng phòng.',
    clause: SIGNING_CLAUSE,
  }).optional(),
  tu_ngay: fullDate({
    title: 'từ ngày',
    description: 'Ngày bắt đầu giữ chức vụ. Bỏ trống khi không rõ: chương trình không xét mốc này.',
  }).optional(),
  den_ngay: fullDate({
    title: 'đến ngày',
    description: 'Ngày cuối giữ chức vụ. Bỏ trống khi còn giữ hoặc không rõ.',
  }).optional(),
});

const person = z.strictObject({
  ho_ten: text({ title: 'họ và tên', description: 'Họ, tên đệm, tên; không kèm học hàm, học vị.' }),
  nhiem_ky: listOf(term, {
    title: 'nhiệm kỳ',
    description: 'Từng thời gian giữ chức vụ và cách ký trong thời gian đó.',
  }),
});

const unit = z.strictObject({
  ten: text({ title: 'tên đơn vị', description: 'Tên đầy đủ của phòng, đơn vị thuộc cơ quan.' }),
  viet_tat: text({
    title: 'viết tắt',
    description: 'Chữ viết tắt dùng ở dòng Lưu và ở ký hiệu công văn, ví dụ HCTH.',
  }),
  tu_ngay: fullDate({ title: 'từ ngày', description: 'Ngày đơn vị có tên này, nếu rõ.' }).optional(),
  den_ngay: fullDate({ title: 'đến ngày', description: 'Ngày cuối đơn vị có tên này, nếu rõ.' }).optional(),
});

const { marginMm } = PAGE;
const margin = (side: keyof typeof marginMm, title: string) =>
  numberBetween(marginMm[side].min, marginMm[side].max, {
    title,
    description: `Tính bằng mm, từ ${marginMm[side].min} đến ${marginMm[side].max}; không ghi thì ${marginMm[side].preferred}.`,
    clause: PAGE.clause,
  }).optional();

const layout = z.strictObject({
  co_chu_dau_trang: numberOneOf([TEXT.nationalName.sizePt.min, TEXT.nationalName.sizePt.max], {
    title: 'cỡ chữ Quốc hiệu',
    description: 'Cỡ 12 thì Tiêu ngữ và ngày tháng cỡ 13; cỡ 13 thì cỡ 14.',
    clause: TEXT.nationalName.clause,
  }).optional(),
  co_chu: numberOneOf([TEXT.body.sizePt.min, TEXT.body.sizePt.max], {
    title: 'cỡ chữ nội dung',
    description: 'Cỡ 13 hoặc 14 cho nội dung, tiêu đề và chức vụ người ký.',
    clause: TEXT.body.clause,
  }).optional(),
  thut_dong_cm: numberOneOf(BODY.firstLineCm.allowed, {
    title: 'thụt dòng đầu',
    description: 'Dòng đầu mỗi đoạn lùi vào 1 cm hoặc 1,27 cm.',
    clause: BODY.clause,
  }).optional(),
  cach_doan_pt: numberBetween(BODY.paragraphGapPt.min, 18, {
    title: 'khoảng cách đoạn',
    description: `Khoảng cách giữa các đoạn, tối thiểu ${BODY.paragraphGapPt.min} pt.`,
    clause: BODY.clause,
  }).optional(),
  cach_dong: numberBetween(BODY.lineSpacing.min, BODY.lineSpacing.max, {
    title: 'cách dòng',
    description: 'Khoảng cách dòng, từ 1 (dòng đơn) đến 1,5 dòng.',
    clause: BODY.clause,
  }).optional(),
  le_tren_mm: margin('top', 'lề trên'),
  le_duoi_mm: margin('bottom', 'lề dưới'),
  le_trai_mm: margin('left', 'lề trái'),
  le_phai_mm: margin('right', 'lề phải'),
});

/** `content/co-quan.yaml`: the agency that issues the documents. */
export const agencySchema = z
  .strictObject({
    ten: text({
      title: 'tên cơ quan',
      description: 'Tên đầy đủ, chính thức, viết thường: Sở Khoa học và Công nghệ.',
    }),
    co_quan_chu_quan: text({
      title: 'cơ quan chủ quản',
      description:
        'Cơ quan chủ quản trực tiếp, in phía trên tên cơ quan: UBND tỉnh Quảng Ngãi. Không có thì bỏ khóa này.',
      clause: TEXT.superiorBody.clause,
    }).optional(),
    ky_hieu: z
      .string()
      .regex(/^[\p{Lu}\d&]+$/u)
      .meta({
        title: 'ký hiệu cơ quan',
        description: 'Chữ viết tắt tên cơ quan trong số, ký hiệu: SKHCN.',
        expected: 'chữ in hoa viết liền, ví dụ SKHCN',
        clause: TEXT.numberAndSymbol.clause,
      }),
    dia_danh: text({
      title: 'địa danh',
      description: 'Tên đơn vị hành chính nơi cơ quan đóng trụ sở, in trước ngày tháng: Quảng Ngãi.',
      clause: TEXT.placeAndDate.clause,
    }),
    chuc_vu_dung_dau: text({
      title: 'chức vụ người đứng đầu',
      description: 'Dùng sau KT., TL., TUQ., Q.: Giám đốc.',
    }),
    don_vi: listOf(unit, {
      title: 'các đơn vị',
      description: 'Phòng, đơn vị thuộc cơ quan và chữ viết tắt.',
    }),
    nguoi_ky: listOf(person, {
      title: 'người ký',
      description: 'Những người ký văn bản, theo từng nhiệm kỳ.',
    }),
    tap_the_lanh_dao: text({
      title: 'tập thể lãnh đạo',
      description: 'Tên ghi sau TM. khi ký thay mặt tập thể: Ủy ban nhân dân.',
      clause: SIGNING_CLAUSE,
    }).optional(),
    ghi_hoc_ham: yes({
      title: 'ghi học hàm',
      description:
        'co: ngành được người đứng đầu cơ quan quản lý ngành cho ghi học hàm, học vị trước họ tên người ký.',
      clause: clause('PL I, II.7.c'),
    }).optional(),
    dia_chi: listOf(
      text({ title: 'dòng địa chỉ', description: 'Địa chỉ, thư điện tử, trang thông tin, điện thoại, fax.' }),
      {
        title: 'địa chỉ',
        description: 'Các dòng địa chỉ in ở cuối trang đầu khi văn bản ghi in_dia_chi: co.',
        clause: clause('PL I, III.4'),
      },
    ).optional(),
    danh_so: choice(NUMBERING_SCHEMES, {
      title: 'cách đánh số',
      description: `Cách đánh số các đề mục de_muc: ${NUMBERING_SCHEMES.map(({ id }) => id).join(', ')}.`,
      clause: NUMBERING_CLAUSE,
    }).optional(),
    trinh_bay: layout
      .meta({ title: 'cách trình bày', description: 'Lựa chọn của cơ quan trong khoảng cho phép.' })
      .optional(),
  })
  .meta({ title: 'Cơ quan', description: 'Cơ quan ban hành, các đơn vị và người ký văn bản.' });

export type Agency = z.output<typeof agencySchema>;
export type Person = Agency['nguoi_ky'][number];
export type Term = Person['nhiem_ky'][number];
