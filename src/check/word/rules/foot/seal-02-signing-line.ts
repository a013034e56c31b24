import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

/** Number and symbol, then date and time; dots or blanks wait for the signing program. */
const NUMBER = /^Số\s*:?[^;]*\/[^;]*;/iu;

export const signingLine: WordRule = {
  id: 'SEAL-02',
  title: 'Văn bản kèm theo ở tệp riêng: số, ký hiệu và thời gian ký ở góc trên bên phải, cỡ 10, đứng',
  clause: TEXT.signingLine.clause,
  basis: 'text',
  severity: 'error',
  parts: ['signingLine'],
  check: ({ document }) =>
    linesOf(document, 'signingLine').flatMap((partLine): WordReport[] => {
      const { paragraph, start, end, text } = partLine.line;
      const look = formatOf(partLine, 'signingLine', ['caps', 'size', 'italic', 'align']);
      if (NUMBER.test(text)) return look;
      return [
        ...look,
        {
          paragraph,
          start,
          end,
          subject: PART_NAMES.signingLine,
          confidence: partLine.confidence,
          severity: 'advice',
          message: `gặp ${quoted(text)}, cần số và ký hiệu văn bản, rồi thời gian ký`,
          mend: 'ghi «Số: …/…; ngày/tháng/năm; giờ:phút:giây»',
        },
      ];
    }),
  examples: {
    passing: [{ told: 'như chương trình soạn', base: 'quyet-dinh-ban-hanh-dien-tu#2', edits: [] }],
    failing: [
      {
        told: 'cỡ 12',
        base: 'quyet-dinh-ban-hanh-dien-tu#2',
        edits: [{ part: 'signingLine', runs: { sizePt: 12 } }],
      },
      {
        told: 'ở bên trái',
        base: 'quyet-dinh-ban-hanh-dien-tu#2',
        edits: [{ part: 'signingLine', paragraph: { align: 'left' } }],
      },
    ],
  },
};
