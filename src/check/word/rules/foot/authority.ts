import { type PartLine, type RecognisedDocument, SURE } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport } from '../../rule.js';
import { type SignatureParts, signaturesOf } from './signatures.js';

/** How each abbreviation of an authority is found, also where it lacks its full stop or is written out. */
const WRITTEN = {
  TM: /^(?:TM|T\.\s?M|THAY MẶT)(?!\p{L})\.?/u,
  Q: /^(?:Q(?!\p{L})\.?|QUYỀN(?=\s+(?:GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|CHÁNH|\p{L}+ TRƯỞNG|TRƯỞNG|TỔNG)(?!\p{L})))/u,
  KT: /^(?:KT|K\.\s?T|KÝ THAY)(?!\p{L})\.?/u,
  TL: /^(?:TL|T\.\s?L|THỪA LỆNH)(?!\p{L})\.?/u,
  TUQ: /^(?:TUQ|T\.\s?U\.\s?Q|TƯQ|UQ|THỪA [ỦU][YỶ] QUYỀN)(?!\p{L})\.?/u,
} as const;

export type Prefix = keyof typeof WRITTEN;

export const PREFIXES = Object.keys(WRITTEN) as Prefix[];

/** One line with an abbreviation of an authority. */
export interface AuthorityLine {
  readonly partLine: PartLine;
  /** The abbreviation as it stands, with its full stop. */
  readonly written: string;
  /** What follows it, folded for comparison. */
  readonly rest: string;
  /** The lines of the same signature below it. */
  readonly below: readonly PartLine[];
}

/** Where one abbreviation stands above the names of a document, its copies included. */
export function authoritiesOf(document: RecognisedDocument, prefix: Prefix): AuthorityLine[] {
  const signatures = [...signaturesOf(document), ...signaturesOf(document, 'copy')];
  return signatures.flatMap((signature) => authoritiesIn(signature, prefix));
}

function authoritiesIn({ titles }: SignatureParts, prefix: Prefix): AuthorityLine[] {
  return titles.flatMap((partLine, index) => {
    const text = partLine.line.text.toLocaleUpperCase('vi');
    const written = WRITTEN[prefix].exec(text)?.[0];
    if (written === undefined) return [];
    const rest = foldForComparison(text.slice(written.length));
    return [{ partLine, written, rest, below: titles.slice(index + 1) }];
  });
}

/** Where the abbreviation is not written as the Decree writes it. */
export function wordingReports(document: RecognisedDocument, prefix: Prefix): WordReport[] {
  return authoritiesOf(document, prefix).flatMap(({ partLine, written }) => {
    if (written === `${prefix}.`) return [];
    const { paragraph, start } = partLine.line;
    const end = start + written.length;
    const hasSpace = paragraph.text[end] === ' ' || paragraph.text[end] === '\u00a0';
    return [
      {
        ...placeOf(partLine),
        message: `gặp ${quoted(partLine.line.text)}, cần chữ viết tắt ‹${prefix}.› ở đầu`,
        mend: `viết «${prefix}.», có dấu chấm`,
        changes: [{ kind: 'text', paragraph, start, end, text: hasSpace ? `${prefix}.` : `${prefix}. ` }],
      },
    ];
  });
}

/** Where the title of the head should follow, but the name of a body or the title of a deputy does. */
export function headTitleReports(document: RecognisedDocument, prefix: Prefix): WordReport[] {
  return authoritiesOf(document, prefix).flatMap(({ partLine, rest }) => {
    if (!isBodyName(rest) && !isDeputy(rest)) return [];
    return [
      {
        ...placeOf(partLine),
        message: `gặp ${quoted(partLine.line.text)}, cần chức vụ của người đứng đầu sau ‹${prefix}.›`,
        mend: `sau «${prefix}.» ghi chức vụ của người đứng đầu, ví dụ «${prefix}. GIÁM ĐỐC»`,
      },
    ];
  });
}

/** Where the signer's own title should stand below, but nothing does. */
export function ownTitleReports(document: RecognisedDocument, prefix: Prefix): WordReport[] {
  return authoritiesOf(document, prefix).flatMap(({ partLine, below }) =>
    below.length > 0
      ? []
      : [
          {
            ...placeOf(partLine),
            message: `dưới ${quoted(partLine.line.text)} còn thiếu chức vụ của người ký`,
            mend: 'thêm một dòng in hoa, đậm ghi chức vụ của người ký',
          },
        ],
  );
}

export function placeOf({ line: { paragraph, start, end }, confidence }: PartLine) {
  return { paragraph, start, end, subject: PART_NAMES.signatureTitle, confidence };
}

export function isSure({ confidence }: PartLine): boolean {
  return confidence >= SURE;
}

export function isDeputy(title: string): boolean {
  return /^(?:phó|thứ trưởng|p\.)(?!\p{L})|(?:hiệu|cục|vụ) phó(?!\p{L})/u.test(foldForComparison(title));
}

/** Titles of persons, as opposed to names of bodies: `Trưởng phòng`, not `Phòng`. */
export function isPersonTitle(text: string): boolean {
  return /^(?:q\. |quyền )?(?:tổng |phó )*(?:giám đốc|chủ tịch|chủ nhiệm|chánh|thủ tướng|thủ trưởng|bí thư|trưởng|(?:tổng |chi )?\p{L}+ trưởng)(?!\p{L})/u.test(
    foldForComparison(text),
  );
}

function isBodyName(folded: string): boolean {
  return /^(?:sở|ubnd|ủy ban|hội đồng|hđnd|bộ(?! trưởng)|(?:tổng |chi )?cục(?! trưởng)|trung tâm|phòng|văn phòng|ban(?! trưởng)|trường|(?:tổng )?công ty|viện(?! trưởng)|bệnh viện|chính phủ|tập thể)(?!\p{L})/u.test(
    folded,
  );
}
