import { TEXT } from '../../../../decree30/layout.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import { formatOf } from '../../format.js';
import type { WordRule } from '../../rule.js';
import { appendixHeads } from './appendix-heads.js';

export const appendixTitleLook: WordRule = {
  id: 'APPX-04',
  title: 'Tiêu đề phụ lục canh giữa, in hoa, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.appendixTitle.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => appendixHeads(document).some(({ titles }) => titles.length > 0),
  check: ({ document }) =>
    appendixHeads(document)
      .flatMap(({ titles }) => titles)
      .filter(({ line }) => !isMostlyBlank(line))
      .flatMap((line) => formatOf(line, 'appendixTitle', ['caps', 'size', 'italic', 'bold', 'align'])),
  examples: {
    passing: [
      {
        told: 'cỡ 13',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'appendixTitle', region: 'appendix', runs: { sizePt: 13 } }],
      },
    ],
    failing: [
      {
        told: 'chữ thường',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'appendixTitle', region: 'appendix', text: 'Nội dung tập huấn kỹ năng số' }],
      },
      {
        told: 'không đậm',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'appendixTitle', region: 'appendix', runs: { bold: false } }],
      },
    ],
  },
};
