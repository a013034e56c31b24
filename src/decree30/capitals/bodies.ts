import { clause } from '../clause.js';
import type { CapitalList } from './capital-list.js';

/** Fields of work as ministries and departments bear them in their names. */
const FIELDS = [
  'Công Thương',
  'Dân tộc và Tôn giáo',
  'Giáo dục và Đào tạo',
  'Kế hoạch và Đầu tư',
  'Khoa học và Công nghệ',
  'Lao động - Thương binh và Xã hội',
  'Nội vụ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài chính',
  'Tài nguyên và Môi trường',
  'Thông tin và Truyền thông',
  'Tư pháp',
  'Văn hóa, Thể thao và Du lịch',
  'Xây dựng',
  'Y tế',
];

/** Bodies of Vietnam: a capital for the words that say what kind of body it is and what it is for. */
export const BODIES: CapitalList = {
  clause: clause('PL II, IV.1.a'),
  decree: [
    'Ban Chỉ đạo trung ương về Phòng chống tham nhũng',
    'Văn phòng Chủ tịch nước',
    'Bộ Tài nguyên và Môi trường',
    'Tập đoàn Điện lực Việt Nam',
    'Hội đồng nhân dân',
    'Sở Tài chính',
    // In the examples of Phụ lục I and III.
    'Ủy ban nhân dân',
  ],
  others: [
    ...FIELDS.flatMap((field) => [`Bộ ${field}`, `Sở ${field}`]).filter(
      (name) => name !== 'Bộ Tài nguyên và Môi trường' && name !== 'Sở Tài chính',
    ),
    'Bộ Công an',
    'Bộ Ngoại giao',
    'Bộ Quốc phòng',
    'Hội đồng Thi đua - Khen thưởng',
    'Ngân hàng Nhà nước Việt Nam',
    'Tòa án nhân dân',
    'Viện kiểm sát nhân dân',
    'Mặt trận Tổ quốc Việt Nam',
    'Hội Liên hiệp Phụ nữ Việt Nam',
    'Hội Nông dân Việt Nam',
    'Hội Cựu chiến binh Việt Nam',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Tổng Liên đoàn Lao động Việt Nam',
  ],
};

export const SPECIAL_BODIES: CapitalList = {
  clause: clause('PL II, IV.1.b'),
  decree: [
    'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
    'Văn phòng Trung ương Đảng',
    'Đảng Cộng sản Việt Nam',
  ],
  others: ['Ban Chấp hành Trung ương Đảng', 'Bộ Chính trị'],
};

/** Foreign organisations under translated names. */
export const FOREIGN_BODIES: CapitalList = {
  clause: clause('PL II, IV.2.a'),
  decree: ['Liên hợp quốc', 'Tổ chức Y tế thế giới'],
  others: ['Tổ chức Thương mại thế giới'],
};

/** Foreign organisations under their letters. */
export const FOREIGN_INITIALS: CapitalList = {
  clause: clause('PL II, IV.2.b'),
  decree: ['WTO', 'UNDP', 'UNESCO', 'ASEAN'],
  others: ['UNICEF', 'UNFPA', 'UNIDO', 'APEC', 'OECD', 'OPEC'],
};
