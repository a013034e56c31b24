/**
 * Keys of a plan by which it can be followed up through the year. They are data: the template prints only those that it
 * names.
 */
import * as z from 'zod';
import { choice, type FieldMeta, fullDate, listOf, text, year } from './fields.js';
import { actNumber, targetCode, targetSchema } from './target.js';

const LEVELS = [{ id: 'trung-uong' }, { id: 'tinh' }, { id: 'co-quan' }] as const;
const AWARDED = [{ id: 'tap-the' }, { id: 'ca-nhan' }] as const;
const CHANNELS = [{ id: 'giay' }, { id: 'dien-tu' }, { id: 'giay-va-dien-tu' }] as const;

const from = fullDate({ title: 'từ ngày', description: 'Ngày bắt đầu: 01/01/2024.' });
const to = fullDate({ title: 'đến ngày', description: 'Ngày kết thúc: 31/12/2024.' });
const due = fullDate({ title: 'hạn', description: 'Ngày phải xong: 30/11/2024.' }).optional();

const wholeNumber = (meta: FieldMeta) =>
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/u)
    .transform(Number)
    .meta({ expected: 'một số nguyên dương', numeric: true, ...meta });

const phase = z.strictObject({
  ten: text({ title: 'tên đợt', description: 'Tên đợt thi đua: Đợt 1.' }),
  tu: from,
  den: to,
  trong_tam: text({ title: 'trọng tâm', description: 'Nội dung trọng tâm của đợt.' }).optional(),
});

const movement = z.strictObject({
  ma: targetCode,
  ten: text({ title: 'tên phong trào', description: 'Tên phong trào, như văn bản phát động.' }),
  van_ban: actNumber.optional(),
  tu: year({ title: 'từ năm', description: 'Năm bắt đầu phong trào: 2023.' }).optional(),
  den: year({ title: 'đến năm', description: 'Năm cuối của phong trào: 2030.' }).optional(),
  cap: choice(LEVELS, {
    title: 'cấp phát động',
    description: 'trung-uong, tinh hoặc co-quan.',
  }).optional(),
});

const award = z.strictObject({
  hinh_thuc: text({ title: 'hình thức', description: 'Danh hiệu thi đua hoặc hình thức khen thưởng.' }),
  doi_tuong: choice(AWARDED, { title: 'đối tượng', description: 'tap-the hoặc ca-nhan.' }).optional(),
  so_luong_toi_da: wholeNumber({
    title: 'số lượng tối đa',
    description: 'Không khen quá số này. Không giới hạn thì bỏ trống.',
  }).optional(),
});

const dossier = z.strictObject({
  thanh_phan: listOf(text({ title: 'thành phần', description: 'Một loại giấy tờ trong hồ sơ.' }), {
    title: 'thành phần hồ sơ',
    description: 'Các giấy tờ của hồ sơ, mỗi loại một dòng.',
  }),
  so_bo: wholeNumber({ title: 'số bộ', description: 'Số bộ hồ sơ phải nộp.' }).optional(),
  han: due,
  noi_nhan: text({ title: 'nơi nhận', description: 'Đơn vị nhận hồ sơ.' }).optional(),
  hinh_thuc: choice(CHANNELS, {
    title: 'hình thức nộp',
    description: 'giay, dien-tu hoặc giay-va-dien-tu.',
  }).optional(),
});

const duty = z.strictObject({
  don_vi: text({ title: 'đơn vị', description: 'Đơn vị chủ trì, như trong co-quan.yaml.' }),
  phoi_hop: listOf(text({ title: 'đơn vị', description: 'Một đơn vị phối hợp.' }), {
    title: 'phối hợp',
    description: 'Các đơn vị phối hợp.',
  }).optional(),
  noi_dung: text({ title: 'nội dung', description: 'Việc phải làm.' }),
  han: due,
});

export const followUpShape = {
  doi_tuong: listOf(text({ title: 'đối tượng', description: 'Một nhóm tập thể hoặc cá nhân.' }), {
    title: 'đối tượng',
    description: 'Tập thể, cá nhân tham gia thi đua; in thành một mục trước nội dung thi đua.',
  }).optional(),
  thoi_gian: z
    .strictObject({ tu: from, den: to })
    .meta({ title: 'thời gian', description: 'Ngày bắt đầu, ngày kết thúc thi đua. Không in.' })
    .optional(),
  dot: listOf(phase, {
    title: 'các đợt',
    description: 'Các đợt thi đua trong năm: tên, từ ngày, đến ngày, trọng tâm. Không in.',
  }).optional(),
  chi_tieu: listOf(targetSchema, {
    title: 'chỉ tiêu theo dõi',
    description: 'Các chỉ tiêu của kế hoạch, để ghi kết quả ở ket-qua.yaml. Không in.',
  }).optional(),
  phong_trao: listOf(movement, {
    title: 'phong trào',
    description: 'Các phong trào mà kế hoạch hưởng ứng, với năm bắt đầu, năm cuối. Không in.',
  }).optional(),
  tieu_chi: listOf(text({ title: 'tiêu chí', description: 'Một tiêu chí xét thi đua.' }), {
    title: 'tiêu chí',
    description: 'Tiêu chí xét thi đua; in thành một mục sau nội dung thi đua.',
  }).optional(),
  khen_thuong_du_kien: listOf(award, {
    title: 'khen thưởng dự kiến',
    description: 'Các hình thức khen thưởng dự kiến và số lượng tối đa. Không in.',
  }).optional(),
  ho_so: dossier
    .meta({ title: 'hồ sơ', description: 'Hồ sơ đề nghị khen thưởng: thành phần, số bộ, hạn. Không in.' })
    .optional(),
  kinh_phi: z
    .strictObject({
      so_tien: text({
        title: 'số tiền',
        description: 'Số tiền, tính bằng đồng: 15.000.000.',
        numeric: true,
      }).optional(),
      nguon: text({ title: 'nguồn', description: 'Nguồn kinh phí.' }).optional(),
    })
    .meta({ title: 'kinh phí', description: 'Kinh phí thực hiện và nguồn. Không in.' })
    .optional(),
  nhiem_vu: listOf(duty, {
    title: 'nhiệm vụ',
    description: 'Việc giao cho từng đơn vị và hạn, để theo dõi. Không in.',
  }).optional(),
};

const followUpSchema = z.object(followUpShape);

/** What a plan says for its follow-up. */
export type FollowUp = z.output<typeof followUpSchema>;
