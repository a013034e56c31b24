import { findPerson, type References } from '../../../../content/references.js';
import type { Term } from '../../../../content/schema/agency.js';
import { coversDate } from '../../../../content/terms.js';
import { frameOfKind } from '../../../../decree30/kinds.js';
import { authorityLines, SIGNING_CLAUSE } from '../../../../decree30/signing.js';
import { type DateSpan, spanOf } from '../../../../document/date.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import { dateIn } from '../../dates.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { isIssuedBy } from '../title/own-agency.js';
import { type SignatureParts, signaturesOf } from './signatures.js';

export const knownSigner: WordRule = {
  id: 'SIGN-07',
  title: 'Chức vụ ghi trên văn bản là chức vụ chính thức của người ký vào ngày của văn bản',
  clause: SIGNING_CLAUSE.replace('.b', '.c'),
  basis: 'text',
  severity: 'error',
  parts: ['signerName'],
  needs: 'agency',
  // In minutes people sign as secretary and chair, not in their offices (Mẫu 1.9).
  appliesTo: ({ documentKind }) =>
    !documentKind || frameOfKind(documentKind).signatures !== 'secretary-and-chair',
  check: ({ document, references }) => {
    if (!references || !isIssuedBy(document, references.agency)) return [];
    const span = spanOfDocument(document);
    return signaturesOf(document).flatMap(({ titles, name }) =>
      name && !isMostlyBlank(name.line) && !titles.some(isForOneself)
        ? signerReports({ titles, name }, span, references)
        : [],
    );
  },
  examples: {
    passing: [{ told: 'người ký và chức vụ có trong co-quan.yaml', edits: [] }],
    failing: [
      {
        told: 'ghi chức vụ khác',
        edits: [{ part: 'signatureTitle', text: 'CHÁNH VĂN PHÒNG' }],
      },
      {
        told: 'không còn giữ chức vụ vào ngày ký',
        edits: [
          { part: 'signatureTitle', text: 'KT. GIÁM ĐỐC' },
          { part: 'signatureTitle', insertAfter: 'PHÓ GIÁM ĐỐC' },
          { part: 'signerName', text: 'Lê Thị Ví Dụ' },
          { part: 'placeAndDate', text: 'Quảng Ngãi, ngày 20 tháng 02 năm 2026' },
        ],
      },
    ],
  },
};

/** Who signs for himself, or as one of a panel, holds no office in that: `NGƯỜI BÁO CÁO`, `ỦY VIÊN`. */
function isForOneself({ line }: PartLine): boolean {
  return /^(?:người|ủy viên|trưởng ban kiểm phiếu)(?!\p{L})/u.test(foldForComparison(line.text));
}

function signerReports(
  { titles, name }: SignatureParts & { name: PartLine },
  span: DateSpan | undefined,
  { agency }: References,
): WordReport[] {
  const { paragraph, start, end, text } = name.line;
  const place = { paragraph, start, end, subject: PART_NAMES.signerName, confidence: name.confidence };
  const person = findPerson(agency, text);
  if (!person) {
    const message = `gặp ${quoted(text)}, không có trong co-quan.yaml`;
    const mend = 'kiểm tra họ tên, hoặc thêm người này vào co-quan.yaml';
    return [{ ...place, severity: 'advice', message, mend }];
  }
  const terms = person.nhiem_ky.filter((term) => coversDate(term, span) !== 'no');
  if (terms.length === 0) {
    const message = `${person.ho_ten} không giữ chức vụ vào ngày của văn bản`;
    return [{ ...place, message, mend: 'kiểm tra người ký và ngày của văn bản' }];
  }
  const found = titles.map(({ line }) => line.text);
  // What stands after TM. is the collective's name, in front of the lines of the person.
  const own = found.filter((title) => !/^TM(?!\p{L})/iu.test(title));
  if (own.length === 0 || own.every((title) => title.includes('/'))) return [];
  const wanted = terms.map((term) => linesFor(term, agency.chuc_vu_dung_dau));
  if (wanted.some((lines) => agrees(own, lines))) return [];
  return [
    {
      paragraph: titles[0]?.line.paragraph ?? paragraph,
      confidence: name.confidence,
      subject: PART_NAMES.signatureTitle,
      message: `gặp ${quoted(own.join(' / '))}, cần ${wantedWords(wanted)} theo co-quan.yaml`,
      mend: `ghi đúng quyền hạn, chức vụ của ${person.ho_ten}, hoặc sửa nhiệm kỳ trong co-quan.yaml`,
    },
  ];
}

function linesFor(term: Term, headTitle: string): string[] {
  return authorityLines({
    form: term.hinh_thuc_ky,
    ownTitle: term.chuc_vu,
    headTitle,
    deputyOf: term.ky_thay_cho,
  });
}

/** The name of the agency may follow a title. */
function agrees(found: readonly string[], wanted: readonly string[]): boolean {
  return (
    found.length === wanted.length &&
    wanted.every((line, index) => foldForComparison(found[index] ?? '').startsWith(foldForComparison(line)))
  );
}

function wantedWords(wanted: readonly (readonly string[])[]): string {
  return [...new Set(wanted.map((lines) => quoted(lines.join(' / '))))].join(' hoặc ');
}

function spanOfDocument(document: RecognisedDocument): DateSpan | undefined {
  const date = dateIn(linesOf(document, 'placeAndDate')[0]?.line.text ?? '');
  return date && spanOf(date);
}
