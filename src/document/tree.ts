/**
 * The document tree: what every part of the program meets at. Templates make it, the writer lays it out, the checker
 * reads it. It says what things are, never how they look: sizes, fonts and positions follow from the kind of document
 * and from the Decree.
 */
import type { PartialDate } from './date.js';
import type { Origin } from './origin.js';

/** A stretch of text that came from one place. */
export interface TextRun {
  readonly text: string;
  readonly origin: Origin;
  /** A gap that somebody still has to fill in; shown as such in a draft. */
  readonly blank?: true;
}

/** One line or paragraph of running text. */
export type Inline = readonly TextRun[];

interface BlockBase {
  /** Where the block's content stands; for fixed wording, the place in the template. */
  readonly origin: Origin;
  /** The element of the template that made the block. */
  readonly template: Origin;
}

/** căn cứ: a legal basis. Its closing mark (`;` or `.`) is already part of the text. */
export interface LegalBasis extends BlockBase {
  readonly kind: 'basis';
  readonly text: Inline;
}

/** đoạn: a paragraph without a number. */
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  readonly text: Inline;
  /** It goes on with the sentence of the legal bases above it. */
  readonly continues?: true;
}

/** A line in the middle of the page, e.g. what a letter of introduction opens with. */
export interface CentredLine extends BlockBase {
  readonly kind: 'centred';
  readonly text: Inline;
}

/** Words between legal bases and content: `QUYẾT ĐỊNH:`. */
export interface EnactingWords extends BlockBase {
  readonly kind: 'enacting';
  readonly text: Inline;
}

/** trích dẫn: words of another text. */
export interface Quotation extends BlockBase {
  readonly kind: 'quotation';
  readonly text: Inline;
}

/**
 * phần, chương, and in layout (a) mục and tiểu mục: a label of its own (`Chương I`) with the title below, both centred
 * (Phụ lục I, Phần I, Mục V, row 6).
 */
export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly level: 'part' | 'chapter' | 'section' | 'subsection';
  /** e.g. `Chương I`. */
  readonly number: string;
  readonly title: Inline;
  readonly children: readonly Block[];
}

/** mục with Roman numeral, layout (b) of the same row. */
export interface Section extends BlockBase {
  readonly kind: 'section';
  readonly number: string;
  readonly title: Inline;
  readonly children: readonly Block[];
}

/** điều: with a title, or followed by its text at once as in decisions. */
export interface Article extends BlockBase {
  readonly kind: 'article';
  readonly number: string;
  readonly title?: Inline;
  readonly text?: Inline;
  readonly children: readonly Block[];
}

/** khoản, with or without a title. */
export interface Clause extends BlockBase {
  readonly kind: 'clause';
  readonly number: string;
  readonly title?: Inline;
  readonly text?: Inline;
  readonly children: readonly Block[];
}

/** điểm: `a)`, `b)`, … */
export interface Point extends BlockBase {
  readonly kind: 'point';
  readonly number: string;
  readonly text: Inline;
  readonly children: readonly Block[];
}

/** A line that starts with `-` or, below it, with `+`. */
export interface Dash extends BlockBase {
  readonly kind: 'dash';
  readonly mark: '-' | '+';
  readonly text: Inline;
  readonly children: readonly Block[];
}

export interface TableColumn {
  readonly title: Inline;
  readonly align: Alignment;
  /** Share of the width of the table, where the content asks for one. */
  readonly widthPercent?: number;
}

export type Alignment = 'left' | 'center' | 'right';

export interface TableCell extends BlockBase {
  readonly text: Inline;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly bold?: true;
  /** Where it is not that of its column. */
  readonly align?: Alignment;
}

/** A row of a table; cells that another cell spans are left out. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** It introduces the row below it and stays on one page with it. */
  readonly keepsNext?: true;
}

/** bảng. Header rows repeat on every page; a row never splits. */
export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly caption?: Inline;
  readonly columns: readonly TableColumn[];
  readonly headerRows: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

/** A value of a chart. */
export interface ChartValue {
  readonly origin: Origin;
  /** Exact, with a point before the decimals: `97.5`. */
  readonly digits: string;
  /** As Vietnamese documents write it: `97,5`. */
  readonly shown: string;
}

/** A row of values of a chart, drawn alike. */
export interface ChartSeries {
  readonly name: Inline;
  /** Digits that all its values are shown with after the comma. */
  readonly decimals: number;
  /** One for each category; a hole where the value is not known, which is not zero. */
  readonly values: readonly (ChartValue | undefined)[];
}

/** biểu đồ: values by category, as columns that stand or as bars that lie. */
export interface Chart extends BlockBase {
  readonly kind: 'chart';
  readonly form: 'columns' | 'bars';
  readonly caption: Inline;
  /** What its values count: `%`, `người`. */
  readonly unit: Inline;
  readonly categories: readonly Inline[];
  readonly series: readonly ChartSeries[];
}

