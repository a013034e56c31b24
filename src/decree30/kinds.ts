import { clause } from './clause.js';

/** May the kind be addressed with `Kính gửi`? `upward`: only when a lower body sends it to a higher one. */
export type Salutation = 'never' | 'always' | 'upward';

/**
 * What a kind's sample form draws around the body, where it differs from that of an ordinary named document (Mẫu 1.4):
 * header with number, place and date; name and subject; one signature.
 */
export interface KindFrame {
  /** Line in capitals above the legal bases: the head's title with the agency, or the issuing body's name. */
  readonly authorityLine?: 'head' | 'body';
  /** Words between the legal bases and the content. */
  readonly enactingWords?: string;
  /** What the list of recipients starts with, besides `Như trên` of documents with `Kính gửi`. */
  readonly firstRecipient?: 'article' | 'above';
  /** Where the subject stands: under the name of the kind, after `V/v` in the header, or nowhere. */
  readonly subjectPlace?: 'title' | 'header' | 'none';
  readonly hasDate?: boolean;
  readonly hasNumber?: boolean;
  /** `named`: as the content says, each with its side of the page. */
  readonly signatures?: 'one' | 'secretary-and-chair' | 'named' | 'none';
  /** A thư công prints no name of its kind. */
  readonly hasTitle?: boolean;
  /** Whether `Nơi nhận:` and its list stand at the end. */
  readonly hasRecipients?: boolean;
  /** The whole document lies across the page: a list of many columns (Phụ lục I, Phần I, Mục I, khoản 1). */
  readonly isLandscape?: true;
  /** Dates in its text are written out: `ngày 05 tháng 01 năm 2024`; not of the Decree, but what reviewers ask for. */
  readonly datesInFull?: true;
  /** Word after the issuing body that leads the list of addressees, e.g. `điện:`. */
  readonly addressedWith?: string;
  /** A place for the confirmation of the body at the place of leave, below the recipients. */
  readonly hasConfirmation?: boolean;
}

/** A kind of administrative document (Nghị định 30/2020/NĐ-CP, Điều 7). */
export interface Kind {
  /** Key in content and schemas, e.g. `ke-hoach`. */
  readonly id: string;
  readonly name: string;
  /** Abbreviation in the symbol; công văn and thư công have none (Phụ lục III, Mục I). */
  readonly abbreviation?: string;
  readonly salutation: Salutation;
  /** Sample form of Phụ lục III, Mục II; a few kinds have none. */
  readonly form?: string;
  readonly frame?: KindFrame;
}

/** Where the tables and rules about kinds stand. */
export const KIND_CLAUSES = {
  abbreviation: clause('PL III, Mục I'),
  form: clause('PL III, Mục II'),
  salutation: clause('PL I, II.9.b'),
} as const;

