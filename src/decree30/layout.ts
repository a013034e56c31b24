/**
 * The layout facts of Decree 30 (Nghị định 30/2020/NĐ-CP, Phụ lục I): one table for the writer, which takes what the
 * office chose inside the lawful range, and for the checker, which takes the range. No number of the Decree stands
 * anywhere else.
 */
import { clause } from './clause.js';

/**
 * How firmly a fact stands: in the text of the Decree, in its table of sizes (Phụ lục I, Phần I, Mục V), only in a
 * sample form of Phụ lục III, or only inferred from the wording.
 */
export type Basis = 'text' | 'table' | 'sample' | 'inference';

/** A lawful range, ends included, and what is used where the office has not chosen. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly preferred: number;
}

export interface Fact {
  readonly clause: string;
  readonly basis: Basis;
}

/** Which choice of the office moves a size inside its range: header block, running text, or none. */
type SizeScale = 'header' | 'body' | 'fixed';

export interface TextFact extends Fact {
  readonly sizePt: Range;
  readonly scale: SizeScale;
  readonly caps: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'center' | 'justified' | 'left' | 'right';
  /** Length of the solid rule below, as a share of the line of text above it. */
  readonly ruleBelow?: Range;
}

export const PAGE = {
  clause: clause('PL I, I.1–3'),
  basis: 'text',
  widthMm: 210,
  heightMm: 297,
  marginMm: {
    top: { min: 20, max: 25, preferred: 20 },
    bottom: { min: 20, max: 25, preferred: 20 },
    left: { min: 30, max: 35, preferred: 30 },
    right: { min: 15, max: 20, preferred: 15 },
  },
} as const satisfies Fact & Record<string, unknown>;

export const FONT = {
  clause: clause('PL I, I.4'),
  basis: 'text',
  name: 'Times New Roman',
  colorHex: '000000',
} as const satisfies Fact & Record<string, unknown>;

/** Sizes of the header go up and down together: those under the national name are one point larger (Mục V, note 1). */
export const HEADER_SIZES = {
  clause: clause('PL I, I.5'),
  basis: 'text',
  stepPt: { motto: 1, placeAndDate: 1 },
} as const satisfies Fact & Record<string, unknown>;

export const PAGE_NUMBERS = {
  clause: clause('PL I, I.7'),
  basis: 'text',
  first: 1,
  /** As Word calls Arabic digits. */
  format: 'decimal',
} as const satisfies Fact & Record<string, unknown>;

/** Every appendix counts its pages by itself. */
export const APPENDIX_PAGE_NUMBERS = {
  clause: clause('PL I, III.1.đ'),
  basis: 'text',
  first: 1,
} as const satisfies Fact & Record<string, unknown>;

/** National name and motto, and the names of the two bodies, follow each other in single spacing. */
export const HEADER_SPACING = {
  clause: clause('PL I, II.1.c'),
  basis: 'text',
  lines: 1,
} as const satisfies Fact & Record<string, unknown>;

/** The numbered boxes in which the parts stand. */
export const PLACEMENT = {
  clause: clause('PL I, IV'),
  basis: 'text',
} as const satisfies Fact;

export const BODY = {
  clause: clause('PL I, II.6.e'),
  basis: 'text',
  firstLineCm: { allowed: [1, 1.27], preferred: 1.27 },
  paragraphGapPt: { min: 6, preferred: 6 },
  lineSpacing: { min: 1, max: 1.5, preferred: 1.15 },
} as const satisfies Fact & Record<string, unknown>;

/** Between the number of a letter and its subject. */
export const SUBJECT_BELOW_NUMBER = {
  clause: clause('PL I, II.5.b'),
  basis: 'text',
  gapPt: 6,
} as const satisfies Fact & Record<string, unknown>;

const HALF_TO_THIRD: Range = { min: 1 / 3, max: 1 / 2, preferred: 0.4 };

const UPRIGHT = { bold: false, italic: false, caps: false } as const;
const BOLD = { ...UPRIGHT, bold: true } as const;
const BOLD_CAPS = { ...BOLD, caps: true } as const;
const ITALIC = { ...UPRIGHT, italic: true } as const;

