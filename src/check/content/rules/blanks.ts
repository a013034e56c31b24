import { figureOf } from '../../../content/follow-up/figures.js';
import type { YearFacts } from '../../../content/follow-up/year-facts.js';
import { isFigure, type Piece, parseInline, type Span } from '../../../content/inline.js';
import { shownKeyPath, type TextNode, textsIn } from '../../../content/node.js';
import { originAtOffset } from '../../../content/text-place.js';
import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { TYPED_BLANK } from '../../../text/blank.js';
import type { Rule } from '../rule.js';

/** A gap in a text, and what to call it. */
interface Gap {
  readonly start: number;
  readonly what: string;
}

export const blanks: Rule = {
  id: 'TRONG-01',
  title: 'Không còn chỗ trống khi trình ký',
  clause: clause('Điều 18'),
  basis: 'inference',
  severity: 'error',
  check: ({ root, head, facts }) => {
    const isDraft = head.trang_thai === 'du-thao';
    return [...textsIn(root)].flatMap((node) =>
      gapsIn(node, facts).map(({ start, what }) => ({
        origin: originAtOffset(node, start),
        subject: shownKeyPath(node.origin.path),
        severity: isDraft ? ('advice' as const) : ('error' as const),
        message: `gặp ${what}, cần nội dung`,
        mend: isDraft ? 'điền trước khi trình ký' : 'điền vào, hoặc đổi trang_thai thành du-thao',
      })),
    );
  },
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

function gapsIn({ value, origin }: TextNode, facts: YearFacts | undefined): Gap[] {
  const { pieces, bad } = parseInline(value);
  const marks: Span[] = [...pieces.filter(({ kind }) => kind !== 'words'), ...bad];
  const noted = pieces.flatMap((piece): Gap[] => {
    const note = noteOf(piece, facts);
    if (note === undefined) return [];
    return [{ start: piece.start, what: note === '' ? 'một chỗ trống' : `chỗ trống ${quoted(note)}` }];
  });
  // A date has `__` for what is not known yet; what is typed inside a mark belongs to the mark.
  const isGap = (dots: string, at: number): boolean =>
    !(origin.path === 'ngay' && dots.startsWith('_')) &&
    !marks.some(({ start, length }) => start <= at && at < start + length);
  const typed = [...value.matchAll(TYPED_BLANK)]
    .filter(({ 0: dots, index }) => isGap(dots, index))
    .map(({ 0: dots, index }): Gap => ({ start: index, what: quoted(dots) }));
  return [...noted, ...typed];
}

/** What a gap asks for; a figure without its datum is one. */
function noteOf(piece: Piece, facts: YearFacts | undefined): string | undefined {
  if (piece.kind === 'blank') return piece.note;
  const figure = isFigure(piece) ? figureOf(piece, facts) : undefined;
  return figure?.kind === 'missing' ? figure.note : undefined;
}
