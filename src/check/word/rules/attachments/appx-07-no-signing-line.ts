import { clause } from '../../../../decree30/clause.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';
import { placeOf } from './appendix-heads.js';

export const noSigningLine: WordRule = {
  id: 'APPX-07',
  title: 'Phụ lục cùng tệp với văn bản không ký số riêng; phụ lục ở tệp riêng thì ký từng tệp',
  clause: clause('PL I, III.1.d'),
  basis: 'text',
  severity: 'error',
  appliesTo: ({ appendices }) => appendices.length > 0,
  check: ({ document }) =>
    linesOf(document, 'signingLine', 'appendix').map((partLine) => ({
      ...placeOf(partLine),
      subject: PART_NAMES.signingLine,
      message: `gặp ${quoted(partLine.line.text)} ở phụ lục cùng tệp với văn bản, không cần dòng ký số`,
      mend: 'bỏ dòng này: chỉ ký số văn bản; hoặc tách phụ lục thành tệp riêng',
    })),
  examples: {
    passing: [{ told: 'phụ lục không có dòng ký số', base: 'van-ban-phu-luc', edits: [] }],
    failing: [
      {
        told: 'phụ lục có dòng ký số',
        base: 'van-ban-phu-luc',
        edits: [
          {
            part: 'appendixLabel',
            region: 'appendix',
            insertAfter: 'Số: 24/KH-SVD; 10/8/2026; 09:30:15',
          },
        ],
      },
    ],
  },
};
