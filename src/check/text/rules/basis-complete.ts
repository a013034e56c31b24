import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { TYPED_BLANK } from '../../../text/blank.js';
import { type Reading, readingsOf, reportOn } from '../readings.js';
import type { TextReport, TextRule } from '../text-rule.js';

/** Resolutions of congresses have no number: only kinds that always have one. */
const NUMBERED_KIND =
  /^\s*[-+]?\s*Căn cứ\s+(?<kind>Nghị định|Thông tư|Quyết định)(?!\s+(?:này|trên))(?!\p{L})/u;
const WITH_NUMBER =
  /^\s*[-+]?\s*Căn cứ\s+(?:Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Tờ trình|Chương trình)\s+số\s+\d/u;

/** The word «số» before it is a matter of style. */
const NUMBER = /\s\d+[\p{L}\d]*(?:\/\d{4})?[/-]\p{L}/u;
const DATE = /ngày\s+\d{1,2}(?:[/.-]|\s+tháng\s+)/u;

function lacking({ text }: Reading): string[] {
  return [
    ...(NUMBER.test(text) ? [] : ['số, ký hiệu']),
    ...(DATE.test(text) ? [] : ['ngày ban hành']),
    ...(/\s(?:của|do)\s/u.test(text) ? [] : ['tên cơ quan ban hành']),
  ];
}

export const basisComplete: TextRule = {
  id: 'BASIS-02',
  title: 'Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan, ngày ban hành',
  clause: clause('PL I, II.6.a'),
  basis: 'text',
  severity: 'error',
  check: (subject) =>
    readingsOf(subject)
      .filter(({ line, text }) => line.part === 'legalBasis' && text.search(TYPED_BLANK) < 0)
      .flatMap((reading): TextReport[] => {
        const missing = lacking(reading);
        if (!NUMBERED_KIND.test(reading.text) && !WITH_NUMBER.test(reading.text)) return [];
        if (missing.length === 0) return [];
        const isIssuerOnly = missing.length === 1 && missing[0] === 'tên cơ quan ban hành';
        return [
          reportOn(reading, 0, reading.text.length, {
            message: `gặp ${quoted(reading.text)}, cần có thêm ${missing.join(', ')}`,
            mend: `ghi thêm ${missing.join(', ')} của văn bản làm căn cứ`,
            // It may stand without the word «của».
            ...(isIssuerOnly && { severity: 'advice' as const }),
          }),
        ];
      }),
  examples: {
    passing: [
      basis('Căn cứ Quyết định số 12/QĐ-XM ngày 10 tháng 02 năm 2024 của UBND xã Mẫu về quy chế làm việc;'),
      basis('Căn cứ Luật Tổ chức Quốc hội;'),
      basis('Căn cứ Quyết định số …/QĐ-XM về quy chế làm việc;'),
      basis('Căn cứ Quyết định 12/QĐ-XM ngày 10/02/2024 của UBND xã Mẫu;'),
      basis('Căn cứ Nghị quyết Đại hội Đảng bộ xã Mẫu;'),
    ],
    failing: [
      basis('Căn cứ Quyết định số 12/QĐ-XM của UBND xã Mẫu về quy chế làm việc;'),
      basis('Căn cứ Thông tư của Bộ Nội vụ về công tác văn thư;'),
      basis('Căn cứ Kế hoạch số 12/KH-XM về chuyển đổi số;'),
    ],
  },
};

function basis(text: string) {
  return { lines: [{ text, part: 'legalBasis' as const }] };
}
