import { clause } from '../../../../decree30/clause.js';
import type { Part } from '../../../../decree30/layout.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import { linesOf, type RecognisedDocument } from '../../../../docx/parts/model.js';
import type { WordParagraph } from '../../../../docx/read/model.js';
import { type Aspect, formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './appendix-heads.js';

/** The parts that are set as in the document itself. */
const PARTS: readonly (readonly [Part, readonly Aspect[]])[] = [
  ['issuingBody', ['caps', 'size', 'italic', 'bold']],
  ['numberAndSymbol', ['size', 'italic', 'bold']],
  ['placeAndDate', ['size', 'italic', 'bold']],
  ['signatureTitle', ['caps', 'size', 'italic', 'bold']],
  ['signerName', ['caps', 'size', 'italic', 'bold']],
  ['recipientsLabel', ['caps', 'size', 'italic', 'bold']],
  ['recipient', ['size', 'italic', 'bold']],
];

/** The frame of a paragraph may stick out a little, or stay a little inside. */
const FULL_SHARE = 0.9;

export const copyLayout: WordRule = {
  id: 'COPY-05',
  title: 'Thể thức bản sao ở ngay dưới văn bản, dưới đường kẻ hết chiều ngang, cỡ và kiểu chữ như văn bản',
  clause: clause('PL I, Phần II, II.2'),
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => linesOf(document, 'copyForm', 'copy').length > 0,
  check: ({ document }) => [
    ...PARTS.flatMap(([part, aspects]) =>
      linesOf(document, part, 'copy')
        .filter(({ line }) => !isMostlyBlank(line))
        .flatMap((line) => formatOf(line, part, aspects)),
    ),
    ...ruleReports(document),
  ],
  examples: {
    passing: [{ told: 'dưới đường kẻ', base: 'ban-sao', edits: [] }],
    failing: [
      {
        told: 'không có đường kẻ',
        base: 'ban-sao',
        edits: [{ part: 'issuingBody', region: 'copy', after: -1, remove: true }],
      },
      {
        told: 'họ tên không đậm',
        base: 'ban-sao',
        edits: [{ part: 'signerName', region: 'copy', runs: { bold: false } }],
      },
    ],
  },
};

function ruleReports(document: RecognisedDocument): WordReport[] {
  const [form] = linesOf(document, 'copyForm', 'copy');
  const copied = document.lines.filter(({ region }) => region === 'copy');
  const first = Math.min(...copied.map(({ line }) => line.paragraph.position));
  const above = document.lines.filter(
    ({ line, region }) => region !== 'copy' && region !== 'outside' && line.paragraph.position < first,
  );
  const last = Math.max(...above.map(({ line }) => line.paragraph.position));
  if (!form || !Number.isFinite(last)) return [];
  const between = document.paragraphs.filter(({ position }) => position >= last && position <= first);
  if (between.some((paragraph) => isFullRule(paragraph, textWidth(document)))) return [];
  return [
    {
      ...placeOf(form),
      subject: PART_NAMES.copyForm,
      message: 'phía trên phần bản sao không có đường kẻ, cần một đường nét liền hết chiều ngang',
      mend: 'kẻ một đường (Borders → Top Border) giữa văn bản và phần bản sao',
    },
  ];
}

function textWidth({ sections }: RecognisedDocument): number {
  const page = sections.at(-1)?.page;
  return page ? page.widthTwips - page.leftTwips - page.rightTwips : 0;
}

function isFullRule({ format, lines, text }: WordParagraph, widthTwips: number): boolean {
  if (lines.some(({ lengthTwips }) => lengthTwips >= widthTwips * FULL_SHARE)) return true;
  const room = widthTwips - format.leftTwips - format.rightTwips;
  if ((format.borderTop || format.borderBottom) && room >= widthTwips * FULL_SHARE) return true;
  return /^_{40,}$/u.test(text.trim());
}
