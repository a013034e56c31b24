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

/** mục with Roman numeral, layout (b) of Phụ lục I, Phần I, Mục V, row 6. */
export interface Section extends BlockBase {
  readonly kind: 'section';
  readonly number: string;
  readonly title: Inline;
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

/** gạch đầu dòng: a line that starts with `-`. */
export interface Dash extends BlockBase {
  readonly kind: 'dash';
  readonly text: Inline;
}

export type Block = LegalBasis | Paragraph | Section | Clause | Point | Dash;

/** du-thao: a draft, marked as one. trinh-ky: for signature. ban-hanh: issued, nothing blank. */
export type State = 'du-thao' | 'trinh-ky' | 'ban-hanh';

/** What stands above the name: one line (`GIÁM ĐỐC`) or more (`KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`). */
export interface Signature {
  readonly authority: readonly string[];
  readonly name: string;
}

/** Everything around the body. It follows from the kind of document, the agency and the head of the content file. */
export interface Frame {
  readonly state: State;
  /** Name of the kind as printed, e.g. `KẾ HOẠCH`. */
  readonly title: string;
  readonly subject: Inline;
  readonly superiorBody?: string;
  readonly issuingBody: string;
  /** Registered number, two digits or more; absent while the registry has not given one. */
  readonly number?: string;
  /** e.g. `KH-SKHCN`. */
  readonly symbol: string;
  readonly place: string;
  readonly date?: PartialDate;
  /** Lines under `Nơi nhận:`, without dash and closing mark, the filing line last. */
  readonly recipients: readonly Inline[];
  readonly signature: Signature;
}

export interface DocumentTree {
  readonly frame: Frame;
  readonly body: readonly Block[];
}

/** The plain text of a line. */
export function plainText(inline: Inline): string {
  return inline.map((run) => run.text).join('');
}
