import { clause } from '../../../decree30/clause.js';
import { LITERALS } from '../../../decree30/literals.js';
import { quoted } from '../../../message/finding.js';
import { placeOf, type Rule } from '../rule.js';

/** `VT`, then units, each with the number of copies where needed: `VT, HCTH (2)`; minutes have `VT, Hồ sơ`. */
const FILING = new RegExp(
  `^${LITERALS.registry}(, (${LITERALS.caseFile}|\\p{L}[\\p{L}\\d]*)( ?\\(\\d+\\))?)*$`,
  'u',
);

export const filingLine: Rule = {
  id: 'NN-06',
  title: 'Dòng Lưu: VT, rồi chữ viết tắt đơn vị soạn thảo và số bản lưu nếu cần',
  clause: clause('PL I, II.9.d'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    const { luu } = subject.head;
    if (luu === undefined) return [];
    const origin = placeOf(subject, 'luu');
    if (!FILING.test(luu)) {
      return [
        {
          origin,
          subject: 'luu',
          message: `gặp ${quoted(luu)}, cần dạng ‹VT, HCTH› hoặc ‹VT, HCTH (2)›, không có chữ «Lưu:» và dấu chấm`,
          mend: 'bắt đầu bằng VT, sau dấu phẩy là chữ viết tắt đơn vị soạn thảo',
        },
      ];
    }
    const known = subject.agency.don_vi.map(({ viet_tat }) => viet_tat);
    const allowed = [...known, LITERALS.caseFile];
    const units = luu
      .split(', ')
      .slice(1)
      .map((part) => part.replace(/ ?\(\d+\)$/u, ''));
    return units
      .filter((unit) => !allowed.includes(unit))
      .map((unit) => ({
        origin,
        subject: 'luu',
        severity: 'advice' as const,
        message: `gặp ${quoted(unit)}, cần chữ viết tắt một đơn vị trong co-quan.yaml: ${known.join(', ')}`,
        mend: 'sửa lại, hoặc thêm đơn vị vào co-quan.yaml',
      }));
  },
  examples: {
    passing: [{}, { luu: 'VT' }, { luu: 'VT, HCTH (2)' }, { luu: 'VT, Hồ sơ' }],
    failing: [{ luu: 'HCTH' }, { luu: 'VT, HCTH.' }, { luu: 'VT - HCTH' }, { luu: 'VT, XYZ' }],
  },
};
