import * as z from 'zod';
import { choice, fullDate, listOf, text, year, yes } from '../../content/schema/fields.js';
import { issueDate, registeredNumber } from '../../content/schema/head-fields.js';
import { councilSchema, countingSchema, meetingSchema, voteSchema } from './council.js';
import { awardCode, code, documentNumber } from './fields.js';
import {
  awardType,
  disciplineSchema,
  initiativeSchema,
  leaveSchema,
  matterSchema,
  pastAwardSchema,
  personSchema,
  ratingSchema,
  unitSchema,
} from './subjects.js';

export const proposalSchema = z.strictObject({
  cho: code.meta({ title: 'cho', description: 'Mã cá nhân hoặc tập thể được đề nghị.' }),
  khen_thuong: awardCode,
  loai: awardType.optional(),
  sang_kien: text({
    title: 'sáng kiến',
    description: 'Mã sáng kiến, đề tài dùng cho đề nghị này, cách nhau bằng dấu chấm phẩy.',
  }).optional(),
  thanh_tich: text({
    title: 'thành tích',
    description: 'Thành tích ghi trong quyết định, giấy khen, bằng lời của đơn vị đề nghị.',
  }).optional(),
  phong_trao: text({
    title: 'phong trào',
    description: 'Văn bản phát động phong trào, khi khen theo chuyên đề.',
  }).optional(),
  minh_chung: text({ title: 'minh chứng', description: 'Tài liệu kèm hồ sơ, số và ngày.' }).optional(),
  dang_ky: yes({ title: 'đã đăng ký', description: 'co: đã đăng ký từ đầu năm.' }).optional(),
  chap_thuan: text({
    title: 'chấp thuận',
    description: 'Khi kết quả xét là cần người xem xét: người có trách nhiệm đã xem và đồng ý, ngày.',
  }).optional(),
});

/** A decision: of the agency itself, or one that came back from above. */
export const decisionSchema = z.strictObject({
  khen_thuong: text({
    title: 'danh hiệu, hình thức',
    description: 'Các mã danh hiệu, hình thức trong quyết định, cách nhau bằng dấu chấm phẩy.',
  }),
  cho: choice([{ id: 'ca-nhan' }, { id: 'tap-the' }], {
    title: 'cho',
    description: 'ca-nhan hoặc tap-the, khi quyết định chỉ tặng một bên.',
  }).optional(),
  so: documentNumber,
  ngay: fullDate({ title: 'ngày', description: 'Ngày quyết định.' }),
  co_quan: text({ title: 'cơ quan', description: 'Người, cơ quan quyết định.' }),
  khong_duoc: text({
    title: 'không được',
    description:
      'Mã những người, tập thể đã trình mà không có trong quyết định, cách nhau bằng dấu chấm phẩy.',
  }).optional(),
});

/** Number, date and signer of a paper that the program makes. */
export const paperSchema = z.strictObject({
  so: registeredNumber.optional(),
  ngay: issueDate.optional(),
  nguoi_ky: text({ title: 'người ký', description: 'Họ và tên một người trong co-quan.yaml.' }).optional(),
  nguon: text({
    title: 'nguồn kinh phí',
    description: 'Nguồn chi tiền thưởng, trong quyết định.',
  }).optional(),
});

/** Lists of a dossier; each is a sheet of its workbook. */
export const LISTS = {
  don_vi: unitSchema,
  ca_nhan: personSchema,
  xep_loai: ratingSchema,
  nghi: leaveSchema,
  ky_luat: disciplineSchema,
  vu_viec: matterSchema,
  sang_kien: initiativeSchema,
  lich_su: pastAwardSchema,
  de_nghi: proposalSchema,
  phieu: voteSchema,
} as const;
export type ListKey = keyof typeof LISTS;
/** In the order of a dossier's keys and of a workbook's sheets. */
export const LIST_KEYS = Object.keys(LISTS) as ListKey[];

