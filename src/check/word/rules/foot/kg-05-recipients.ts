import { TEXT } from '../../../../decree30/layout.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import type { PartLine } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { type Salutation, salutationOf } from './salutation.js';

/** 1 mm: what the eye takes for one line. */
const TOLERANCE_TWIPS = 57;

export const addressees: WordRule = {
  id: 'KG-05',
  title:
    'Gửi từ hai nơi: mỗi nơi một dòng, gạch đầu dòng thẳng hàng, cuối dòng chấm phẩy, dòng cuối dấu chấm',
  clause: TEXT.salutation.clause,
  basis: 'text',
  severity: 'error',
  parts: ['salutation'],
  check: ({ document }) => {
    const found = salutationOf(document);
    if (!found) return [];
    const { items } = found;
    if (items.length < 2) return manyOnOneLine(found);
    return [
      ...items.flatMap((item, index) => [
        ...dashReports(item),
        ...endReports(item, index === items.length - 1),
      ]),
      ...alignmentReports(items),
    ];
  },
  examples: {
    passing: [{ told: 'ba nơi, mỗi nơi một dòng', base: 'cong-van-nhieu-noi', edits: [] }],
    failing: [
      {
        told: 'nhiều nơi trên một dòng',
        base: 'cong-van',
        edits: [{ part: 'salutation', text: 'Kính gửi: Sở Nội vụ; Sở Tài chính' }],
      },
      {
        told: 'dòng cuối chấm phẩy',
        base: 'cong-van-nhieu-noi',
        edits: [{ part: 'salutation', nth: 3, words: 'tỉnh.', text: 'tỉnh;' }],
      },
      {
        told: 'gạch đầu dòng không thẳng hàng',
        base: 'cong-van-nhieu-noi',
        edits: [{ part: 'salutation', nth: 2, paragraph: { leftTwips: 4200 } }],
      },
    ],
  },
};

function manyOnOneLine({ head, onLine, items }: Salutation): WordReport[] {
  if (items.length > 0 || !/;\s*\p{L}/u.test(onLine)) return [];
  return [
    {
      ...placeOf(head),
      message: `gặp ${quoted(onLine)} trên một dòng, cần mỗi nơi nhận một dòng riêng`,
      mend: 'xuống dòng sau «Kính gửi:», mỗi nơi một dòng có gạch đầu dòng',
    },
  ];
}

function dashReports(item: PartLine): WordReport[] {
  const { text, paragraph, start } = item.line;
  if (/^[-–—]/u.test(text) || isMostlyBlank(item.line)) return [];
  const change = { kind: 'text', paragraph, start, end: start, text: '- ' } as const;
  return [
    {
      ...placeOf(item),
      message: `gặp ${quoted(text)}, cần gạch đầu dòng (-)`,
      mend: 'bắt đầu dòng bằng gạch đầu dòng «- »',
      ...(paragraph.label === '' && { changes: [change] }),
    },
  ];
}

function endReports(item: PartLine, isLast: boolean): WordReport[] {
  const { text, paragraph, end } = item.line;
  const [mark, name] = isLast ? ['.', 'dấu chấm'] : [';', 'dấu chấm phẩy'];
  if (text.endsWith(mark ?? '') || isMostlyBlank(item.line)) return [];
  const start = /[.,;]$/u.test(text) ? end - 1 : end;
  return [
    {
      ...placeOf(item),
      message: `gặp ${quoted(text)}, cần ${name} ở cuối dòng`,
      mend: `kết thúc dòng bằng ${name} (${mark})`,
      changes: [{ kind: 'text', paragraph, start, end, text: mark ?? '' }],
    },
  ];
}

/** Where blanks or tabs lead a line, or it is centred, only the eye can tell where its dash stands. */
function alignmentReports(items: readonly PartLine[]): WordReport[] {
  const [first, ...others] = items;
  const at = first && dashAt(first);
  if (!first || at === undefined) return [];
  return others.flatMap((item): WordReport[] => {
    const own = dashAt(item);
    if (own === undefined || Math.abs(own - at) <= TOLERANCE_TWIPS) return [];
    const { paragraph } = item.line;
    const { leftTwips, firstLineTwips } = first.line.paragraph.format;
    return [
      {
        ...placeOf(item),
        message: `gạch đầu dòng của ${quoted(item.line.text)} không thẳng hàng với dòng đầu`,
        mend: 'đặt cùng một khoảng lùi đầu dòng cho các dòng',
        changes: [{ kind: 'paragraph', paragraph, set: { leftTwips, firstLineTwips } }],
      },
    ];
  });
}

function dashAt({ line: { paragraph, start, cell } }: PartLine): number | undefined {
  const { align, leftTwips, firstLineTwips } = paragraph.format;
  if (start > 0 || cell || !(align === 'left' || align === 'justified')) return undefined;
  return leftTwips + firstLineTwips;
}

function placeOf({ line: { paragraph, start, end }, confidence }: PartLine) {
  return { paragraph, start, end, subject: PART_NAMES.salutation, confidence };
}
