import { BODIES } from '../../../decree30/capitals/bodies.js';
import { nameRule } from '../name-rule.js';

export const bodies = nameRule(BODIES, {
  id: 'CAP-14',
  title: 'Tên cơ quan: viết hoa chữ đầu của từ chỉ loại hình, chức năng, lĩnh vực',
  // In lower case throughout, bodies of a kind are meant, not one of them; «Giám đốc Sở xây dựng kế hoạch» has a verb.
  isMeant: ({ found }) => /^\p{Lu}/u.test(found) && !/\sxây dựng$/u.test(found),
  examples: {
    passing: [
      'Trình Ủy ban nhân dân tỉnh và Hội đồng nhân dân xã.',
      'Sở Tài chính chủ trì.',
      'Các ủy ban nhân dân, hội đồng nhân dân.',
      'Giúp Giám đốc Sở xây dựng kế hoạch.',
      { lines: [{ text: 'ỦY BAN NHÂN DÂN XÃ MẪU', isAllCaps: true }] },
    ],
    failing: [
      'Trình Ủy Ban Nhân Dân tỉnh.',
      'Trình Uỷ ban Nhân dân tỉnh.',
      'Giao Sở tài chính chủ trì.',
      'Gửi Bộ Khoa Học và Công Nghệ.',
    ],
  },
});
