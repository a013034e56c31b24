import { SIGNING_CLAUSE } from '../../../../decree30/signing.js';
import type { RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import type { WordReport, WordRule } from '../../rule.js';
import { authoritiesOf, headTitleReports, isDeputy, placeOf, wordingReports } from './authority.js';
import { signaturesOf } from './signatures.js';

export const deputyForHead: WordRule = {
  id: 'SIGN-03',
  title: 'Cấp phó ký thay cấp trưởng: «KT.» trước chức vụ cấp trưởng, chức vụ cấp phó ở dòng dưới',
  clause: SIGNING_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['signatureTitle'],
  check: ({ document }) => [
    ...wordingReports(document, 'KT'),
    ...headTitleReports(document, 'KT'),
    ...withoutDeputy(document),
    ...loneDeputies(document),
  ],
  examples: {
    passing: [
      { told: 'KT. rồi chức vụ cấp phó', base: 'bao-cao', edits: [] },
      {
        told: 'cấp phó được giao phụ trách',
        base: 'bao-cao',
        edits: [{ part: 'signatureTitle', nth: 1, text: 'PHÓ GIÁM ĐỐC PHỤ TRÁCH' }],
      },
    ],
    failing: [
      {
        told: 'thiếu dòng chức vụ cấp phó',
        base: 'bao-cao',
        edits: [{ part: 'signatureTitle', nth: 1, remove: true }],
      },
      {
        told: 'cấp phó ký không có KT.',
        base: 'bao-cao',
        edits: [{ part: 'signatureTitle', nth: 0, remove: true }],
      },
      {
        told: 'thiếu dấu chấm sau KT',
        base: 'bao-cao',
        edits: [{ part: 'signatureTitle', text: 'KT GIÁM ĐỐC' }],
      },
    ],
  },
};

function withoutDeputy(document: RecognisedDocument): WordReport[] {
  return authoritiesOf(document, 'KT').flatMap(({ partLine, below }): WordReport[] => {
    if (below.some(({ line }) => isDeputy(line.text))) return [];
    return [
      {
        ...placeOf(partLine),
        message: `dưới ${quoted(partLine.line.text)} cần một dòng chức vụ của cấp phó`,
        mend: 'ghi chức vụ của người ký ở dòng dưới, ví dụ «PHÓ GIÁM ĐỐC»',
      },
    ];
  });
}

/** A deputy who signs alone, without anything that says for whom. */
function loneDeputies(document: RecognisedDocument): WordReport[] {
  const signatures = signaturesOf(document);
  if (signatures.length !== 1) return [];
  return signatures.flatMap(({ titles }): WordReport[] => {
    const [only] = titles;
    if (!only || titles.length > 1 || !isDeputy(only.line.text)) return [];
    return [
      {
        ...placeOf(only),
        message: `gặp ${quoted(only.line.text)} ký không có ‹KT.›, cần dòng ‹KT.› và chức vụ cấp trưởng ở trên`,
        mend: 'thêm một dòng phía trên, ví dụ «KT. GIÁM ĐỐC»',
      },
    ];
  });
}
