import { clause } from './clause.js';

/** May the kind be addressed with `Kính gửi`? `upward`: only when a lower body sends it to a higher one. */
export type Salutation = 'never' | 'always' | 'upward';

/** A kind of administrative document (Nghị định 30/2020/NĐ-CP, Điều 7). */
export interface Kind {
  /** Key in content and schemas, e.g. `ke-hoach`. */
  readonly id: string;
  readonly name: string;
  /** Abbreviation in the symbol; công văn and thư công have none (Phụ lục III, Mục I). */
  readonly abbreviation?: string;
  readonly salutation: Salutation;
}

/** Where the table of abbreviations stands, and where the rule about `Kính gửi` stands. */
export const KIND_CLAUSES = {
  abbreviation: clause('PL III, Mục I'),
  salutation: clause('PL I, II.9.b'),
} as const;

/** The 29 kinds, in the order of Điều 7. */
export const KINDS = [
  { id: 'nghi-quyet', name: 'Nghị quyết', abbreviation: 'NQ', salutation: 'never' },
  { id: 'quyet-dinh', name: 'Quyết định', abbreviation: 'QĐ', salutation: 'never' },
  { id: 'chi-thi', name: 'Chỉ thị', abbreviation: 'CT', salutation: 'never' },
  { id: 'quy-che', name: 'Quy chế', abbreviation: 'QC', salutation: 'never' },
  { id: 'quy-dinh', name: 'Quy định', abbreviation: 'QyĐ', salutation: 'never' },
  { id: 'thong-cao', name: 'Thông cáo', abbreviation: 'TC', salutation: 'never' },
  { id: 'thong-bao', name: 'Thông báo', abbreviation: 'TB', salutation: 'never' },
  { id: 'huong-dan', name: 'Hướng dẫn', abbreviation: 'HD', salutation: 'never' },
  { id: 'chuong-trinh', name: 'Chương trình', abbreviation: 'CTr', salutation: 'never' },
  { id: 'ke-hoach', name: 'Kế hoạch', abbreviation: 'KH', salutation: 'never' },
  { id: 'phuong-an', name: 'Phương án', abbreviation: 'PA', salutation: 'never' },
  { id: 'de-an', name: 'Đề án', abbreviation: 'ĐA', salutation: 'never' },
  { id: 'du-an', name: 'Dự án', abbreviation: 'DA', salutation: 'never' },
  { id: 'bao-cao', name: 'Báo cáo', abbreviation: 'BC', salutation: 'upward' },
  { id: 'bien-ban', name: 'Biên bản', abbreviation: 'BB', salutation: 'never' },
  { id: 'to-trinh', name: 'Tờ trình', abbreviation: 'TTr', salutation: 'always' },
  { id: 'hop-dong', name: 'Hợp đồng', abbreviation: 'HĐ', salutation: 'never' },
  { id: 'cong-van', name: 'Công văn', salutation: 'always' },
  { id: 'cong-dien', name: 'Công điện', abbreviation: 'CĐ', salutation: 'never' },
  { id: 'ban-ghi-nho', name: 'Bản ghi nhớ', abbreviation: 'BGN', salutation: 'never' },
  { id: 'ban-thoa-thuan', name: 'Bản thỏa thuận', abbreviation: 'BTT', salutation: 'never' },
  { id: 'giay-uy-quyen', name: 'Giấy ủy quyền', abbreviation: 'GUQ', salutation: 'never' },
  { id: 'giay-moi', name: 'Giấy mời', abbreviation: 'GM', salutation: 'never' },
  { id: 'giay-gioi-thieu', name: 'Giấy giới thiệu', abbreviation: 'GGT', salutation: 'never' },
  { id: 'giay-nghi-phep', name: 'Giấy nghỉ phép', abbreviation: 'GNP', salutation: 'never' },
  { id: 'phieu-gui', name: 'Phiếu gửi', abbreviation: 'PG', salutation: 'never' },
  { id: 'phieu-chuyen', name: 'Phiếu chuyển', abbreviation: 'PC', salutation: 'never' },
  { id: 'phieu-bao', name: 'Phiếu báo', abbreviation: 'PB', salutation: 'never' },
  { id: 'thu-cong', name: 'Thư công', salutation: 'never' },
] as const satisfies readonly Kind[];

export type KindId = (typeof KINDS)[number]['id'];

export function kindById(id: KindId): Kind {
  const kind = KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`unknown kind ${id}`);
  return kind;
}

/** The symbol that follows from kind and agency, e.g. `KH-SKHCN` (Phụ lục I, Phần I, Mục II, khoản 3, điểm b). */
export function symbolOf(kind: Kind, agencySymbol: string): string {
  return [kind.abbreviation, agencySymbol].filter(Boolean).join('-');
}
