import { TEXT } from '../../../../decree30/layout.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { dateIn } from '../../dates.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { appendixHeads, isForm, placeOf } from './appendix-heads.js';

export const reference: WordRule = {
  id: 'APPX-05',
  title: 'Dòng «(Kèm theo …)» dưới tiêu đề phụ lục: canh giữa, in thường, cỡ 13 đến 14, nghiêng',
  clause: TEXT.reference.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) =>
    appendixHeads(document).length > 0 || linesOf(document, 'reference', 'title').length > 0,
  check: ({ document }) => [
    ...appendixHeads(document)
      .filter((head) => head.references.length === 0 && !isForm(head))
      .map(({ label, titles }) => ({
        ...placeOf(titles.at(-1) ?? label),
        subject: PART_NAMES.reference,
        message: `dưới ${quoted((titles.at(-1) ?? label).line.text)} còn thiếu dòng ‹(Kèm theo …)›`,
        mend: 'thêm dòng nghiêng, canh giữa «(Kèm theo … số … ngày … tháng … năm … của …)»',
      })),
    ...looks(linesOf(document, 'reference', 'appendix')),
    // Only a sample form (Mẫu 1.3) has the line under the title of a text that a decision issues.
    ...looks(linesOf(document, 'reference', 'title')).map(
      (report): WordReport => ({ ...report, severity: 'advice' }),
    ),
    ...agreementReports(document),
  ],
  examples: {
    passing: [{ told: 'như chương trình soạn', base: 'van-ban-phu-luc', edits: [] }],
    failing: [
      {
        told: 'không nghiêng',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'reference', region: 'appendix', runs: { italic: false } }],
      },
      {
        told: 'thiếu dòng Kèm theo',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'reference', region: 'appendix', nth: 1, remove: true }],
      },
    ],
  },
};

function looks(lines: readonly PartLine[]): WordReport[] {
  return lines.flatMap((line) => formatOf(line, 'reference', ['caps', 'size', 'italic', 'bold', 'align']));
}

/** Number and date as the document has them, where both are filled in. */
function agreementReports(document: RecognisedDocument): WordReport[] {
  const number = numberIn(linesOf(document, 'numberAndSymbol')[0]?.line.text ?? '');
  const date = written(linesOf(document, 'placeAndDate')[0]?.line.text ?? '');
  return appendixHeads(document).flatMap(({ references }): WordReport[] => {
    const [first] = references;
    if (!first) return [];
    const text = references.map(({ line }) => line.text).join(' ');
    const [ownNumber, ownDate] = [numberIn(text), written(text)];
    const wrong = [
      ...(number && ownNumber && number !== ownNumber
        ? [`số ${quoted(ownNumber)} khác số ${quoted(number)} của văn bản`]
        : []),
      ...(date && ownDate && date !== ownDate
        ? [`ngày ${quoted(ownDate)} khác ngày ${quoted(date)} của văn bản`]
        : []),
    ];
    if (wrong.length === 0) return [];
    const message = `gặp ${wrong.join(', ')}`;
    const mend = 'sửa dòng «(Kèm theo …)» theo số và ngày của văn bản';
    return [{ ...placeOf(first), severity: 'advice', subject: PART_NAMES.reference, message, mend }];
  });
}

function numberIn(text: string): string | undefined {
  return /số\s*:?\s*(?<number>\d+\s*\/\s*[^\s,;)]*\p{L})/iu
    .exec(text)
    ?.groups?.['number']?.replace(/\s/gu, '');
}

function written(text: string): string | undefined {
  const date = dateIn(text);
  return date?.day && date.month ? `${date.day}/${date.month}/${date.year}` : undefined;
}
