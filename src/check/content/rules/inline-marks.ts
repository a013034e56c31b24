import { parseInline } from '../../../content/inline.js';
import { shownKeyPath, textsIn } from '../../../content/node.js';
import { originAtOffset } from '../../../content/text-place.js';
import { quoted } from '../../../message/finding.js';
import type { Rule } from '../rule.js';

export const inlineMarks: Rule = {
  id: 'NOIDUNG-01',
  title: 'Dấu {{…}} trong nội dung viết đúng',
  clause: 'quy ước của tệp nội dung',
  basis: 'inference',
  severity: 'error',
  check: ({ root }) =>
    [...textsIn(root)].flatMap((node) =>
      parseInline(node.value).bad.map(({ found, expected, start }) => ({
        origin: originAtOffset(node, start),
        subject: shownKeyPath(node.origin.path),
        message: `gặp ${quoted(found)}, cần ${expected}`,
        mend: 'sửa lại phần trong {{…}}',
      })),
    ),
  examples: {
    passing: [{ trich_yeu: 'Tổng kết năm {{nam}}, phương hướng năm {{nam_sau}}' }],
    failing: [
      { trich_yeu: 'Tổng kết năm {{name}}' },
      { trich_yeu: 'Tổng kết năm {{nam}' },
      { can_cu: ['Thực hiện {{dan 10/KH-UBND}}'] },
    ],
  },
};
