import { clause } from '../../../../decree30/clause.js';
import type { Part } from '../../../../decree30/layout.js';
import { COPY_FORMS } from '../../../../decree30/marks.js';
import { linesOf, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './appendix-heads.js';

/** What a copy on paper has; the name may still be missing where nobody has signed. */
const COMPONENTS: readonly Part[] = [
  'issuingBody',
  'numberAndSymbol',
  'placeAndDate',
  'signatureTitle',
  'recipientsLabel',
];

const NUMBER = /^Số\s*:?\s*(?<number>\d*)\s*\/\s*(?<code>\p{L}+)\s*-/iu;

export const copyComponents: WordRule = {
  id: 'COPY-04',
  title:
    'Bản sao có tên cơ quan sao, số và ký hiệu (SY, SL, TrS), địa danh, ngày sao, chức vụ, họ tên, nơi nhận',
  clause: clause('PL I, Phần II, II.1'),
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => linesOf(document, 'copyForm', 'copy').length > 0,
  check: ({ document }) => [...missing(document), ...codeReports(document)],
  examples: {
    passing: [
      { told: 'bản sao y', base: 'ban-sao', edits: [] },
      { told: 'bản trích sao', base: 'ban-trich-sao', edits: [] },
    ],
    failing: [
      {
        told: 'thiếu số, ký hiệu',
        base: 'ban-sao',
        edits: [{ part: 'numberAndSymbol', region: 'copy', remove: true }],
      },
      {
        told: 'ký hiệu không theo hình thức sao',
        base: 'ban-sao',
        edits: [{ part: 'numberAndSymbol', region: 'copy', text: 'Số: 04/TrS-SVD' }],
      },
    ],
  },
};

function missing(document: RecognisedDocument): WordReport[] {
  const [form] = linesOf(document, 'copyForm', 'copy');
  if (!form) return [];
  return COMPONENTS.filter((part) => linesOf(document, part, 'copy').length === 0).map((part) => ({
    ...placeOf(form),
    subject: PART_NAMES.copyForm,
    message: `bản sao còn thiếu ${PART_NAMES[part]}`,
    mend: 'thêm phần này dưới đường kẻ, như Mẫu 3.1',
  }));
}

/** The code in the symbol is that of the form of the copy. */
function codeReports(document: RecognisedDocument): WordReport[] {
  const [form] = linesOf(document, 'copyForm', 'copy');
  const [number] = linesOf(document, 'numberAndSymbol', 'copy');
  const folded = foldForComparison(form?.line.text ?? '');
  const known = COPY_FORMS.find(({ text }) => folded.startsWith(foldForComparison(text)));
  if (!number || !known || /…|\.{2,}/u.test(number.line.text)) return [];
  const code = NUMBER.exec(number.line.text)?.groups?.['code'];
  if (code === known.abbreviation) return [];
  return [
    {
      ...placeOf(number),
      subject: PART_NAMES.numberAndSymbol,
      message: `gặp ${quoted(number.line.text)}, cần dạng ‹Số: …/${known.abbreviation}-…› cho bản ${known.text.toLocaleLowerCase('vi')}`,
      mend: `ghi ký hiệu «${known.abbreviation}-» và chữ viết tắt tên cơ quan sao`,
    },
  ];
}