/** The 29 kinds, in the order of Điều 7. */
export const KINDS: readonly Kind[] = [
  {
    id: 'nghi-quyet',
    name: 'Nghị quyết',
    abbreviation: 'NQ',
    salutation: 'never',
    form: '1.1',
    frame: {
      authorityLine: 'body',
      enactingWords: 'QUYẾT NGHỊ:',
      firstRecipient: 'article',
      datesInFull: true,
    },
  },
  {
    id: 'quyet-dinh',
    name: 'Quyết định',
    abbreviation: 'QĐ',
    salutation: 'never',
    form: '1.2',
    frame: {
      authorityLine: 'head',
      enactingWords: 'QUYẾT ĐỊNH:',
      firstRecipient: 'article',
      datesInFull: true,
    },
  },
  { id: 'chi-thi', name: 'Chỉ thị', abbreviation: 'CT', salutation: 'never', form: '1.4' },
  { id: 'quy-che', name: 'Quy chế', abbreviation: 'QC', salutation: 'never', form: '1.4' },
  { id: 'quy-dinh', name: 'Quy định', abbreviation: 'QyĐ', salutation: 'never', form: '1.4' },
  { id: 'thong-cao', name: 'Thông cáo', abbreviation: 'TC', salutation: 'never', form: '1.4' },
  { id: 'thong-bao', name: 'Thông báo', abbreviation: 'TB', salutation: 'never', form: '1.4' },
  { id: 'huong-dan', name: 'Hướng dẫn', abbreviation: 'HD', salutation: 'never', form: '1.4' },
  { id: 'chuong-trinh', name: 'Chương trình', abbreviation: 'CTr', salutation: 'never', form: '1.4' },
  { id: 'ke-hoach', name: 'Kế hoạch', abbreviation: 'KH', salutation: 'never', form: '1.4' },
  { id: 'phuong-an', name: 'Phương án', abbreviation: 'PA', salutation: 'never', form: '1.4' },
  { id: 'de-an', name: 'Đề án', abbreviation: 'ĐA', salutation: 'never', form: '1.4' },
  { id: 'du-an', name: 'Dự án', abbreviation: 'DA', salutation: 'never', form: '1.4' },
  { id: 'bao-cao', name: 'Báo cáo', abbreviation: 'BC', salutation: 'upward', form: '1.4' },
  {
    id: 'bien-ban',
    name: 'Biên bản',
    abbreviation: 'BB',
    salutation: 'never',
    form: '1.9',
    frame: { hasDate: false, signatures: 'secretary-and-chair' },
  },
  { id: 'to-trinh', name: 'Tờ trình', abbreviation: 'TTr', salutation: 'always', form: '1.4' },
  { id: 'hop-dong', name: 'Hợp đồng', abbreviation: 'HĐ', salutation: 'never' },
  { id: 'cong-van', name: 'Công văn', salutation: 'always', form: '1.5', frame: { subjectPlace: 'header' } },
  {
    id: 'cong-dien',
    name: 'Công điện',
    abbreviation: 'CĐ',
    salutation: 'never',
    form: '1.6',
    frame: { addressedWith: 'điện:' },
  },
  { id: 'ban-ghi-nho', name: 'Bản ghi nhớ', abbreviation: 'BGN', salutation: 'never' },
  { id: 'ban-thoa-thuan', name: 'Bản thỏa thuận', abbreviation: 'BTT', salutation: 'never' },
  { id: 'giay-uy-quyen', name: 'Giấy ủy quyền', abbreviation: 'GUQ', salutation: 'never', form: '1.4' },
  { id: 'giay-moi', name: 'Giấy mời', abbreviation: 'GM', salutation: 'never', form: '1.7' },
  {
    id: 'giay-gioi-thieu',
    name: 'Giấy giới thiệu',
    abbreviation: 'GGT',
    salutation: 'never',
    form: '1.8',
    frame: { subjectPlace: 'none', firstRecipient: 'above' },
  },
  {
    id: 'giay-nghi-phep',
    name: 'Giấy nghỉ phép',
    abbreviation: 'GNP',
    salutation: 'never',
    form: '1.10',
    frame: { subjectPlace: 'none', hasConfirmation: true },
  },
  { id: 'phieu-gui', name: 'Phiếu gửi', abbreviation: 'PG', salutation: 'never', form: '1.4' },
  { id: 'phieu-chuyen', name: 'Phiếu chuyển', abbreviation: 'PC', salutation: 'never', form: '1.4' },
  { id: 'phieu-bao', name: 'Phiếu báo', abbreviation: 'PB', salutation: 'never', form: '1.4' },
  { id: 'thu-cong', name: 'Thư công', salutation: 'never', frame: { hasNumber: false, hasTitle: false } },
];

/** The frame of a kind with everything said: what the kind leaves open is as in Mẫu 1.4. */
export function frameOfKind({
  frame = {},
}: Kind): Required<
  Pick<KindFrame, 'subjectPlace' | 'hasDate' | 'hasNumber' | 'hasTitle' | 'hasRecipients' | 'signatures'>
> &
  KindFrame {
  return {
    subjectPlace: 'title',
    hasDate: true,
    hasNumber: true,
    hasTitle: true,
    hasRecipients: true,
    signatures: 'one',
    ...frame,
  };
}

/** The kind of that id; throws for an id that is none. */
export function kindOf(id: string): Kind {
  const kind = findKind(id);
  if (!kind) throw new Error(`unknown kind ${id}`);
  return kind;
}

export function findKind(id: string): Kind | undefined {
  return KINDS.find((kind) => kind.id === id);
}

/**
 * The symbol that follows from kind and agency, e.g. `KH-SKHCN`; for kinds without an abbreviation the drafting unit
 * follows the agency: `SKHCN-HCTH` (Phụ lục I, Phần I, Mục II, khoản 3, điểm b).
 */
export function symbolOf(kind: Kind, agencySymbol: string, unit?: string): string {
  const parts = kind.abbreviation === undefined ? [agencySymbol, unit] : [kind.abbreviation, agencySymbol];
  return parts.filter(Boolean).join('-');
}
