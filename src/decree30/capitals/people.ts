import { clause } from '../clause.js';
import type { CapitalList } from './capital-list.js';

/** Tên hiệu, tên gọi nhân vật lịch sử. */
export const HISTORICAL_FIGURES: CapitalList = {
  clause: clause('PL II, II.1.b'),
  decree: ['Vua Hùng', 'Bà Triệu', 'Ông Gióng', 'Bác Hồ', 'Cụ Hồ'],
  others: ['Hai Bà Trưng', 'Bà Trưng', 'Thánh Gióng'],
};

/** Foreign people under the Sino-Vietnamese form of their names. */
export const SINO_VIETNAMESE_PEOPLE: CapitalList = {
  clause: clause('PL II, II.2.a'),
  decree: ['Kim Nhật Thành', 'Mao Trạch Đông', 'Thành Cát Tư Hãn'],
  others: ['Tôn Trung Sơn', 'Chu Ân Lai', 'Lý Quang Diệu'],
};

/** Foreign people whose names are written as they sound: a capital for each part, hyphens between its syllables. */
export const TRANSCRIBED_PEOPLE: CapitalList = {
  clause: clause('PL II, II.2.b'),
  decree: ['Vla-đi-mia I-lích Lê-nin', 'Phri-đrích Ăng-ghen'],
  others: ['Lê-nin', 'Ăng-ghen', 'Phi-đen Cát-xtơ-rô', 'Cay-xỏn Phôm-vi-hản'],
};

/** Family names: what shows that the words after a title are a person. Not of the Decree. */
export const FAMILY_NAMES: readonly string[] = (
  'Nguyễn Trần Lê Phạm Phan Vũ Võ Hoàng Huỳnh Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Tôn Mạc Cao Trương Tô Chu Lương ' +
  'Phùng Triệu Thái Trịnh Đoàn Đào Mai Hà Lâm Quách Tạ Văn Vương La Kiều Khúc Lưu Nông Châu Hứa Từ Ông Bà Kim'
).split(' ');
