import { TEXT } from '../../../../decree30/layout.js';
import { isMostlyBlank, isUnderscores } from '../../../../docx/parts/look.js';
import type { PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { nationalNameOf } from '../../header-lines.js';
import { PART_NAMES } from '../../part-names.js';
import { roomTwips } from '../../room.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './place.js';

/** What may stand higher: stamps, the mark of a draft, the electronic signature. */
const ABOVE = ['framedMark', 'draftMark', 'signingLine'];

/** From this share of the width on, an indent puts a line on the right half of the page. */
const RIGHT_HALF = 0.3;

export const nationalNameAtTopRight: WordRule = {
  id: 'MOTTO-03',
  title: 'Quốc hiệu ở phía trên cùng, bên phải trang đầu tiên',
  clause: TEXT.nationalName.clause,
  basis: 'text',
  severity: 'error',
  parts: ['nationalName'],
  check: ({ document }) => {
    const nation = nationalNameOf(document);
    if (!nation) return [];
    const place = { ...placeOf(nation), subject: PART_NAMES.nationalName };
    return [
      ...(isOnRight(nation, document)
        ? []
        : [
            {
              ...place,
              message: 'gặp Quốc hiệu không ở bên phải trang, cần ở phía trên cùng, bên phải',
              mend: 'dùng bảng hai cột không viền: tên cơ quan ở cột trái, Quốc hiệu ở cột phải',
            },
          ]),
      ...linesAbove(nation, document).map(
        ({ line }): WordReport => ({
          ...place,
          // Higher lines may belong to a stamp or to what a program of the office puts in.
          severity: isSameCell(nation, line) ? 'error' : 'advice',
          message: `gặp ${quoted(line.text)} ở trên Quốc hiệu, cần Quốc hiệu ở trên cùng`,
          mend: 'chuyển dòng đó xuống dưới, hoặc bỏ nếu không cần',
        }),
      ),
    ];
  },
  examples: {
    passing: [
      { told: 'cột bên phải', edits: [] },
      { told: 'có dấu khẩn', base: 'van-ban-mat-khan', edits: [] },
    ],
    failing: [{ told: 'cột bên trái', edits: [{ part: 'nationalName', swapCells: true }] }],
  },
};

function isOnRight({ line }: PartLine, document: RecognisedDocument): boolean {
  if (line.column > 0) return true;
  const inBox = document.word.paragraphs.some(({ boxes }) =>
    boxes.some(({ paragraphs }) => paragraphs.includes(line.paragraph)),
  );
  if (inBox) return true;
  // Without columns an alignment or a deep indent does it.
  const { align, leftTwips, firstLineTwips } = line.paragraph.format;
  const room = roomTwips(document, line.paragraph) + leftTwips;
  const isIndented = leftTwips + firstLineTwips >= room * RIGHT_HALF;
  return !line.cell && (align === 'right' || isIndented || line.start > line.paragraph.label.length);
}

/** The line right above: one is enough to tell. */
function linesAbove(nation: PartLine, document: RecognisedDocument): PartLine[] {
  const before = document.lines.slice(0, document.lines.indexOf(nation));
  return before
    .filter(({ line, part, region }) => {
      if (isUnderscores(line) || isMostlyBlank(line) || (part && ABOVE.includes(part))) return false;
      if (isSameCell(nation, line)) return true;
      const isBeside = line.cell?.table === nation.line.cell?.table && line.cell !== undefined;
      return region === 'outside' && !isBeside && line.paragraph !== nation.line.paragraph;
    })
    .slice(-1);
}

function isSameCell({ line: nation }: PartLine, { cell }: PartLine['line']): boolean {
  return cell !== undefined && cell.table === nation.cell?.table && cell.column === nation.cell.column;
}
