import { SIGNING_CLAUSE } from '../../../../decree30/signing.js';
import { linesOf, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { TITLE_BEFORE_NAME } from '../../../academic-titles.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

/** Armed forces, education, health and science: the head of their branch may rule otherwise. */
const EXEMPT =
  /TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|(?<!\p{L})VIỆN|BỆNH VIỆN|TRUNG TÂM|TRẠM Y TẾ|CÔNG AN|QUÂN|BIÊN PHÒNG|CHỈ HUY|TƯ LỆNH|QUỐC PHÒNG/iu;

export const academicTitles: WordRule = {
  id: 'SIGN-08',
  title: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu',
  clause: SIGNING_CLAUSE.replace('.b', '.c'),
  basis: 'text',
  severity: 'error',
  parts: ['signerName'],
  check: ({ document, references }) => {
    if (references?.agency.ghi_hoc_ham) return [];
    return linesOf(document, 'signerName').flatMap(({ line, confidence }): WordReport[] => {
      const found = TITLE_BEFORE_NAME.exec(line.text)?.[0];
      if (found === undefined) return [];
      const { paragraph, start } = line;
      const rest = line.text.slice(found.length).trimStart();
      const end = start + line.text.length - rest.length;
      return [
        {
          paragraph,
          start,
          end,
          subject: PART_NAMES.signerName,
          confidence,
          ...(isExempt(document) && { severity: 'advice' }),
          message: `gặp ${quoted(line.text)}, cần ${quoted(rest)}`,
          mend: 'bỏ học hàm, học vị, danh hiệu trước họ tên (trừ khi người đứng đầu ngành có quy định)',
          changes: [{ kind: 'text', paragraph, start, end, text: '' }],
        },
      ];
    });
  },
  examples: {
    passing: [{ told: 'chỉ có họ tên', edits: [] }],
    failing: [
      { told: 'TS. trước họ tên', edits: [{ part: 'signerName', text: 'TS. Nguyễn Văn Thành' }] },
      { told: 'Thạc sĩ trước họ tên', edits: [{ part: 'signerName', text: 'Thạc sĩ Nguyễn Văn Thành' }] },
    ],
  },
};

function isExempt(document: RecognisedDocument): boolean {
  return [...linesOf(document, 'issuingBody'), ...linesOf(document, 'superiorBody')].some(({ line }) =>
    EXEMPT.test(line.text),
  );
}
