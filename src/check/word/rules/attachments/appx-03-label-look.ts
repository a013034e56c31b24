import { TEXT } from '../../../../decree30/layout.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { type AppendixHead, appendixHeads, isForm, LABEL, placeOf } from './appendix-heads.js';

export const labelLook: WordRule = {
  id: 'APPX-03',
  title: '«Phụ lục» và số thứ tự ở một dòng riêng, canh giữa, in thường, cỡ 14, đứng, đậm',
  clause: TEXT.appendixLabel.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => appendixHeads(document).length > 0,
  check: ({ document }) =>
    appendixHeads(document).flatMap((head) => [
      ...formatOf(head.label, 'appendixLabel', ['size', 'italic', 'bold', 'align']),
      ...capitalReports(head),
      ...ownLineReports(head),
    ]),
  examples: {
    passing: [{ told: 'như chương trình soạn', base: 'van-ban-phu-luc', edits: [] }],
    failing: [
      {
        told: 'in hoa',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'appendixLabel', region: 'appendix', text: 'PHỤ LỤC I' }],
      },
      {
        told: 'cỡ 13',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'appendixLabel', region: 'appendix', runs: { sizePt: 13 } }],
      },
      {
        told: 'tiêu đề trên cùng một dòng',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'appendixLabel', region: 'appendix', text: 'Phụ lục I: Nội dung tập huấn' }],
      },
    ],
  },
};

function capitalReports({ label }: AppendixHead): WordReport[] {
  const { paragraph, start, text, runs } = label.line;
  const word = text.slice(0, LITERALS.appendix.length);
  const isTyped = word === word.toLocaleUpperCase('vi');
  if (!isTyped && !runs[0]?.format.caps) return [];
  const end = start + word.length;
  return [
    {
      ...placeOf(label),
      subject: PART_NAMES.appendixLabel,
      message: `gặp ${quoted(word.toLocaleUpperCase('vi'))} in hoa, cần ‹${LITERALS.appendix}›`,
      mend: `viết «${LITERALS.appendix}» bằng chữ in thường`,
      changes: [
        { kind: 'runs', paragraph, start, end, set: { caps: false } },
        { kind: 'text', paragraph, start, end, text: LITERALS.appendix },
      ],
    },
  ];
}

function ownLineReports(head: AppendixHead): WordReport[] {
  const { label } = head;
  const rest = LABEL.exec(label.line.text)?.groups?.['rest'] ?? '';
  if (isForm(head) || !/\p{L}/u.test(rest)) return [];
  return [
    {
      ...placeOf(label),
      subject: PART_NAMES.appendixLabel,
      message: `gặp ${quoted(label.line.text)}, cần «${LITERALS.appendix}» và số thứ tự ở một dòng riêng`,
      mend: 'xuống dòng trước tiêu đề phụ lục, viết tiêu đề bằng chữ in hoa, đậm',
    },
  ];
}
