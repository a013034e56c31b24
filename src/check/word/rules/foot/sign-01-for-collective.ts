import { SIGNING_CLAUSE } from '../../../../decree30/signing.js';
import { quoted } from '../../../../message/finding.js';
import type { WordReport, WordRule } from '../../rule.js';
import { authoritiesOf, isPersonTitle, ownTitleReports, placeOf, wordingReports } from './authority.js';

export const forCollective: WordRule = {
  id: 'SIGN-01',
  title: 'Ký thay mặt tập thể: «TM.» trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức',
  clause: SIGNING_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['signatureTitle'],
  check: ({ document }) => [
    ...wordingReports(document, 'TM'),
    ...authoritiesOf(document, 'TM').flatMap(({ partLine, rest }): WordReport[] =>
      isPersonTitle(rest)
        ? [
            {
              ...placeOf(partLine),
              message: `gặp ${quoted(partLine.line.text)}, cần tên tập thể lãnh đạo hoặc tên cơ quan sau ‹TM.›`,
              mend: 'sau «TM.» ghi tên tập thể, chức vụ người ký ghi ở dòng dưới',
            },
          ]
        : [],
    ),
    ...ownTitleReports(document, 'TM').map((report): WordReport => ({ ...report, severity: 'advice' })),
  ],
  examples: {
    passing: [{ told: 'thay mặt tập thể lãnh đạo', base: 'nghi-quyet', edits: [] }],
    failing: [
      {
        told: 'thiếu dấu chấm sau TM',
        base: 'nghi-quyet',
        edits: [{ part: 'signatureTitle', text: 'TM TẬP THỂ LÃNH ĐẠO SỞ' }],
      },
      {
        told: 'TM. trước chức vụ',
        base: 'nghi-quyet',
        edits: [{ part: 'signatureTitle', text: 'TM. GIÁM ĐỐC' }],
      },
    ],
  },
};
