/** The council that considers proposals, its meeting and its votes. */
import * as z from 'zod';
import { choice, fullDate, listOf, text, yes } from '../../content/schema/fields.js';
import { awardCode, code, count, documentNumber } from './fields.js';

export const COUNCIL_ROLES = [
  { id: 'chu-tich' },
  { id: 'pho-chu-tich' },
  { id: 'uy-vien-thuong-truc' },
  { id: 'uy-vien' },
  { id: 'thu-ky' },
] as const;

const memberSchema = z.strictObject({
  ho_ten: text({ title: 'họ và tên', description: 'Họ và tên thành viên.' }),
  chuc_vu: text({ title: 'chức vụ', description: 'Chức vụ, đơn vị của thành viên.' }),
  vai_tro: choice(COUNCIL_ROLES, {
    title: 'vai trò',
    description: 'chu-tich, pho-chu-tich, uy-vien-thuong-truc, uy-vien hoặc thu-ky.',
  }),
});

export const councilSchema = z
  .strictObject({
    so: documentNumber,
    ngay: fullDate({ title: 'ngày', description: 'Ngày quyết định thành lập Hội đồng.' }),
    thanh_vien: listOf(memberSchema, {
      title: 'thành viên',
      description: 'Mọi thành viên theo quyết định thành lập; tỷ lệ phiếu tính trên số này.',
    }),
  })
  .meta({ title: 'hội đồng', description: 'Hội đồng Thi đua - Khen thưởng của cơ quan.' });

const absentSchema = z.strictObject({
  ho_ten: text({ title: 'họ và tên', description: 'Thành viên vắng mặt.' }),
  ly_do: text({ title: 'lý do', description: 'Lý do vắng mặt.' }),
  y_kien: yes({ title: 'ý kiến bằng văn bản', description: 'co: đã gửi ý kiến bằng văn bản.' }).optional(),
});

export const meetingSchema = z
  .strictObject({
    ngay: fullDate({ title: 'ngày họp', description: 'Ngày họp xét.' }),
    bat_dau: text({ title: 'bắt đầu', description: 'Giờ bắt đầu: 14 giờ 00.' }),
    ket_thuc: text({ title: 'kết thúc', description: 'Giờ kết thúc: 16 giờ 30.' }),
    dia_diem: text({ title: 'địa điểm', description: 'Nơi họp.' }),
    vang: listOf(absentSchema, { title: 'vắng', description: 'Thành viên vắng mặt, lý do.' }).optional(),
    dien_bien: listOf(text({ title: 'ý kiến', description: 'Một ý kiến thảo luận.' }), {
      title: 'diễn biến',
      description: 'Ý kiến thảo luận tại cuộc họp, bằng lời của thư ký.',
    }).optional(),
  })
  .meta({ title: 'cuộc họp', description: 'Cuộc họp xét thi đua, khen thưởng.' });

export const countingSchema = z
  .strictObject({
    truong_ban: text({ title: 'trưởng ban kiểm phiếu', description: 'Họ và tên.' }),
    uy_vien: listOf(text({ title: 'ủy viên', description: 'Họ và tên.' }), {
      title: 'ủy viên ban kiểm phiếu',
      description: 'Các ủy viên ban kiểm phiếu.',
    }),
    phat_ra: count('phiếu phát ra', 'Số phiếu phát ra.'),
    thu_ve: count('phiếu thu về', 'Số phiếu thu về.'),
    hop_le: count('phiếu hợp lệ', 'Số phiếu hợp lệ.'),
    khong_hop_le: count('phiếu không hợp lệ', 'Số phiếu không hợp lệ.'),
  })
  .meta({ title: 'kiểm phiếu', description: 'Kết quả kiểm phiếu chung.' });

export const voteSchema = z.strictObject({
  cho: code.meta({ title: 'cho', description: 'Mã cá nhân hoặc tập thể.' }),
  khen_thuong: awardCode,
  dong_y: count('đồng ý', 'Số phiếu, số biểu quyết đồng ý.'),
  khong_dong_y: count('không đồng ý', 'Số phiếu, số biểu quyết không đồng ý.').optional(),
});
