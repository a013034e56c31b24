import { figureOf } from '../../../content/follow-up/figures.js';
import type { YearFacts } from '../../../content/follow-up/year-facts.js';
import { type FigurePiece, isFigure, parseInline, type Span } from '../../../content/inline.js';
import { shownKeyPath, type TextNode, textsIn } from '../../../content/node.js';
import { originAtOffset } from '../../../content/text-place.js';
import { quoted } from '../../../message/finding.js';
import type { Rule } from '../rule.js';

export const inlineMarks: Rule = {
  id: 'NOIDUNG-01',
  title: 'Dấu {{…}} trong nội dung viết đúng',
  clause: 'quy ước của tệp nội dung',
  basis: 'inference',
  severity: 'error',
  check: ({ root, facts }) =>
    [...textsIn(root)].flatMap((node) => {
      const { pieces, bad } = parseInline(node.value);
      const wrong: WrongMark[] = [
        ...bad,
        ...pieces.filter(isFigure).flatMap((piece) => wrongFigure(piece, node, facts)),
      ];
      return wrong.map(({ found, expected, start, near }) => ({
        origin: originAtOffset(node, start),
        subject: shownKeyPath(node.origin.path),
        message: `gặp ${quoted(found)}, cần ${expected}`,
        mend: near === undefined ? 'sửa lại phần trong {{…}}' : `có phải ${quoted(near)}?`,
      }));
    }),
  examples: {
    passing: [{ trich_yeu: 'Tổng kết năm {{nam}}, phương hướng năm {{nam_sau}}' }],
    failing: [
      { trich_yeu: 'Tổng kết năm {{name}}' },
      { trich_yeu: 'Tổng kết năm {{nam}' },
      { can_cu: ['Thực hiện {{dan 10/KH-UBND}}'] },
      { yeu_cau: ['Hoàn thành {{chi_tieu.T1.hoan_thanh}} chỉ tiêu.'] },
    ],
  },
};

interface WrongMark {
  readonly found: string;
  readonly expected: string;
  readonly start: number;
  readonly near?: string;
}

/** A figure that there is no datum for in these facts. */
function wrongFigure(
  piece: FigurePiece & Span,
  { value }: TextNode,
  facts: YearFacts | undefined,
): WrongMark[] {
  const figure = figureOf(piece, facts);
  if (figure.kind !== 'unknown') return [];
  const { start, length } = piece;
  return [{ ...figure, start, found: value.slice(start, start + length) }];
}