/** The example column of the Decree's own table prints 12 for the national name and 13 under it. */
const HEADER_12_13 = { sizePt: { min: 12, max: 13, preferred: 12 }, scale: 'header' } as const;
const HEADER_13_14 = { sizePt: { min: 13, max: 14, preferred: 13 }, scale: 'header' } as const;
const BODY_13_14 = { sizePt: { min: 13, max: 14, preferred: 14 }, scale: 'body' } as const;

const fixed = (sizePt: number) =>
  ({ sizePt: { min: sizePt, max: sizePt, preferred: sizePt }, scale: 'fixed' }) as const;

/** One row for each part of a document; order as in Phụ lục I, Phần I, Mục V. */
export const TEXT = {
  nationalName: {
    clause: clause('PL I, II.1.a'),
    basis: 'text',
    ...HEADER_12_13,
    ...BOLD_CAPS,
    align: 'center',
  },
  motto: {
    clause: clause('PL I, II.1.b'),
    basis: 'text',
    ...HEADER_13_14,
    ...BOLD,
    align: 'center',
    ruleBelow: { min: 1, max: 1, preferred: 1 },
  },
  superiorBody: {
    clause: clause('PL I, II.2.b'),
    basis: 'text',
    ...HEADER_12_13,
    ...UPRIGHT,
    caps: true,
    align: 'center',
  },
  issuingBody: {
    clause: clause('PL I, II.2.b'),
    basis: 'text',
    ...HEADER_12_13,
    ...BOLD_CAPS,
    align: 'center',
    ruleBelow: HALF_TO_THIRD,
  },
  numberAndSymbol: {
    clause: clause('PL I, II.3.c'),
    basis: 'text',
    ...fixed(13),
    ...UPRIGHT,
    align: 'center',
  },
  placeAndDate: {
    clause: clause('PL I, II.4.c'),
    basis: 'text',
    ...HEADER_13_14,
    ...ITALIC,
    align: 'center',
  },
  /** The rule stands under the name itself where the form has no subject (Mẫu 1.8, 1.10). */
  title: {
    clause: clause('PL I, II.5.b'),
    basis: 'text',
    ...BODY_13_14,
    ...BOLD_CAPS,
    align: 'center',
    ruleBelow: HALF_TO_THIRD,
  },
  subject: {
    clause: clause('PL I, II.5.b'),
    basis: 'text',
    ...BODY_13_14,
    ...BOLD,
    align: 'center',
    ruleBelow: HALF_TO_THIRD,
  },
  legalBasis: { clause: clause('PL I, II.6.a'), basis: 'text', ...BODY_13_14, ...ITALIC, align: 'justified' },
  body: { clause: clause('PL I, II.6.e'), basis: 'text', ...BODY_13_14, ...UPRIGHT, align: 'justified' },
  /** Not a part the Decree names: what letters of introduction and telegrams open with (Mẫu 1.6, 1.8). */
  centredLine: {
    clause: clause('PL III, Mẫu 1.8'),
    basis: 'sample',
    ...BODY_13_14,
    ...UPRIGHT,
    align: 'center',
  },
  /** Not a part the Decree names. */
  quotation: {
    clause: clause('PL I, II.6.e'),
    basis: 'inference',
    ...BODY_13_14,
    ...ITALIC,
    align: 'justified',
  },
  authorityLine: {
    clause: clause('PL III, Mẫu 1.2'),
    basis: 'sample',
    ...BODY_13_14,
    ...BOLD_CAPS,
    align: 'center',
  },
  enactingWords: {
    clause: clause('PL III, Mẫu 1.2'),
    basis: 'sample',
    ...BODY_13_14,
    ...BOLD_CAPS,
    align: 'center',
  },
  headingLabel: { clause: clause('PL I, II.6.đ'), basis: 'text', ...BODY_13_14, ...BOLD, align: 'center' },
  headingTitle: {
    clause: clause('PL I, II.6.đ'),
    basis: 'text',
    ...BODY_13_14,
    ...BOLD_CAPS,
    align: 'center',
  },
  article: { clause: clause('PL I, II.6.đ'), basis: 'text', ...BODY_13_14, ...BOLD, align: 'justified' },
  section: {
    clause: clause('PL I, V, dòng 6.b'),
    basis: 'table',
    ...BODY_13_14,
    ...BOLD_CAPS,
    align: 'justified',
  },
  titledClause: { clause: clause('PL I, II.6.đ'), basis: 'text', ...BODY_13_14, ...BOLD, align: 'justified' },
  salutation: { clause: clause('PL I, II.9.d'), basis: 'text', ...BODY_13_14, ...UPRIGHT, align: 'left' },
  subjectInHeader: {
    clause: clause('PL I, II.5.b'),
    basis: 'text',
    ...HEADER_12_13,
    ...UPRIGHT,
    align: 'center',
  },
  signatureTitle: {
    clause: clause('PL I, II.7.đ'),
    basis: 'text',
    ...BODY_13_14,
    ...BOLD_CAPS,
    align: 'center',
  },
  signerName: { clause: clause('PL I, II.7.đ'), basis: 'text', ...BODY_13_14, ...BOLD, align: 'center' },
  recipientsLabel: {
    clause: clause('PL I, II.9.d'),
    basis: 'text',
    ...fixed(12),
    ...BOLD,
    italic: true,
    align: 'left',
  },
  recipient: { clause: clause('PL I, II.9.d'), basis: 'text', ...fixed(11), ...UPRIGHT, align: 'left' },
  appendixLabel: { clause: clause('PL I, III.1.b'), basis: 'text', ...fixed(14), ...BOLD, align: 'center' },
  appendixTitle: {
    clause: clause('PL I, III.1.b'),
    basis: 'text',
    ...BODY_13_14,
    ...BOLD_CAPS,
    align: 'center',
    ruleBelow: HALF_TO_THIRD,
  },
  reference: {
    clause: clause('PL I, III.1.c'),
    basis: 'text',
    ...BODY_13_14,
    ...ITALIC,
    align: 'center',
    ruleBelow: HALF_TO_THIRD,
  },
  /** The words of a stamp in a frame: urgency, circulation; secrecy stamps are under their own law. */
  framedMark: {
    clause: clause('PL I, III.2'),
    basis: 'text',
    sizePt: { min: 13, max: 14, preferred: 13 },
    scale: 'fixed',
    ...BOLD_CAPS,
    align: 'center',
  },
  address: {
    clause: clause('PL I, III.4'),
    basis: 'text',
    sizePt: { min: 11, max: 12, preferred: 11 },
    scale: 'fixed',
    ...UPRIGHT,
    align: 'center',
  },
  /** Number, copying body and time of the electronic signature, at the top right of a page. */
  signingLine: { clause: clause('PL I, II.8.b'), basis: 'text', ...fixed(10), ...UPRIGHT, align: 'right' },
  copyForm: {
    clause: clause('PL I, Phần II, II.2.b'),
    basis: 'text',
    ...BODY_13_14,
    ...BOLD_CAPS,
    align: 'center',
  },
  /** Size inside tables is not regulated. */
  tableText: { clause: clause('PL I, II.6'), basis: 'inference', ...fixed(12), ...UPRIGHT, align: 'left' },
  tableCaption: { clause: clause('PL I, II.6'), basis: 'inference', ...BODY_13_14, ...BOLD, align: 'center' },
  /** Where the place of leave confirms a leave permit (Mẫu 1.10). */
  confirmation: {
    clause: clause('PL III, Mẫu 1.10'),
    basis: 'sample',
    ...fixed(11),
    ...ITALIC,
    align: 'center',
  },
  pageNumber: { clause: clause('PL I, I.7'), basis: 'text', ...BODY_13_14, ...UPRIGHT, align: 'center' },
  /** Not a part the Decree knows: offices mark drafts so. It takes the size of the other framed marks. */
  draftMark: {
    clause: clause('PL I, V, dòng 13'),
    basis: 'inference',
    ...fixed(13),
    ...BOLD_CAPS,
    align: 'center',
  },
} as const satisfies Record<string, TextFact>;

export type Part = keyof typeof TEXT;
