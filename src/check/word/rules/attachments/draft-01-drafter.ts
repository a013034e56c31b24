import { clause } from '../../../../decree30/clause.js';
import { linesOf, type PartLine } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import type { WordReport, WordRule } from '../../rule.js';
import { drafterLines } from '../foot/recipients.js';
import { placeOf } from './appendix-heads.js';

/** The code and the number of copies, after the filing line or on a line of their own. */
const TAIL = /(?:^|\.\s+)(?<code>\p{L}{1,6})\.?\s?\(?(?<count>\d+|[IVXLC]+)\)?\p{Ll}?\.?$/du;

const SUBJECT = 'ký hiệu người soạn thảo';

export const drafter: WordRule = {
  id: 'DRAFT-01',
  title: 'Ký hiệu người soạn thảo in hoa, số lượng bản phát hành bằng chữ số Ả Rập, cỡ 11, đứng',
  clause: clause('PL I, III.3'),
  basis: 'text',
  severity: 'error',
  parts: ['recipient'],
  check: ({ document }) => {
    const own = drafterLines(document);
    const filing = linesOf(document, 'recipient').filter(({ line }) => /^[-–]\s*Lưu/iu.test(line.text));
    return [
      // A line of its own has the look of the list, of which the size is the same.
      ...own.flatMap((line) => formatOf(line, 'recipient', ['size', 'italic', 'bold']).map(named)),
      ...[...own, ...filing].flatMap(wordReports),
    ];
  },
  examples: {
    passing: [
      { told: 'ký hiệu in hoa sau dòng Lưu', base: 'cong-van-nhieu-noi', edits: [] },
      { told: 'không ghi ký hiệu', edits: [] },
    ],
    failing: [
      {
        told: 'ký hiệu in thường',
        base: 'cong-van-nhieu-noi',
        edits: [{ part: 'recipient', nth: -1, words: 'UL.', text: 'ul.' }],
      },
      {
        told: 'số bản bằng chữ số La Mã',
        base: 'cong-van-nhieu-noi',
        edits: [{ part: 'recipient', nth: -1, words: '(60)', text: '(LX)' }],
      },
    ],
  },
};

function named(report: WordReport): WordReport {
  return { ...report, subject: SUBJECT };
}

function wordReports(partLine: PartLine): WordReport[] {
  const { paragraph, text, end: lineEnd } = partLine.line;
  const match = TAIL.exec(text);
  const { code = '', count = '' } = match?.groups ?? {};
  const [from = 0, to = 0] = match?.indices?.groups?.['code'] ?? [];
  const place = { ...placeOf(partLine), subject: SUBJECT };
  const reports: WordReport[] = [];
  const upper = code.toLocaleUpperCase('vi');
  if (code !== upper) {
    const offset = lineEnd - text.length;
    const change = { kind: 'text', paragraph, start: offset + from, end: offset + to, text: upper } as const;
    const message = `gặp ký hiệu ${quoted(code)}, cần ${quoted(upper)}`;
    reports.push({ ...place, message, mend: 'viết ký hiệu bằng chữ in hoa', changes: [change] });
  }
  if (/^[IVXLC]+$/u.test(count)) {
    const message = `gặp số bản ${quoted(count)}, cần chữ số Ả Rập`;
    reports.push({ ...place, message, mend: 'ghi số lượng bản bằng chữ số Ả Rập, ví dụ (20)' });
  }
  return reports;
}
