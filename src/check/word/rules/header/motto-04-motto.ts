import { TEXT } from '../../../../decree30/layout.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { linesOf, type PartLine } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { headerLines, nationalNameOf } from '../../header-lines.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './place.js';

export const motto: WordRule = {
  id: 'MOTTO-04',
  title: `Tiêu ngữ: «${LITERALS.motto}», giữa các cụm từ có gạch nối, có cách chữ`,
  clause: TEXT.motto.clause,
  basis: 'text',
  severity: 'error',
  parts: ['nationalName'],
  check: ({ document }) => {
    const mottoes = linesOf(document, 'motto');
    if (mottoes.length > 0) return mottoes.flatMap(wordsOf);
    const nation = nationalNameOf(document);
    const isElsewhere = headerLines(document).some(({ line }) => /độc lập|hạnh phúc/iu.test(line.text));
    if (!nation || isElsewhere) return [];
    return [
      {
        ...placeOf(nation),
        subject: PART_NAMES.motto,
        message: `không thấy Tiêu ngữ dưới Quốc hiệu, cần ${quoted(LITERALS.motto)}`,
        mend: 'thêm Tiêu ngữ ở dòng dưới Quốc hiệu',
      },
    ];
  },
  examples: {
    passing: [{ told: 'đúng nguyên văn', edits: [] }],
    failing: [
      { told: 'thiếu cách chữ', edits: [{ part: 'motto', text: 'Độc lập-Tự do-Hạnh phúc' }] },
      { told: 'viết hoa sai', edits: [{ part: 'motto', text: 'Độc Lập - Tự Do - Hạnh Phúc' }] },
      { told: 'thiếu Tiêu ngữ', edits: [{ part: 'motto', remove: true }] },
    ],
  },
};

function wordsOf(partLine: PartLine): WordReport[] {
  const { paragraph, start, end, text } = partLine.line;
  const found = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  // All in capitals: the look is for MOTTO-05.
  const isCapitals = found === found.toLocaleUpperCase('vi');
  const wanted = isCapitals ? LITERALS.motto.toLocaleUpperCase('vi') : LITERALS.motto;
  if (found === wanted) return [];
  const isDashOnly = found.replace(/[\u2010-\u2015\u2212]/gu, '-') === wanted;
  return [
    {
      ...placeOf(partLine),
      subject: PART_NAMES.motto,
      // Word itself makes dashes of hyphens while one types.
      ...(isDashOnly && { severity: 'advice' as const }),
      message: isDashOnly
        ? `gặp gạch ngang dài trong ${quoted(text)}, cần gạch nối (-)`
        : `gặp ${quoted(text)}, cần ${quoted(wanted)}`,
      mend: isDashOnly ? 'thay bằng gạch nối (-)' : 'gõ lại Tiêu ngữ',
      changes: [{ kind: 'text', paragraph, start, end, text: wanted }],
    },
  ];
}
