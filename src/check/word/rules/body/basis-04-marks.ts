import { TEXT } from '../../../../decree30/layout.js';
import { isItalic } from '../../../../docx/parts/look.js';
import type { PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { basisLines } from './basis-lines.js';

export const basisMarks: WordRule = {
  id: 'BASIS-04',
  title: 'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng dấu chấm',
  clause: TEXT.legalBasis.clause,
  basis: 'text',
  severity: 'error',
  parts: ['legalBasis'],
  check: ({ document }) => {
    const bases = basisLines(document);
    return bases.flatMap((line, index) => [
      ...markReports(line, index === bases.length - 1, document),
      ...ownLineReports(line),
    ]);
  },
  examples: {
    passing: [
      { told: 'như chương trình soạn', base: 'quyet-dinh', edits: [] },
      { told: 'một căn cứ', edits: [] },
    ],
    failing: [
      {
        told: 'dòng cuối dấu phẩy',
        base: 'quyet-dinh',
        edits: [{ part: 'legalBasis', nth: -1, words: 'Sở.', text: 'Sở,' }],
      },
      {
        told: 'dòng giữa dấu chấm',
        base: 'quyet-dinh',
        edits: [{ part: 'legalBasis', text: 'Căn cứ Quy chế làm việc của Sở Ví dụ năm 2026.' }],
      },
      {
        told: 'hai căn cứ trên một dòng',
        base: 'quyet-dinh',
        edits: [
          {
            part: 'legalBasis',
            text: 'Căn cứ Quy chế làm việc của Sở Ví dụ năm 2026; Căn cứ Nội quy của Sở Ví dụ;',
          },
        ],
      },
    ],
  },
};

function markReports(partLine: PartLine, isLast: boolean, document: RecognisedDocument): WordReport[] {
  const { line, confidence } = partLine;
  const { text } = line;
  const wanted = isLast ? '.' : ';';
  if (text.endsWith(wanted) || (isLast && goesOn(partLine, document))) return [];
  const mark = /[.,;:]+$/u.exec(text)?.[0] ?? '';
  const from = text.length - mark.length;
  return [
    {
      paragraph: line.paragraph,
      ...stretchOf(line, Math.max(0, from - 1), text.length),
      subject: PART_NAMES.legalBasis,
      confidence,
      message: `gặp ${mark === '' ? 'căn cứ không có dấu ở cuối' : `dấu ‹${mark}› ở cuối căn cứ`}${isLast ? ' cuối cùng' : ''}, cần dấu ‹${wanted}›`,
      mend: isLast ? 'kết thúc căn cứ cuối cùng bằng dấu chấm' : 'kết thúc căn cứ bằng dấu chấm phẩy',
      changes: rewritten(line, from, text.length, wanted),
    },
  ];
}

/** Another line in italics below is one more basis, in words not known here; and a sentence may go on in the text. */
function goesOn(last: PartLine, { lines }: RecognisedDocument): boolean {
  const next = lines[lines.indexOf(last) + 1];
  if (next?.region !== 'body' || next.part !== 'body') return false;
  return isItalic(next.line) || (last.line.text.endsWith(';') && next.level === undefined);
}

function ownLineReports({ line, confidence }: PartLine): WordReport[] {
  const second = /[;.]\s+(?<basis>Căn cứ\s+\p{Lu}.*)$/u.exec(line.text)?.groups?.['basis'];
  if (second === undefined) return [];
  const at = line.text.length - second.length;
  return [
    {
      paragraph: line.paragraph,
      ...stretchOf(line, at, line.text.length),
      subject: PART_NAMES.legalBasis,
      confidence,
      message: `gặp ${quoted(second, 40)} trên cùng dòng với căn cứ trước, cần mỗi căn cứ một dòng`,
      mend: 'xuống dòng trước mỗi căn cứ',
    },
  ];
}
