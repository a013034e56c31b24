import { clause } from '../../../../decree30/clause.js';
import { kindOf } from '../../../../decree30/kinds.js';
import type { PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { bodyLines, isArticle } from './body-lines.js';

/** The forms of decisions and resolutions print articles without titles: only regulations are held to have them. */
const REGULATIONS: ReadonlySet<string> = new Set([kindOf('quy-che').id, kindOf('quy-dinh').id]);

export const titles: WordRule = {
  id: 'STRUCT-11',
  title: 'Phần, chương, mục, tiểu mục, điều phải có tiêu đề',
  clause: clause('PL I, II.6.d'),
  basis: 'text',
  severity: 'advice',
  check: ({ document }) =>
    bodyLines(document).flatMap((line, index, all): WordReport[] => {
      if (line.part === 'headingLabel' && lacksTitle(line, all[index + 1])) return [report(line)];
      return isRegulation(document) && isArticle(line) && isText(line) ? [report(line)] : [];
    }),
  examples: {
    passing: [
      { told: 'chương, điều có tiêu đề', base: 'quy-che', edits: [] },
      { told: 'điều của quyết định không có tiêu đề', base: 'quyet-dinh', edits: [] },
    ],
    failing: [
      { told: 'chương thiếu tiêu đề', base: 'quy-che', edits: [{ part: 'headingTitle', remove: true }] },
      {
        told: 'điều của quy chế thiếu tiêu đề',
        base: 'quy-che',
        edits: [
          {
            part: 'article',
            text: 'Điều 1. Quy chế này quy định việc đăng ký, sử dụng và bảo quản phòng họp dùng chung của cơ quan.',
          },
        ],
      },
    ],
  },
};

function isRegulation({ documentKind }: RecognisedDocument): boolean {
  return documentKind !== undefined && REGULATIONS.has(documentKind.id);
}

function lacksTitle({ line, number = '' }: PartLine, next: PartLine | undefined): boolean {
  const rest = line.text.slice(line.text.indexOf(number) + number.length);
  return !/\p{L}/u.test(rest) && next?.part !== 'headingTitle';
}

/** A sentence in place of a title, or nothing. */
function isText({ line }: PartLine): boolean {
  const rest = line.text.replace(/^Điều\s+\d+\s*[.:]?\s*/iu, '');
  return rest === '' || (/[.;:]$/u.test(rest) && rest.length > 60);
}

function report({ line, confidence, part = 'headingLabel' }: PartLine): WordReport {
  return {
    paragraph: line.paragraph,
    start: line.start,
    end: line.end,
    subject: PART_NAMES[part],
    confidence,
    message: `gặp ${quoted(line.text)} không có tiêu đề, cần cụm từ chỉ nội dung chủ yếu`,
    mend:
      part === 'article'
        ? 'thêm tiêu đề sau số thứ tự, chuyển nội dung xuống dòng'
        : 'thêm tiêu đề ở dòng dưới',
  };
}
