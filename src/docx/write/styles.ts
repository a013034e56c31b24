import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { FONT, type Part, SUBJECT_BELOW_NUMBER, TEXT, type TextFact } from '../../decree30/layout.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { mmToTwips, ptToHalfPoints, ptToTwips } from '../units.js';

/**
 * Paragraph styles by their ids. Where Word has a style of its own it is used, restyled, so that a clerk can go on
 * editing: headings appear in the navigation pane, body text is Body Text.
 */
export const STYLE = {
  nationalName: 'QuocHieu',
  motto: 'TieuNgu',
  superiorBody: 'CoQuanChuQuan',
  issuingBody: 'CoQuanBanHanh',
  numberAndSymbol: 'SoKyHieu',
  placeAndDate: 'DiaDanhNgayThang',
  title: 'Title',
  subject: 'Subtitle',
  legalBasis: 'CanCu',
  body: 'BodyText',
  centredLine: 'DongGiua',
  quotation: 'Quote',
  authorityLine: 'ThamQuyenBanHanh',
  enactingWords: 'LoiBanHanh',
  headingLabel: 'PhanChuong',
  headingTitle: 'TieuDePhanChuong',
  article: 'Heading3',
  section: 'Heading1',
  titledClause: 'Heading2',
  salutation: 'KinhGui',
  subjectInHeader: 'TrichYeuCongVan',
  signatureTitle: 'ChucVuNguoiKy',
  signerName: 'HoTenNguoiKy',
  recipientsLabel: 'NoiNhan',
  recipient: 'NoiNhanDong',
  appendixLabel: 'PhuLuc',
  appendixTitle: 'TieuDePhuLuc',
  reference: 'KemTheo',
  framedMark: 'DauTrongKhung',
  address: 'Footer',
  signingLine: 'DongKySo',
  copyForm: 'HinhThucSao',
  tableText: 'ChuTrongBang',
  tableCaption: 'Caption',
  confirmation: 'XacNhan',
  pageNumber: 'Header',
  draftMark: 'DuThao',
} as const satisfies Record<Part, string>;

/** The solid rule under motto, agency and subject: an empty line with a top border. Not a part with text. */
export const RULE_STYLE = 'DuongKe';

const NAMES: Record<Part, string> = {
  nationalName: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  superiorBody: 'Cơ quan chủ quản',
  issuingBody: 'Cơ quan ban hành',
  numberAndSymbol: 'Số và ký hiệu',
  placeAndDate: 'Địa danh và ngày tháng',
  title: 'Title',
  subject: 'Subtitle',
  legalBasis: 'Căn cứ',
  body: 'Body Text',
  centredLine: 'Dòng giữa',
  quotation: 'Quote',
  authorityLine: 'Thẩm quyền ban hành',
  enactingWords: 'Lời ban hành',
  headingLabel: 'Phần chương',
  headingTitle: 'Tiêu đề phần chương',
  article: 'heading 3',
  section: 'heading 1',
  titledClause: 'heading 2',
  salutation: 'Kính gửi',
  subjectInHeader: 'Trích yếu công văn',
  signatureTitle: 'Chức vụ người ký',
  signerName: 'Họ tên người ký',
  recipientsLabel: 'Nơi nhận',
  recipient: 'Nơi nhận (dòng)',
  appendixLabel: 'Phụ lục',
  appendixTitle: 'Tiêu đề phụ lục',
  reference: 'Kèm theo',
  framedMark: 'Dấu trong khung',
  address: 'footer',
  signingLine: 'Dòng ký số',
  copyForm: 'Hình thức sao',
  tableText: 'Chữ trong bảng',
  tableCaption: 'caption',
  confirmation: 'Xác nhận',
  pageNumber: 'header',
  draftMark: 'Dự thảo',
};

const ALIGNMENT = {
  center: AlignmentType.CENTER,
  justified: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
} as const;

/** Parts set as running text: first line indented, a gap before each paragraph (Phụ lục I, II.6.e). */
const RUNNING_TEXT: ReadonlySet<Part> = new Set([
  'body',
  'legalBasis',
  'quotation',
  'section',
  'article',
  'titledClause',
]);

