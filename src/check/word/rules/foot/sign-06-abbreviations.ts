import { SIGNING_CLAUSE } from '../../../../decree30/signing.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import type { WordReport, WordRule } from '../../rule.js';
import { PREFIXES, type Prefix, placeOf } from './authority.js';

/** The forms of Party papers, with a stroke, and what the Decree writes for them. */
const WITH_STROKE: readonly (readonly [RegExp, Prefix])[] = [
  [/^T\s*\/\s*M(?!\p{L})\.?/u, 'TM'],
  [/^K\s*\/\s*T(?!\p{L})\.?/u, 'KT'],
  [/^T\s*\/\s*L(?!\p{L})\.?/u, 'TL'],
  [/^T\s*\/\s*U\s*\/?\s*Q(?!\p{L})\.?/u, 'TUQ'],
  [/^Q\s*\/(?=\s*\p{L})/u, 'Q'],
];

/** What the other rules take for an abbreviation written badly. */
const KNOWN = /^(?:TM|T\.\s?M|Q|KT|K\.\s?T|TL|T\.\s?L|TUQ|T\.\s?U\.\s?Q|TƯQ|UQ)$/u;

export const signingAbbreviations: WordRule = {
  id: 'SIGN-06',
  title: 'Chữ viết tắt quyền hạn: TM., Q., KT., TL., TUQ.; không dùng T/M, K/T, T/L của văn bản Đảng',
  clause: SIGNING_CLAUSE.replace('.b', '.đ'),
  basis: 'text',
  severity: 'error',
  parts: ['signatureTitle'],
  check: ({ document }) =>
    linesOf(document, 'signatureTitle').flatMap((partLine): WordReport[] => {
      const { text, paragraph, start } = partLine.line;
      for (const [pattern, prefix] of WITH_STROKE) {
        const found = pattern.exec(text)?.[0];
        if (found === undefined) continue;
        const end = start + found.length;
        const space = text[found.length] === ' ' ? '' : ' ';
        return [
          {
            ...placeOf(partLine),
            end,
            message: `gặp ${quoted(found)}, cần ‹${prefix}.›`,
            mend: `viết «${prefix}.»: chữ viết tắt có gạch chéo là của văn bản Đảng`,
            changes: [{ kind: 'text', paragraph, start, end, text: `${prefix}.${space}` }],
          },
        ];
      }
      const other = /^(?<letters>\p{Lu}{1,4}(?:\.\p{Lu}{1,3})*)\.\s*\p{Lu}{2}/u.exec(text)?.groups?.[
        'letters'
      ];
      if (other === undefined || KNOWN.test(other)) return [];
      return [
        {
          ...placeOf(partLine),
          severity: 'advice',
          message: `gặp ${quoted(`${other}.`)}, Nghị định chỉ nêu ${PREFIXES.map((each) => `${each}.`).join(', ')}`,
          mend: 'ghi đầy đủ quyền hạn, chức vụ của người ký',
        },
      ];
    }),
  examples: {
    passing: [{ told: 'TUQ.', base: 'phieu-gui', edits: [] }],
    failing: [
      {
        told: 'T/M',
        base: 'nghi-quyet',
        edits: [{ part: 'signatureTitle', text: 'T/M TẬP THỂ LÃNH ĐẠO SỞ' }],
      },
      { told: 'K/T', base: 'bao-cao', edits: [{ part: 'signatureTitle', text: 'K/T GIÁM ĐỐC' }] },
    ],
  },
};
