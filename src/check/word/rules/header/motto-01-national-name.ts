import { TEXT } from '../../../../decree30/layout.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { bare } from '../../../../docx/parts/look.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './place.js';

/** Where the tone mark of `HÒA` stands is not ruled on; capitals are for MOTTO-02. */
export const nationalName: WordRule = {
  id: 'MOTTO-01',
  title: `Quốc hiệu: «${LITERALS.nationalName}»`,
  clause: TEXT.nationalName.clause,
  basis: 'text',
  severity: 'error',
  parts: ['nationalName'],
  check: ({ document }) =>
    linesOf(document, 'nationalName').flatMap((partLine): WordReport[] => {
      const { paragraph, start, end, text } = partLine.line;
      const isOwnMark = /[^\p{L}\s]/u.test(text);
      if (bare(text) === bare(LITERALS.nationalName) && !isOwnMark) return [];
      return [
        {
          ...placeOf(partLine),
          subject: PART_NAMES.nationalName,
          message: `gặp ${quoted(text)}, cần ${quoted(LITERALS.nationalName)}`,
          mend: 'gõ lại Quốc hiệu',
          changes: [{ kind: 'text', paragraph, start, end, text: LITERALS.nationalName }],
        },
      ];
    }),
  examples: {
    passing: [
      { told: 'đúng nguyên văn', edits: [] },
      {
        told: 'dấu thanh kiểu mới',
        edits: [{ part: 'nationalName', text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
      },
    ],
    failing: [
      { told: 'thiếu dấu mũ', edits: [{ part: 'nationalName', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM' }] },
      {
        told: 'thừa dấu chấm',
        edits: [{ part: 'nationalName', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.' }],
      },
    ],
  },
};
