import { clause } from '../../../decree30/clause.js';
import { parsePointLetter, parseRoman, pointLetter, romanNumeral } from '../../../document/numbering.js';
import type { Block } from '../../../document/tree.js';
import { quoted } from '../../../message/finding.js';
import { bodiesOf, siblingLists } from '../blocks.js';
import { asNotice } from '../examples.js';
import type { Report, TreeRule } from '../rule.js';

/** How a number is read from a label, and written. */
interface Numbering {
  readonly read: (label: string) => number | undefined;
  readonly write: (position: number) => string;
}

const roman: Numbering = {
  read: (label) => parseRoman(label.replace(/^\p{L}+ |\.$/gu, '')),
  write: romanNumeral,
};
const arabic: Numbering = { read: (label) => Number(/\d+/u.exec(label)?.[0] ?? Number.NaN), write: String };
const letters: Numbering = {
  read: (label) => parsePointLetter(label.replace(')', '')),
  write: (n) => `${pointLetter(n)})`,
};

/** A series runs inside one parent; articles and chapters run through the document, so they start anywhere. */
function numberingOf(block: Block): Numbering | undefined {
  switch (block.kind) {
    case 'section':
      return roman;
    case 'heading':
      return block.level === 'part' || block.level === 'chapter' ? roman : arabic;
    case 'article':
    case 'clause':
      return arabic;
    case 'point':
      return letters;
    default:
      return undefined;
  }
}

export const headingOrder: TreeRule = {
  id: 'STRUCT-01',
  title: 'Số của phần, chương, mục, điều, khoản, điểm theo đúng thứ tự',
  clause: clause('PL I, II.6.đ'),
  basis: 'text',
  severity: 'error',
  check: ({ tree }) => bodiesOf(tree).flatMap((body) => [...siblingLists(body)].flatMap(breaksIn)),
  examples: {
    passing: [
      asNotice({ noi_dung: [{ muc: 'Một' }, { muc: 'Hai' }, { muc: 'Ba' }] }),
      asNotice({ noi_dung: [{ muc: 'Phần trích', so: 'III' }, { muc: 'Tiếp' }] }),
    ],
    failing: [
      asNotice({ noi_dung: [{ muc: 'Một' }, { muc: 'Hai' }, { muc: 'Bốn', so: 'IV' }] }),
      asNotice({ noi_dung: [{ khoan: 'Một.' }, { khoan: 'Lại một.', so: '1' }] }),
      asNotice({
        noi_dung: [{ khoan: 'Gồm:', noi_dung: ['a', 'b', 'c', 'd', 'e'].map((so) => ({ diem: 'Ý.', so })) }],
      }),
      asNotice({ noi_dung: [{ muc: 'Một' }, { muc: 'Hai', so: 'IIX' }] }),
    ],
  },
};

function breaksIn(siblings: readonly Block[]): Report[] {
  const last = new Map<string, number>();
  return siblings.flatMap((block): Report[] => {
    const numbering = numberingOf(block);
    if (!numbering || !('number' in block)) return [];
    const series = block.kind === 'heading' ? block.level : block.kind;
    const position = numbering.read(block.number);
    const before = last.get(series);
    const expected = before === undefined ? undefined : before + 1;
    last.set(series, Number.isNaN(position ?? Number.NaN) ? (expected ?? 1) : Number(position));
    const isRight = position !== undefined && !Number.isNaN(position) && (expected ?? position) === position;
    if (isRight) return [];
    return [
      {
        origin: block.origin,
        subject: 'số thứ tự',
        message: `gặp ${quoted(block.number)}, cần ${quoted(numbering.write(expected ?? 1))} theo thứ tự`,
        mend: 'bỏ khóa so để chương trình tự đánh số, hoặc sửa số',
      },
    ];
  });
}
