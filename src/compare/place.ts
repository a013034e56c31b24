import type { Part } from '../decree30/layout.js';
import type { Marked } from './marks.js';
import type { SourceLine } from './unit.js';

/** Where a line stands, in the clerk's words. */
export interface Place {
  readonly group: string;
  /** In the group. */
  readonly within: string;
}

const GROUPS: Readonly<Partial<Record<Part, string>>> = {
  title: 'Tên loại, trích yếu',
  subject: 'Tên loại, trích yếu',
  subjectInHeader: 'Tên loại, trích yếu',
  authorityLine: 'Tên loại, trích yếu',
  salutation: 'Nơi gửi',
  legalBasis: 'Căn cứ',
  enactingWords: 'Căn cứ',
  recipientsLabel: 'Nơi nhận',
  recipient: 'Nơi nhận',
  confirmation: 'Nơi nhận',
  signatureTitle: 'Chữ ký',
  signerName: 'Chữ ký',
};

/** They give their group its name, or are known by themselves. */
const HEADS: readonly Part[] = [
  'headingLabel',
  'section',
  'article',
  'appendixLabel',
  'appendixTitle',
  'reference',
  'signingLine',
  'tableCaption',
  'address',
];

const ATTACHED = 'Văn bản kèm theo';
const COPY = 'Bản sao';

/** Follows the lines of a document and says where each stands. */
export class PlaceFinder {
  /** Of an attachment: put in front of the names of groups. */
  #attachment = '';
  #heading = '';
  #clause = '';
  #point = '';
  /** The group of the line before, and how many lines of a sort have been met in it. */
  #before = '';
  #counts: Record<string, number> = {};
  #isBelowHeader = false;

  placeOf(line: SourceLine, marked: Marked): Place {
    this.#enter(line);
    if (line.area !== 'header') this.#isBelowHeader = true;
    this.#head(line, marked);
    const group = this.#group(line);
    if (line.part !== 'tableText') this.#counts['hàng'] = 0;
    if (group !== this.#before) this.#counts = {};
    this.#before = group;
    return { group, within: this.#within(line, marked) };
  }

  /** A second header begins another document; an appendix and a copy are known by their area. */
  #enter({ area, part, text }: SourceLine): void {
    if (part === 'appendixLabel') this.#startAttachment(text.trim());
    if (area === 'copy' && this.#attachment !== COPY) this.#startAttachment(COPY);
    if (area === 'header' && this.#isBelowHeader) this.#startAttachment(ATTACHED);
  }

  #startAttachment(name: string): void {
    this.#attachment = name;
    this.#heading = '';
    this.#clause = '';
    this.#point = '';
    this.#isBelowHeader = false;
  }

  #head({ part }: SourceLine, { mark, text, level }: Marked): void {
    const isHeading = part === 'headingLabel' || (part === 'section' && level === 'romanSection');
    if (isHeading) this.#heading = `${mark} ${text}`.trim();
    else if (part === 'article' && level === 'article') this.#heading = mark.replace(/[.:]$/u, '');
    else return;
    this.#clause = '';
    this.#point = '';
  }

  #group({ area, part }: SourceLine): string {
    const own = area === 'header' && part !== 'subjectInHeader' ? 'Phần đầu' : part && GROUPS[part];
    const fallback = area === 'outside' ? 'Phần khác' : this.#attachment === '' ? 'Nội dung' : '';
    return [this.#attachment, own ?? (this.#heading || fallback)].filter(Boolean).join(' – ');
  }

  #within({ part, area }: SourceLine, { level, number }: Marked): string {
    if (part === 'legalBasis') return this.#counted('căn cứ');
    if (part === 'recipient') return this.#counted('nơi nhận');
    if (part === 'tableText') return this.#counted('hàng');
    if (area === 'header' || (part !== undefined && (part in GROUPS || HEADS.includes(part)))) return '';
    if (level === 'clause') {
      this.#clause = `${number?.includes('.') ? 'mục' : 'khoản'} ${number}`;
      this.#point = '';
      this.#counts['gạch đầu dòng'] = 0;
      return this.#clause;
    }
    if (level === 'point') {
      this.#point = `điểm ${number}`;
      this.#counts['gạch đầu dòng'] = 0;
      return [this.#clause, this.#point].filter(Boolean).join(', ');
    }
    const counted = this.#counted(level === 'dash' ? 'gạch đầu dòng' : 'đoạn');
    return level === 'dash' ? [this.#clause, this.#point, counted].filter(Boolean).join(', ') : counted;
  }

  #counted(what: string): string {
    const count = (this.#counts[what] ?? 0) + 1;
    this.#counts[what] = count;
    return `${what} ${count}`;
  }
}
