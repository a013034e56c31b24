import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { find } from '../matches.js';
import { readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const LAW_AND_NUMBER =
  /^\s*Căn cứ\s+(?:Bộ luật|Luật|Pháp lệnh)\s[^;]*?(?<at>\s+số:?\s+\d+(?:\/\d+)?\/(?:U?BTV)?QH\d*)(?!\p{L})/dgu;

export const basisLawNumber: TextRule = {
  id: 'BASIS-02-LUAT',
  title: 'Căn cứ là luật, pháp lệnh: không cần ghi số, ký hiệu',
  clause: clause('PL I, II.6.a'),
  basis: 'text',
  // Many offices go on printing the number, as in legal acts.
  severity: 'advice',
  check: (subject) =>
    find(
      readingsOf(subject).filter(({ line }) => line.part === 'legalBasis'),
      LAW_AND_NUMBER,
      ({ text }) => ({
        message: `gặp ${quoted(text)} ở căn cứ là luật, pháp lệnh, cần chỉ tên và ngày`,
        mend: 'bỏ số, ký hiệu của luật, pháp lệnh',
        replacement: '',
      }),
    ),
  examples: {
    passing: [{ lines: [{ text: 'Căn cứ Luật Tổ chức Quốc hội;', part: 'legalBasis' }] }],
    failing: [{ lines: [{ text: 'Căn cứ Luật Tổ chức Quốc hội số 01/QH99;', part: 'legalBasis' }] }],
  },
};
