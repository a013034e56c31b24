import { clause } from '../../../../decree30/clause.js';
import type { RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { appendixHeads, isForm, placeOf } from './appendix-heads.js';

/** `Phụ lục II`, `Phụ lục I, II và III`, `Phụ lục I đến V`. */
const MENTION =
  /phụ lục(?:\s+số)?(?<numbers>\s+[\divxlc]+[a-zđ]?(?!\p{L})(?:(?:\s*[,;-]\s*|\s+(?:và|đến)\s+)(?:phụ lục\s+)?[\divxlc]+(?!\p{L}))*)?/gu;

export const appendixMentioned: WordRule = {
  id: 'APPX-01',
  title: 'Trong văn bản có chỉ dẫn về phụ lục kèm theo',
  clause: clause('PL I, III.1.a'),
  basis: 'text',
  severity: 'error',
  parts: ['body'],
  appliesTo: (document) => appendixHeads(document).length > 0,
  check: ({ document }) => {
    const heads = appendixHeads(document).filter((head) => !isForm(head));
    const mentions = [...textOf(document).matchAll(MENTION)].map(({ groups }) => groups?.['numbers'] ?? '');
    const mend = 'thêm vào nội dung, ví dụ «(Phụ lục kèm theo)», hoặc bỏ phụ lục';
    if (mentions.length === 0) {
      return heads.map(({ label }) => ({
        ...placeOf(label),
        subject: PART_NAMES.appendixLabel,
        message: `gặp ${quoted(label.line.text)} mà văn bản không nhắc đến phụ lục nào, cần có chỉ dẫn`,
        mend,
      }));
    }
    // «các phụ lục», «phụ lục kèm theo», and rows of numbers may mean any of them.
    if (mentions.some((numbers) => numbers === '' || /đến|-/u.test(numbers))) return [];
    const known = new Set(mentions.flatMap((numbers) => numbers.match(/[\divxlc]+[a-zđ]?(?!\p{L})/gu) ?? []));
    return heads
      .filter(({ number }) => number !== '' && !known.has(number.toLocaleLowerCase('vi')))
      .map(({ label }): WordReport => {
        const message = `gặp ${quoted(label.line.text)}, văn bản chỉ nhắc đến phụ lục khác`;
        return { ...placeOf(label), severity: 'advice', subject: PART_NAMES.appendixLabel, message, mend };
      });
  },
  examples: {
    passing: [{ told: 'nhắc đến từng phụ lục', base: 'van-ban-phu-luc', edits: [] }],
    failing: [
      {
        told: 'không nhắc đến phụ lục',
        base: 'van-ban-phu-luc',
        edits: [
          { part: 'body', nth: 2, words: 'Phụ lục I', text: 'danh mục' },
          { part: 'body', nth: 3, words: 'Phụ lục II', text: 'bảng' },
        ],
      },
    ],
  },
};

/** All that is said outside the heads of appendices, one appendix speaks of another one too. */
function textOf({ lines }: RecognisedDocument): string {
  return lines
    .filter(({ part, region }) => part !== 'appendixLabel' && region !== 'copy' && region !== 'outside')
    .map(({ line }) => line.text)
    .join('\n')
    .toLocaleLowerCase('vi');
}
