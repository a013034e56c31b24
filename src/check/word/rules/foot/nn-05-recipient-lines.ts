import { TEXT } from '../../../../decree30/layout.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import type { WordReport, WordRule } from '../../rule.js';
import { type Recipient, recipientPlace, recipientsOf } from './recipients.js';

/** What stands within 2.5 mm of the margin is flush with it for the eye. */
const MAX_INDENT_TWIPS = 142;

export const recipientLines: WordRule = {
  id: 'NN-05',
  title:
    'Tên nơi nhận in thường, cỡ 11, đứng; mỗi nơi một dòng, đầu dòng gạch sát lề trái, cuối dòng chấm phẩy',
  clause: TEXT.recipient.clause,
  basis: 'text',
  severity: 'error',
  parts: ['recipientsLabel', 'recipient'],
  check: ({ document }) => {
    const recipients = recipientsOf(document);
    return recipients.flatMap((recipient, index) => [
      ...recipient.lines.flatMap((line) => formatOf(line, 'recipient', ['size', 'italic', 'bold'])),
      ...dashReports(recipient),
      ...endReports(recipient, recipients[index + 1]),
      ...indentReports(recipient),
    ]);
  },
  examples: {
    passing: [
      { told: 'như chương trình soạn', edits: [] },
      { told: 'gạch dài', edits: [{ part: 'recipient', nth: 1, text: '– Đảng ủy Sở;' }] },
    ],
    failing: [
      { told: 'cỡ 12', edits: [{ part: 'recipient', runs: { sizePt: 12 } }] },
      { told: 'cuối dòng là dấu phẩy', edits: [{ part: 'recipient', nth: 1, text: '- Đảng ủy Sở,' }] },
      { told: 'không có gạch đầu dòng', edits: [{ part: 'recipient', nth: 1, text: 'Đảng ủy Sở;' }] },
      { told: 'lùi vào 1 cm', edits: [{ part: 'recipient', nth: 1, paragraph: { leftTwips: 567 } }] },
    ],
  },
};

function dashReports(recipient: Recipient): WordReport[] {
  const { dash, lines, isBlank, text } = recipient;
  if (isBlank || /^[-–—+]$/u.test(dash)) return [];
  const { paragraph, start } = lines[0].line;
  // A bullet of automatic numbering is no text that could be changed.
  const isTyped = paragraph.label === '';
  const end = start + dash.length;
  const change = { kind: 'text', paragraph, start, end, text: dash === '' ? '- ' : '-' } as const;
  return [
    {
      ...recipientPlace(recipient),
      message: `gặp ${quoted(`${dash} ${text}`.trim())}, cần gạch đầu dòng (-)`,
      mend: 'bắt đầu dòng bằng gạch đầu dòng «- »',
      ...(isTyped && { changes: [change] }),
    },
  ];
}

/** The filing line has marks of its own; a heading with a list below it ends with a colon. */
function endReports(recipient: Recipient, next: Recipient | undefined): WordReport[] {
  const { lines, isBlank, isFiling, text } = recipient;
  const isLast = next === undefined && text.endsWith('.');
  if (isBlank || isFiling || isLast || /[;:]$/u.test(text)) return [];
  const { paragraph, end } = (lines.at(-1) ?? lines[0]).line;
  const start = /[.,]$/u.test(text) ? end - 1 : end;
  return [
    {
      ...recipientPlace(recipient, -1),
      message: `gặp ${quoted(text)}, cần dấu chấm phẩy ở cuối dòng`,
      mend: 'kết thúc dòng bằng dấu chấm phẩy (;)',
      changes: [{ kind: 'text', paragraph, start, end, text: ';' }],
    },
  ];
}

function indentReports(recipient: Recipient): WordReport[] {
  const { paragraph } = recipient.lines[0].line;
  const { align, leftTwips, firstLineTwips } = paragraph.format;
  const isFlush =
    (align === 'left' || align === 'justified') && leftTwips + firstLineTwips <= MAX_INDENT_TWIPS;
  if (isFlush || recipient.dash === '+') return [];
  return [
    {
      ...recipientPlace(recipient),
      message: `gặp ${quoted(recipient.text)} không sát lề trái, cần gạch đầu dòng sát lề trái`,
      mend: 'canh trái, bỏ lùi đầu dòng',
      changes: [{ kind: 'paragraph', paragraph, set: { align: 'left', leftTwips: 0, firstLineTwips: 0 } }],
    },
  ];
}
