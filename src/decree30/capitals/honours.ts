import { clause } from '../clause.js';
import type { CapitalList } from './capital-list.js';

/** Orders, medals and titles of honour. */
export const HONOURS: CapitalList = {
  clause: clause('PL II, V.2'),
  decree: ['Huân chương Sao vàng', 'Nghệ sĩ Nhân dân', 'Anh hùng Lao động'],
  others: [
    'Nghệ sĩ Ưu tú',
    'Nghệ nhân Nhân dân',
    'Nghệ nhân Ưu tú',
    'Nhà giáo Nhân dân',
    'Nhà giáo Ưu tú',
    'Thầy thuốc Nhân dân',
    'Thầy thuốc Ưu tú',
    'Huân chương Hồ Chí Minh',
    'Huân chương Độc lập',
    'Huân chương Lao động',
    'Huân chương Quân công',
    'Huân chương Chiến công',
    'Huân chương Hữu nghị',
    'Huy chương Hữu nghị',
  ],
};

/** Offices and degrees of the Decree's examples. */
export const OFFICES: CapitalList = {
  clause: clause('PL II, V.3'),
  decree: ['Chủ tịch Quốc hội', 'Thủ tướng Chính phủ', 'Giáo sư Tôn Thất Tùng'],
  others: ['Phó Thủ tướng Chính phủ', 'Tổng Bí thư', 'Chủ tịch nước'],
};

/** What may stand before a person's name, in lower case; the longest first. */
export const TITLES_BEFORE_NAME: readonly string[] = [
  'phó giáo sư',
  'giáo sư',
  'tiến sĩ',
  'thạc sĩ',
  'thủ tướng',
  'phó thủ tướng',
  'chủ tịch',
  'phó chủ tịch',
  'bộ trưởng',
  'thứ trưởng',
  'tổng bí thư',
  'bí thư',
  'phó bí thư',
  'giám đốc',
  'phó giám đốc',
  'chánh văn phòng',
];
