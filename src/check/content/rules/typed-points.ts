import { clause } from '../../../decree30/clause.js';
import { parsePointLetter, pointLetter } from '../../../document/numbering.js';
import type { Block } from '../../../document/tree.js';
import { quoted } from '../../../message/finding.js';
import { bodiesOf, siblingLists, wordsOf } from '../blocks.js';
import { asNotice } from '../examples.js';
import type { Report, TreeRule } from '../rule.js';

const TYPED_POINT = /^\s*(?<letter>[a-zđ])\)\s/u;

export const typedPoints: TreeRule = {
  id: 'STRUCT-09',
  title: 'Điểm gõ tay theo thứ tự chữ cái tiếng Việt: sau d) là đ), sau e) là g)',
  clause: clause('PL I, II.6.đ'),
  basis: 'text',
  severity: 'error',
  check: ({ tree }) => bodiesOf(tree).flatMap((body) => [...siblingLists(body)].flatMap(breaksIn)),
  examples: {
    passing: [
      asNotice({ noi_dung: ['a) Một;', 'b) Hai;', 'c) Ba;', 'd) Bốn;', 'đ) Năm;', 'e) Sáu;', 'g) Bảy.'] }),
    ],
    failing: [
      asNotice({ noi_dung: ['a) Một;', 'b) Hai;', 'c) Ba;', 'd) Bốn;', 'e) Năm.'] }),
      asNotice({ noi_dung: ['a) Một;', 'b) Hai;', 'c) Ba;', 'd) Bốn;', 'đ) Năm;', 'e) Sáu;', 'f) Bảy.'] }),
      asNotice({ noi_dung: ['a) Một;', 'c) Ba.'] }),
    ],
  },
};

function breaksIn(siblings: readonly Block[]): Report[] {
  let expected = 1;
  return siblings.flatMap((block): Report[] => {
    const letter =
      block.kind === 'paragraph' ? TYPED_POINT.exec(wordsOf(block))?.groups?.['letter'] : undefined;
    if (letter === undefined || letter === 'a') {
      expected = letter === 'a' ? 2 : 1;
      return [];
    }
    const position = parsePointLetter(letter);
    const wanted = expected;
    expected = (position ?? wanted) + 1;
    if (position === wanted) return [];
    return [
      {
        origin: block.origin,
        subject: 'điểm',
        message: `gặp ${quoted(`${letter})`)}, cần ${quoted(`${pointLetter(wanted)})`)} theo thứ tự`,
        mend: 'sửa chữ cái, hoặc viết ‹- diem: …› để chương trình tự đánh',
      },
    ];
  });
}