export type Block =
  | LegalBasis
  | Paragraph
  | CentredLine
  | EnactingWords
  | Quotation
  | Heading
  | Section
  | Article
  | Clause
  | Point
  | Dash
  | Table
  | Chart;

/** du-thao: a draft, marked as one. trinh-ky: for signature. ban-hanh: issued, nothing blank. */
export type State = 'du-thao' | 'trinh-ky' | 'ban-hanh';

/** What stands above the name: one line (`GIÁM ĐỐC`) or more (`KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`). */
export interface Signature {
  readonly authority: readonly string[];
  readonly name: string;
  /** Where several sign: on which side of the page, or in the middle below both. */
  readonly side?: 'left' | 'right' | 'centre';
}

/** Number and symbol; the number is absent while the registry has not given one. */
export interface NumberAndSymbol {
  /** Two digits or more. */
  readonly number?: string;
  /** e.g. `KH-SKHCN`. */
  readonly symbol: string;
}

/** `Kính gửi:` or, in a telegram, `… điện:`, with those it is addressed to. */
export interface Salutation {
  readonly lead: string;
  readonly addressees: readonly Inline[];
  readonly isCentred: boolean;
}

/** Stamps and small print (Phụ lục I, Phần I, Mục III). */
export interface Marks {
  readonly secrecy?: string;
  readonly urgency?: string;
  readonly circulation?: string;
  /** e.g. `PL.(300)`: who drafted it and how many copies are issued. */
  readonly drafter?: string;
  /** Lines of the address at the foot of the first page. */
  readonly address: readonly Inline[];
}

/** Everything around the body. It follows from the kind of document, the agency and the head of the content file. */
export interface Frame {
  readonly state: State;
  readonly superiorBody?: string;
  readonly issuingBody: string;
  readonly number?: NumberAndSymbol;
  readonly place: string;
  /** Whether place and date are printed in the header; minutes have them in their text. */
  readonly hasDate: boolean;
  readonly date?: PartialDate;
  /** Name of the kind as printed, e.g. `KẾ HOẠCH`; an official letter prints none. */
  readonly title?: string;
  readonly subject: Inline;
  readonly subjectPlace: 'title' | 'header' | 'none';
  readonly authorityLine?: string;
  readonly enactingWords?: string;
  readonly salutation?: Salutation;
  /** Lines under `Nơi nhận:`, without dash and closing mark, the filing line last; empty where there is no such part. */
  readonly recipients: readonly Inline[];
  /** One on the right; in minutes, secretary on the left and chair on the right; or each on its side. */
  readonly signatures: readonly Signature[];
  /** The document lies across the page. */
  readonly isLandscape?: true;
  /** Whether the body at the place of leave confirms below the recipients. */
  readonly hasConfirmation: boolean;
  readonly marks: Marks;
}

/** What goes into a file of its own has the line of the electronic signature at its top right. */
interface Attachment extends BlockBase {
  /** `Số: 05/QĐ-…; ngày/tháng/năm; giờ: phút: giây`; present when the attachment is a separate file. */
  readonly signingLine?: string;
}

/** phụ lục: pages of their own behind the document. */
export interface Appendix extends Attachment {
  /** `Phụ lục I`, or `Phụ lục` when there is only one. */
  readonly label: string;
  readonly title: Inline;
  /** `(Kèm theo …)`. */
  readonly reference: string;
  readonly isLandscape: boolean;
  readonly body: readonly Block[];
}

/** A text that the document issues or approves, on pages of its own (Phụ lục III, Mẫu 1.3). */
export interface AttachedText extends Attachment {
  readonly title: string;
  readonly subject: Inline;
  readonly reference: string;
  readonly body: readonly Block[];
}

/**
 * What makes the document a copy of itself: SAO Y, SAO LỤC, TRÍCH SAO. On paper a block at its end (Phụ lục III, Mẫu
 * 3.1), in an electronic copy only the line of the signature (Mẫu 3.2).
 */
export interface Copy {
  /** Present in an electronic copy: form, copying body, time. */
  readonly signingLine?: string;
  readonly form: string;
  readonly number: NumberAndSymbol;
  readonly place: string;
  readonly date?: PartialDate;
  readonly recipients: readonly Inline[];
  readonly signature: Signature;
}

export interface DocumentTree {
  readonly frame: Frame;
  readonly body: readonly Block[];
  readonly attached?: AttachedText;
  readonly appendices: readonly Appendix[];
  readonly copy?: Copy;
}

/** The plain text of a line. */
export function plainText(inline: Inline): string {
  return inline.map((run) => run.text).join('');
}
