import { clause } from '../clause.js';
import type { CapitalList } from './capital-list.js';

/** Units that are named after people and events: the word for the unit has a capital too. */
export const COMMEMORATIVE_UNITS: CapitalList = {
  clause: clause('PL II, III.1.b'),
  decree: ['Phường Điện Biên Phủ'],
  others: [
    'Phường Trần Phú',
    'Phường Lê Lợi',
    'Phường Trần Hưng Đạo',
    'Phường Nguyễn Trãi',
    'Phường Quang Trung',
    'Phường Lê Hồng Phong',
    'Phường Võ Thị Sáu',
    'Quận Hai Bà Trưng',
  ],
};

export const SPECIAL_UNITS: CapitalList = {
  clause: clause('PL II, III.1.c'),
  decree: ['Thủ đô Hà Nội', 'Thành phố Hồ Chí Minh'],
  others: [],
};

/** A word for a terrain that has become part of the name. */
export const TERRAIN_IN_NAME: CapitalList = {
  clause: clause('PL II, III.1.d'),
  decree: ['Cửa Lò', 'Vũng Tàu', 'Lạch Trường', 'Vàm Cỏ', 'Cầu Giấy'],
  others: ['Cửa Ông', 'Lạch Tray'],
};

/** A word for a terrain in front of a name. */
export const TERRAIN_BEFORE_NAME: CapitalList = {
  clause: clause('PL II, III.1.d'),
  decree: ['biển Cửa Lò', 'chợ Bến Thành', 'sông Vàm Cỏ', 'vịnh Hạ Long'],
  others: [
    'sông Cửu Long',
    'sông Trà Khúc',
    'sông Thu Bồn',
    'sông Đồng Nai',
    'sông Sài Gòn',
    'đèo Hải Vân',
    'núi Bà Đen',
    'vịnh Cam Ranh',
    'vịnh Nha Trang',
    'hồ Hoàn Kiếm',
    'hồ Dầu Tiếng',
    'hồ Thác Bà',
  ],
};

/** Regions named after directions; the first letter of each syllable. */
export const REGIONS: CapitalList = {
  clause: clause('PL II, III.1.đ'),
  decree: ['Tây Bắc', 'Đông Bắc', 'Bắc Bộ'],
  others: [
    'Đông Nam',
    'Tây Nam',
    'Nam Bộ',
    'Trung Bộ',
    'Bắc Trung Bộ',
    'Nam Trung Bộ',
    'Đông Nam Bộ',
    'Tây Nam Bộ',
    'Tây Nguyên',
  ],
};

/** Foreign places, under Sino-Vietnamese names and as they sound. */
export const FOREIGN_PLACES: CapitalList = {
  clause: clause('PL II, III.2'),
  decree: ['Bắc Kinh', 'Bình Nhưỡng', 'Mát-xcơ-va', 'Men-bơn'],
  others: [
    'Trung Quốc',
    'Hàn Quốc',
    'Nhật Bản',
    'Hoa Kỳ',
    'Thái Lan',
    'Triều Tiên',
    'Ấn Độ',
    'Thượng Hải',
    'Đông Nam Á',
    'Xinh-ga-po',
    'Xin-ga-po',
    'In-đô-nê-xi-a',
    'Ma-lai-xi-a',
    'Mi-an-ma',
    'Phi-líp-pin',
    'Cam-pu-chia',
    'Bru-nây',
    'Tô-ky-ô',
    'Lốt An-giơ-lét',
  ],
};

/** Words for administrative units, in front of their names in lower case (Phụ lục II, Mục III, khoản 1, điểm a). */
export const UNIT_WORDS: readonly string[] = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
];
