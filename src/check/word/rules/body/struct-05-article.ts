import { TEXT } from '../../../../decree30/layout.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { shownNumber } from '../../format.js';
import { rewritten } from '../../line-text.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { bodySizePt, isArticle, splitRuns } from './body-lines.js';
import { INDENT_MEND, INDENTS_SHOWN, indentFaults } from './indent.js';
import { orderReports } from './series.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

export const article: WordRule = {
  id: 'STRUCT-05',
  title: '«Điều», số Ả Rập và dấu chấm, lùi 1 hoặc 1,27 cm, cỡ chữ bằng lời văn, đứng, đậm',
  clause: TEXT.article.clause,
  basis: 'text',
  severity: 'error',
  parts: ['article'],
  check: ({ document }) => {
    const articles = linesOf(document, 'article', 'body').filter(isArticle);
    const subject = PART_NAMES.article;
    return [
      ...sharedReport(articles.flatMap(dotFaults), {
        subject,
        wanted: 'dấu chấm sau số thứ tự, ví dụ ‹Điều 1.›',
        mend: 'viết dấu chấm sau số thứ tự của điều',
      }),
      ...sharedReport(
        articles.flatMap((each) => lookFaults(each, document)),
        {
          subject,
          wanted: 'từ «Điều» và số thứ tự đậm, đứng, cùng cỡ chữ với lời văn',
          mend: 'chọn từ «Điều» và số thứ tự, đặt chữ đậm, đứng, cùng cỡ với lời văn',
        },
      ),
      ...sharedReport(indentFaults(articles.filter(({ line }) => !isMostlyBlank(line))), {
        subject,
        wanted: `dòng đầu lùi ${INDENTS_SHOWN}`,
        mend: INDENT_MEND,
      }),
      ...orderReports(document, ['article']),
    ] satisfies WordReport[];
  },
  examples: {
    passing: [
      { told: 'Điều có tiêu đề', base: 'quy-che', edits: [] },
      { told: 'Điều của quyết định', base: 'quyet-dinh', edits: [] },
    ],
    failing: [
      {
        told: 'dấu hai chấm sau số',
        base: 'quy-che',
        edits: [{ part: 'article', words: 'Điều 1.', text: 'Điều 1:' }],
      },
      {
        told: 'nhảy từ Điều 2 đến Điều 4',
        base: 'quyet-dinh',
        edits: [{ part: 'article', nth: 2, words: 'Điều 3', text: 'Điều 5' }],
      },
      {
        told: 'từ Điều không đậm',
        base: 'quyet-dinh',
        edits: [{ part: 'article', words: 'Điều 1.', runs: { bold: false } }],
      },
      {
        told: 'canh sát lề',
        base: 'quy-che',
        edits: [{ part: 'article', paragraph: { firstLineTwips: 0 } }],
      },
      { told: 'cỡ 13, lời văn cỡ 14', base: 'quy-che', edits: [{ part: 'article', runs: { sizePt: 13 } }] },
    ],
  },
};

const LABEL = /^Điều\s+\d+\s*(?<mark>[.:]?)/iu;

function dotFaults(partLine: PartLine): SharedFault[] {
  const { line } = partLine;
  const [label = '', mark] = LABEL.exec(line.text) ?? [];
  if (mark === '.') return [];
  const changes = rewritten(line, label.trimEnd().length - (mark?.length ?? 0), label.trimEnd().length, '.');
  return [{ partLine, found: `‹${label.trim()}›`, changes }];
}

function lookFaults(partLine: PartLine, document: RecognisedDocument): SharedFault[] {
  const { line } = partLine;
  const label = LABEL.exec(line.text)?.[0] ?? '';
  const size = bodySizePt(document);
  const { before } = splitRuns(partLine, label.length);
  const sizes = before.map(({ format }) => format.sizeHalfPoints / 2);
  const oddSize = sizes.find((each) => size !== undefined && each !== size);
  const found = [
    ...(before.some(({ format }) => !format.bold) ? ['không đậm'] : []),
    ...(before.some(({ format }) => format.italic) ? ['nghiêng'] : []),
    ...(oddSize === undefined ? [] : [`cỡ ${shownNumber(oddSize)}`]),
  ].join(', ');
  if (found === '') return [];
  const { paragraph, start } = line;
  const set = { bold: true, italic: false, ...(size !== undefined && { sizePt: size }) };
  // A title after the number has the size of the number.
  const end = oddSize === undefined ? start + label.trimEnd().length : line.end;
  const stretch = { kind: 'runs', paragraph, start } as const;
  const changes =
    oddSize === undefined
      ? [{ ...stretch, end, set }]
      : [
          { ...stretch, end: start + label.trimEnd().length, set: { bold: true, italic: false } },
          { ...stretch, end, set: { sizePt: size ?? oddSize } },
        ];
  return [{ partLine, found, changes }];
}
