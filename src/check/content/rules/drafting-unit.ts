import { originAt } from '../../../content/node.js';
import { clause } from '../../../decree30/clause.js';
import { frameOfKind } from '../../../decree30/kinds.js';
import { asLetter } from '../examples.js';
import type { Rule } from '../rule.js';

export const draftingUnit: Rule = {
  id: 'NUM-04',
  title: 'Ký hiệu công văn gồm chữ viết tắt cơ quan và đơn vị soạn thảo hoặc lĩnh vực',
  clause: clause('PL I, II.3.b'),
  basis: 'text',
  severity: 'error',
  check: ({ head, kind, root }) => {
    const needsUnit = kind.abbreviation === undefined && frameOfKind(kind).hasNumber;
    if (!needsUnit || head.don_vi_soan !== undefined || head.ky_hieu !== undefined) return [];
    return [
      {
        origin: originAt(root, ['don_vi_soan']),
        subject: 'don_vi_soan',
        message: 'còn thiếu chữ viết tắt đơn vị soạn thảo, cần cho ký hiệu',
        mend: 'thêm khóa don_vi_soan, ví dụ ‹don_vi_soan: HCTH›',
      },
    ];
  },
  examples: { passing: [{}, asLetter({})], failing: [asLetter({ don_vi_soan: null })] },
};
