import { originAt } from '../../../content/node.js';
import { frameOfKind, KIND_CLAUSES } from '../../../decree30/kinds.js';
import type { Rule } from '../rule.js';

export const salutation: Rule = {
  id: 'KG-01',
  title: 'Kính gửi chỉ có ở công văn, tờ trình và báo cáo gửi cấp trên',
  clause: KIND_CLAUSES.salutation,
  basis: 'text',
  severity: 'error',
  check: ({ head, kind, root }) => {
    const isAddressed = head.kinh_gui !== undefined;
    if (kind.salutation === 'never' && frameOfKind(kind).addressedWith === undefined && isAddressed) {
      return [
        {
          origin: originAt(root, ['kinh_gui']),
          subject: 'kinh_gui',
          message: `gặp ‹Kính gửi› trong ${kind.name.toLocaleLowerCase('vi')}, cần bỏ: loại văn bản này không có phần đó`,
          mend: 'xóa khóa kinh_gui; nơi nhận ghi ở noi_nhan',
        },
      ];
    }
    return [];
  },
  examples: {
    passing: [{}],
    failing: [{ kinh_gui: ['Sở Nội vụ'] }],
  },
};