/** Levels of the navigation pane, and parts that stay on the page of what follows them. */
const OUTLINE_LEVEL: Partial<Record<Part, number>> = {
  headingTitle: 0,
  section: 0,
  appendixTitle: 0,
  titledClause: 1,
  article: 1,
};
const KEPT_WITH_NEXT: ReadonlySet<Part> = new Set([
  'headingLabel',
  'enactingWords',
  'appendixLabel',
  'tableCaption',
]);

/** Gaps that the Decree leaves open, in points: room above a part of this kind. */
export const GAP_ABOVE_PT: Partial<Record<Part, number>> = {
  numberAndSymbol: 6,
  placeAndDate: 6,
  title: 14,
  authorityLine: 12,
  enactingWords: 8,
  centredLine: 6,
  headingLabel: 8,
  salutation: 12,
  /** Prescribed. */
  subjectInHeader: SUBJECT_BELOW_NUMBER.gapPt,
  confirmation: 12,
  tableCaption: 6,
  recipientsLabel: 12,
  signatureTitle: 12,
  /** Room for a signature by hand and a seal. */
  signerName: 72,
};
const SINGLE_LINE = 240;

/** All styles of a document: sizes and spacing from the table of layout facts and the office's choices. */
export function documentStyles(layout: OfficeLayout): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT.name,
          size: ptToHalfPoints(layout.sizePt.body),
          color: FONT.colorHex,
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      ...(Object.keys(TEXT) as Part[]).map((part) => paragraphStyle(part, layout)),
      ruleStyle(),
    ],
  };
}

function paragraphStyle(part: Part, layout: OfficeLayout): IParagraphStyleOptions {
  const fact: TextFact = TEXT[part];
  const outlineLevel = OUTLINE_LEVEL[part];
  const isHeading = outlineLevel !== undefined;
  return {
    id: STYLE[part],
    name: NAMES[part],
    basedOn: 'Normal',
    next: isHeading ? STYLE.body : STYLE[part],
    quickFormat: true,
    run: {
      size: ptToHalfPoints(layout.sizePt[part]),
      sizeComplexScript: ptToHalfPoints(layout.sizePt[part]),
      ...(fact.bold && { bold: true }),
      ...(fact.italic && { italics: true }),
    },
    paragraph: {
      alignment: ALIGNMENT[fact.align],
      spacing: { ...gaps(part, layout), after: 0 },
      ...(RUNNING_TEXT.has(part) && { indent: { firstLine: mmToTwips(layout.firstLineCm * 10) } }),
      ...((isHeading || KEPT_WITH_NEXT.has(part)) && { keepNext: true }),
      ...(isHeading && { outlineLevel }),
    },
  };
}

function gaps(
  part: Part,
  layout: OfficeLayout,
): { before: number; line: number; lineRule: typeof LineRuleType.AUTO } {
  const single = { line: SINGLE_LINE, lineRule: LineRuleType.AUTO };
  if (RUNNING_TEXT.has(part)) {
    return {
      before: ptToTwips(layout.paragraphGapPt),
      line: Math.round(SINGLE_LINE * layout.lineSpacing),
      lineRule: LineRuleType.AUTO,
    };
  }
  const level = part === 'numberAndSymbol' ? numberBelowDatePt(layout) : 0;
  return { before: ptToTwips((GAP_ABOVE_PT[part] ?? 0) + level), ...single };
}

/** Times New Roman: height of its letters above the baseline, as a share of the size (hhea table). */
const ASCENT = 0.891;

/** What the number must stand lower, for its baseline to be that of a larger date (Phụ lục I, Phần I, II.4.c). */
function numberBelowDatePt({ sizePt }: OfficeLayout): number {
  return ASCENT * (sizePt.placeAndDate - sizePt.numberAndSymbol);
}

function ruleStyle(): IParagraphStyleOptions {
  return {
    id: RULE_STYLE,
    name: 'Đường kẻ',
    basedOn: 'Normal',
    run: { size: ptToHalfPoints(RULE_HEIGHT_PT) },
    paragraph: {
      keepNext: true,
      spacing: {
        before: ptToTwips(RULE_GAP_PT),
        after: 0,
        line: ptToTwips(RULE_HEIGHT_PT),
        lineRule: LineRuleType.EXACT,
      },
    },
  };
}

/** Air between a line of text and the rule under it. */
const RULE_GAP_PT = 2;

/** Height of the empty line that carries a rule. */
const RULE_HEIGHT_PT = 4;
