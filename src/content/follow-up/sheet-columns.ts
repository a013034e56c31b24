/** The columns of `ket-qua.xlsx`, and what the plan says in them. */
import { type Decimal, formatNumber } from '../../text/number.js';
import { type Piece, parseInline } from '../inline.js';
import { MEASURES, OPERATORS, type Target } from '../schema/target.js';
import { operatorOf } from './judgement.js';
import { readMeasured } from './measured.js';

export const RESULTS_SHEET = 'Kết quả';

/** Results of single units, added up by the program. */
export const UNITS_SHEET = 'Theo đơn vị';

interface SheetColumn<Key> {
  readonly title: string;
  readonly explained: string;
  readonly width: number;
  /** The key that the column holds; the others tell what the plan says. */
  readonly key?: Key;
  /** Spreadsheets may lack it. */
  readonly isOptional?: true;
}

/** `gia_tri`, `van_ban`: of the change that was made to a target. */
export type ResultsColumn = SheetColumn<
  'ma' | 'thuc_hien' | 'minh_chung' | 'nguyen_nhan' | 'giai_phap' | 'gia_tri' | 'van_ban'
>;

export const RESULTS_COLUMNS: readonly ResultsColumn[] = [
  { title: 'Mã', explained: 'như trong kế hoạch, không sửa', width: 9, key: 'ma' },
  { title: 'Chỉ tiêu', explained: 'để đọc', width: 48 },
  { title: 'Đơn vị phụ trách', explained: 'để đọc', width: 18 },
  { title: 'Đơn vị tính', explained: 'như trong kế hoạch, không sửa', width: 16 },
  { title: 'Kế hoạch', explained: 'như trong kế hoạch, không sửa', width: 18 },
  {
    title: 'Thực hiện',
    explained: 'điền số, mức xếp loại, hoặc có/không; chưa có thì để trống',
    width: 18,
    key: 'thuc_hien',
  },
  { title: 'Minh chứng', explained: 'số, ngày của tài liệu', width: 28, key: 'minh_chung' },
  { title: 'Nguyên nhân', explained: 'khi chưa đạt', width: 28, key: 'nguyen_nhan' },
  { title: 'Giải pháp', explained: 'khi chưa đạt', width: 28, key: 'giai_phap' },
  {
    title: 'Điều chỉnh',
    explained: 'chỉ tiêu được đổi trong năm: ghi ‹bỏ›, hoặc mức mới',
    width: 18,
    key: 'gia_tri',
    isOptional: true,
  },
  {
    title: 'Văn bản điều chỉnh',
    explained: 'số, ký hiệu văn bản cho điều chỉnh',
    width: 22,
    key: 'van_ban',
    isOptional: true,
  },
];

/** Columns of {@link UNITS_SHEET}. */
export const UNIT_COLUMNS: readonly SheetColumn<'ma' | 'don_vi' | 'thuc_hien' | 'so_dat' | 'tong_so'>[] = [
  { title: 'Mã', explained: 'mã chỉ tiêu, như ở trang Kết quả', width: 9, key: 'ma' },
  { title: 'Đơn vị', explained: 'mỗi đơn vị một dòng', width: 30, key: 'don_vi' },
  { title: 'Thực hiện', explained: 'số lượng, mức xếp loại, hoặc có/không', width: 24, key: 'thuc_hien' },
  { title: 'Số đạt', explained: 'khi chỉ tiêu là %', width: 14, key: 'so_dat' },
  { title: 'Tổng số', explained: 'khi chỉ tiêu là %', width: 14, key: 'tong_so' },
];

/** The value of the plan: a number where the target has one, else its words. */
export function plannedValue(target: Target): Decimal | string {
  const { gia_tri: typed, don_vi_tinh: measure } = target;
  if (typed === undefined || measure === undefined) return '';
  const read = readMeasured(typed, measure);
  if ('message' in read) return typed;
  if (read.kind === 'answer') return read.isYes ? 'có' : 'không';
  return read.kind === 'number' ? read.value : typed;
}

/** `%`, `số lượng`, `mức xếp loại`; empty for a target without a measure. */
export function measureName({ don_vi_tinh: measure }: Target): string {
  return MEASURES.find(({ id }) => id === measure)?.words ?? '';
}

/** `% (=)`, `số lượng (≥)`, `mức xếp loại`. */
export function measureWords(target: Target): string {
  const words = measureName(target);
  if (words === '') return '';
  const operator = OPERATORS.find(({ id }) => id === operatorOf(target));
  return operator && operator.id !== 'dat' ? `${words} (${operator.sign})` : words;
}

/** The words of a target, its marks worked out. */
export function targetWords({ noi_dung: words }: Target, year: number): string {
  const { pieces } = parseInline(words);
  return pieces.map((piece) => pieceWords(piece, year)).join('');
}

function pieceWords(piece: Piece, year: number): string {
  if (piece.kind === 'words') return piece.text;
  if (piece.kind === 'year') return String(year + piece.offset);
  return piece.kind === 'citation' ? piece.act : '…';
}

/** A number as clerks read it, words as they are. */
export function shownValue(value: Decimal | string): string {
  return typeof value === 'string' ? value : formatNumber(value);
}