const list = <Item extends z.ZodType>(item: Item, title: string, description: string) =>
  listOf(item, { title, description }).optional();

/** `content/<year>/khen-thuong/khen-thuong.yaml`: the dossier of a department's commendations in a year. */
export const awardFileSchema = z
  .strictObject({
    nam: year({ title: 'năm', description: 'Năm của thành tích được xét: 2025.' }),
    ngay_tiep_nhan: fullDate({
      title: 'ngày tiếp nhận hồ sơ',
      description:
        'Ngày cơ quan có thẩm quyền tiếp nhận hồ sơ (hoặc dự kiến); ngày này chọn quy định áp dụng.',
    }),
    gia_dinh: yes({
      title: 'giả định',
      description: 'co: người và số liệu trong hồ sơ do người soạn đặt ra để minh họa.',
    }).optional(),
    nguon: text({
      title: 'nguồn',
      description:
        'Thay cho các danh sách: tệp .xlsx đặt cạnh tệp này, tạo bằng lệnh vanthu new khen-thuong.',
    }).optional(),
    hoi_dong: councilSchema.optional(),
    hop: meetingSchema.optional(),
    kiem_phieu: countingSchema.optional(),
    van_ban: z
      .record(z.string(), paperSchema)
      .meta({
        title: 'văn bản',
        description:
          'Số, ngày, người ký của từng văn bản trong bộ hồ sơ: to-trinh-chu-tich-tinh, bien-ban-hop-hoi-dong …',
      })
      .optional(),
    quyet_dinh: list(
      decisionSchema,
      'quyết định',
      'Quyết định khen thưởng đã có, của cơ quan và của cấp trên.',
    ),
    don_vi: list(LISTS.don_vi, 'đơn vị', 'Các tập thể của cơ quan, kể cả chính cơ quan.'),
    ca_nhan: list(LISTS.ca_nhan, 'cá nhân', 'Mọi người của cơ quan, kể cả người không được đề nghị.'),
    xep_loai: list(LISTS.xep_loai, 'xếp loại', 'Xếp loại chất lượng của người và tập thể theo từng năm.'),
    nghi: list(LISTS.nghi, 'nghỉ', 'Các kỳ nghỉ dài trong năm.'),
    ky_luat: list(LISTS.ky_luat, 'kỷ luật', 'Các hình thức kỷ luật.'),
    vu_viec: list(LISTS.vu_viec, 'vụ việc', 'Vụ việc đang xem xét, hoặc xác nhận không có.'),
    sang_kien: list(LISTS.sang_kien, 'sáng kiến', 'Sáng kiến, đề tài đã được công nhận.'),
    lich_su: list(LISTS.lich_su, 'lịch sử khen thưởng', 'Danh hiệu, hình thức khen thưởng đã có.'),
    de_nghi: list(LISTS.de_nghi, 'đề nghị', 'Đề nghị danh hiệu, hình thức khen thưởng năm nay.'),
    phieu: list(LISTS.phieu, 'phiếu', 'Kết quả biểu quyết, bỏ phiếu cho từng đề nghị.'),
  })
  .meta({ title: 'Khen thưởng', description: 'Hồ sơ xét thi đua, khen thưởng của cơ quan trong một năm.' });

export type AwardData = z.output<typeof awardFileSchema>;
export type Unit = z.output<typeof unitSchema>;
export type Person = z.output<typeof personSchema>;
export type YearRating = z.output<typeof ratingSchema>;
export type Leave = z.output<typeof leaveSchema>;
export type Discipline = z.output<typeof disciplineSchema>;
export type Initiative = z.output<typeof initiativeSchema>;
export type PastAward = z.output<typeof pastAwardSchema>;
export type Proposal = z.output<typeof proposalSchema>;
export type Vote = z.output<typeof voteSchema>;
export type Decision = z.output<typeof decisionSchema>;
