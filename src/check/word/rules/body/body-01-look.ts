import { TEXT } from '../../../../decree30/layout.js';
import { isItalic } from '../../../../docx/parts/look.js';
import { shownNumber, sizesOf } from '../../format.js';
import type { WordRule } from '../../rule.js';
import { bodyLines, bodySizePt } from './body-lines.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

const SUBJECT = 'lời văn';
const { min, max } = TEXT.body.sizePt;

export const bodyLook: WordRule = {
  id: 'BODY-01',
  title: 'Lời văn in thường, đứng, cỡ 13 đến 14, một cỡ trong cả văn bản',
  clause: TEXT.body.clause,
  basis: 'text',
  severity: 'error',
  parts: ['body'],
  check: ({ document }) => {
    const lines = bodyLines(document).filter(({ part }) => part === 'body');
    const usual = bodySizePt(document) ?? min;
    const outside = lines.flatMap((partLine): SharedFault[] => {
      const odd = sizesOf(partLine).filter((size) => size < min || size > max);
      const [first] = odd;
      if (first === undefined) return [];
      const { paragraph, start, end } = partLine.line;
      // That of the other paragraphs, where it may be.
      const set = { sizePt: usual >= min && usual <= max ? usual : first < min ? min : max };
      const found = `cỡ ${odd.map(shownNumber).join(', ')}`;
      return [{ partLine, found, changes: [{ kind: 'runs', paragraph, start, end, set }] }];
    });
    const italic = lines.filter(({ line }) => isItalic(line) && !isSetApart(line.text));
    const sizes = [...new Set(lines.flatMap(sizesOf))].filter((size) => size >= min && size <= max);
    return [
      ...sharedReport(outside, {
        subject: SUBJECT,
        wanted: `cỡ ${min} đến ${max}`,
        mend: `đặt cỡ chữ ${min} hoặc ${max} cho toàn bộ lời văn`,
      }),
      ...sharedReport(
        italic.map((partLine) => ({ partLine, found: 'chữ nghiêng' })),
        {
          subject: SUBJECT,
          wanted: 'kiểu chữ đứng',
          mend: 'bỏ chữ nghiêng; giữ lại nếu là trích dẫn',
          // A few paragraphs may be set apart on purpose.
          ...(italic.length * 2 <= lines.length && { severity: 'advice' as const }),
        },
      ),
      ...sharedReport(sizes.length > 1 ? oddOnes(lines) : [], {
        subject: SUBJECT,
        wanted: 'một cỡ chữ cho toàn bộ lời văn',
        mend: 'đặt một cỡ chữ cho toàn bộ lời văn',
        severity: 'advice',
      }),
    ];
  },
  examples: {
    passing: [
      { told: 'cỡ 14, đứng', edits: [] },
      {
        told: 'trích dẫn nghiêng',
        edits: [{ part: 'body', nth: 1, text: '“Thi đua là yêu nước”', runs: { italic: true } }],
      },
    ],
    failing: [
      { told: 'một đoạn cỡ 12', edits: [{ part: 'body', nth: 1, runs: { sizePt: 12 } }] },
      { told: 'mấy chữ cỡ 16', edits: [{ part: 'body', words: 'Phát huy', runs: { sizePt: 16 } }] },
    ],
  },
};

/** Quotations and remarks in brackets. */
function isSetApart(text: string): boolean {
  return /^[“"(]|^(?:Ghi chú|Lưu ý)/u.test(text);
}

/** Lines that are not of the size most lines have. */
function oddOnes(lines: ReturnType<typeof bodyLines>): SharedFault[] {
  const counts = new Map<number, number>();
  for (const line of lines) for (const size of sizesOf(line)) counts.set(size, (counts.get(size) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return lines.flatMap((partLine): SharedFault[] => {
    const odd = sizesOf(partLine).find((size) => size !== usual && size >= min && size <= max);
    return odd === undefined ? [] : [{ partLine, found: `cỡ ${shownNumber(odd)}` }];
  });
}
