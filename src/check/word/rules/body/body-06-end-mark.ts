import { clause } from '../../../../decree30/clause.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { hasEndMark } from '../../../../docx/parts/body.js';
import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordRule } from '../../rule.js';

export const endMark: WordRule = {
  id: 'BODY-06',
  title: 'Nội dung kết thúc bằng dấu «./.»',
  clause: clause('PL III, Mục II'),
  basis: 'sample',
  severity: 'advice',
  parts: ['body'],
  // Without a foot it cannot be told where the content ends.
  appliesTo: ({ lines }) => lines.some(({ region }) => region === 'foot'),
  check: ({ document }) => {
    const last = document.lines.filter(({ region }) => region === 'body').at(-1);
    // After a table or chart the mark may stand in it, or be left out.
    if (!last || last.part === 'tableText' || last.line.isAboveChart) return [];
    if (hasEndMark(last.line.text)) return [];
    const { line, confidence } = last;
    const mark = /\s*[.;,:/]*$/u.exec(line.text)?.[0] ?? '';
    const from = line.text.length - mark.length;
    return [
      {
        paragraph: line.paragraph,
        ...stretchOf(line, Math.max(0, from - 1), line.text.length),
        subject: 'kết thúc nội dung',
        confidence,
        message: `gặp ${quoted(line.text.slice(-20))} ở cuối nội dung, các mẫu kết thúc bằng ‹${LITERALS.endMark}›`,
        mend: `thêm ${LITERALS.endMark} vào cuối nội dung`,
        changes: rewritten(line, from, line.text.length, LITERALS.endMark),
      },
    ];
  },
  examples: {
    passing: [{ told: 'kết thúc bằng ./.', edits: [] }],
    failing: [
      {
        told: 'kết thúc bằng dấu chấm',
        base: 'cong-van',
        edits: [{ part: 'body', nth: -1, text: 'Sở Ví dụ trân trọng cảm ơn sự phối hợp của Quý Sở.' }],
      },
    ],
  },
};
