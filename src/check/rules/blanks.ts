import { parseInline } from '../../content/inline.js';
import { originWithin, shownKeyPath, textsIn } from '../../content/node.js';
import { clause } from '../../decree30/clause.js';
import { quoted } from '../../message/finding.js';
import type { Rule } from '../rule.js';

/** Dots, ellipses or underscores that stand where words are still to come. */
const TYPED_BLANK = /\.{4,}|…{2,}|…+\.+|\.+…+|_{3,}|(?<=\s)(?:\.{3}|…)(?=[\s/])|(?:\.{3}|…)\//gu;

export const blanks: Rule = {
  id: 'TRONG-01',
  title: 'Không còn chỗ trống khi trình ký',
  clause: clause('Điều 18'),
  basis: 'inference',
  severity: 'error',
  check: ({ root, head }) =>
    [...textsIn(root)].flatMap((node) => {
      const notes = parseInline(node.value).pieces.flatMap((piece) =>
        piece.kind === 'blank' ? [piece.note] : [],
      );
      const typed = [...node.value.matchAll(TYPED_BLANK)].map(([dots]) => dots);
      return [
        ...notes.map((note) => ({
          found: '{{trong',
          what: note === '' ? 'một chỗ trống' : `chỗ trống ${quoted(note)}`,
        })),
        ...typed
          .filter((dots) => node.origin.path !== 'ngay' || !dots.startsWith('_'))
          .map((dots) => ({ found: dots, what: quoted(dots) })),
      ].map(({ found, what }) => ({
        origin: originWithin(node, found),
        subject: shownKeyPath(node.origin.path),
        severity: head.trang_thai === 'du-thao' ? ('advice' as const) : ('error' as const),
        message: `gặp ${what}, cần nội dung`,
        mend:
          head.trang_thai === 'du-thao'
            ? 'điền trước khi trình ký'
            : 'điền vào, hoặc đổi trang_thai thành du-thao',
      }));
    }),
  examples: {
    passing: [{}, { trich_yeu: 'Thực hiện các nhiệm vụ, v.v.' }],
    failing: [
      { can_cu: ['Thực hiện {{trong "kế hoạch của UBND tỉnh"}}'] },
      { trang_thai: 'du-thao', can_cu: ['Thực hiện {{trong "kế hoạch của UBND tỉnh"}}'] },
      { can_cu: ['Thực hiện Kế hoạch số …/KH-UBND của UBND tỉnh'] },
      { trich_yeu: 'Phát động phong trào thi đua năm ......' },
    ],
  },
};
