import { clause } from '../../../../decree30/clause.js';
import { isUnderscores } from '../../../../docx/parts/look.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { headerLines, nationalNameOf } from '../../header-lines.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { isIssuedBy } from '../title/own-agency.js';
import { placeOf } from './place.js';

/** Only the agency of the working folder is known to have a superior body. */
export const bodies: WordRule = {
  id: 'ORG-02',
  title: 'Có tên cơ quan ban hành, ở trên là tên cơ quan chủ quản trực tiếp (nếu có)',
  clause: clause('PL I, II.2.a'),
  basis: 'text',
  severity: 'error',
  parts: ['nationalName'],
  check: ({ document, references }) => {
    const nation = nationalNameOf(document);
    const [body] = linesOf(document, 'issuingBody');
    if (nation && !body) return isLeftEmpty(document, nation) ? [missing(nation)] : [];
    const superior = references?.agency.co_quan_chu_quan;
    if (!body || !superior || linesOf(document, 'superiorBody').length > 0) return [];
    if (!isIssuedBy(document, references.agency)) return [];
    return [
      {
        ...placeOf(body),
        subject: PART_NAMES.superiorBody,
        message: `không thấy tên cơ quan chủ quản, cần ${quoted(superior.toLocaleUpperCase('vi'))}`,
        mend: 'thêm tên cơ quan chủ quản ở dòng trên tên cơ quan ban hành',
      },
    ];
  },
  examples: {
    passing: [
      { told: 'có cả hai tên', edits: [] },
      { told: 'không có cơ quan chủ quản', edits: [{ part: 'superiorBody', remove: true }] },
    ],
    failing: [
      {
        told: 'không có tên cơ quan',
        edits: [
          { part: 'superiorBody', remove: true },
          { part: 'issuingBody', remove: true },
        ],
      },
    ],
  },
};

/** Without words beside the national name there is no body; with words it may be one that is set in an odd way. */
function isLeftEmpty(document: RecognisedDocument, { line }: PartLine): boolean {
  const { cell } = line;
  if (!cell || line.column === 0) return false;
  const isBeside = ({ line: other }: PartLine) =>
    other.cell?.table === cell.table && other.cell.row === cell.row && other.column < line.column;
  const hasPicture = document.paragraphs.some(
    (paragraph) =>
      paragraph.cell?.table === cell.table && (paragraph.hasPicture || paragraph.boxes.length > 0),
  );
  return !hasPicture && !headerLines(document).some((each) => isBeside(each) && !isUnderscores(each.line));
}

function missing(nation: PartLine): WordReport {
  return {
    ...placeOf(nation),
    subject: PART_NAMES.issuingBody,
    message: 'không thấy tên cơ quan ban hành ở bên trái Quốc hiệu, cần có tên cơ quan ban hành',
    mend: 'ghi tên cơ quan ban hành ở ô bên trái Quốc hiệu',
  };
}
