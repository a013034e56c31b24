import { quoted } from '../../message/finding.js';
import { type Decimal, formatNumber, readNumber, trimmed, ZERO } from '../../text/number.js';
import { parseInline } from '../inline.js';
import type { TextNode } from '../node.js';
import type { Column, Concern } from './model.js';

/** What stands in a cell of a number column. */
export interface Amount {
  /** Absent while it is not known; zero for a dash. */
  readonly value?: Decimal;
  /** What is printed; absent where the typed text is, with its marks (`{{trong}}`). */
  readonly shown?: string;
  /** One and some thousandths, or one thousand and some: its column must tell. */
  readonly isAmbiguous?: true;
}

/** What is wrong with a cell; its place is added where it is told. */
export interface CellFault {
  readonly concern: Concern;
  readonly message: string;
  readonly mend: string;
}

/** Reads the cell of a column of numbers or of typed percentages. */
export function readAmount(node: TextNode, column: Column): Amount | CellFault {
  if (node.number) return amountOf(node.number, column);
  const typed = node.value;
  const isPercent = column.kind === 'ty-le';
  const reading = readNumber(isPercent ? typed.replace(/\s*%$/u, '') : typed);
  switch (reading.kind) {
    case 'empty':
      return { shown: '' };
    case 'none':
      return { value: ZERO, shown: '-' };
    case 'number': {
      const amount = amountOf(reading.value, column);
      return reading.isAmbiguous && 'value' in amount ? { ...amount, isAmbiguous: true } : amount;
    }
    case 'foreign':
      return fault(`gặp ${quoted(typed)}, cần ‹${reading.written}›`, MARKS_MEND);
    case 'words':
      if (isBlankMark(typed)) return {};
      return fault(`gặp ${quoted(typed)}, cần một số`, wordsMend(typed));
  }
}

const MARKS_MEND = 'viết dấu chấm giữa các hàng nghìn, dấu phẩy trước phần lẻ: 1.362; 12,5';

function wordsMend(typed: string): string {
  if (/^[\d.,\s]+%$/u.test(typed)) return 'bỏ dấu %; cột phần trăm thì đặt kieu: ty-le';
  if (/\d/u.test(typed)) return 'chỉ ghi số; đơn vị ghi ở tên cột';
  return 'ghi số; chưa biết thì để "", không có thì ghi -; cột chữ thì bỏ kieu';
}

function isBlankMark(typed: string): boolean {
  return parseInline(typed).pieces.every(({ kind }) => kind === 'blank');
}

function amountOf(value: Decimal, { decimals, kind, title, group }: Column): Amount | CellFault {
  const { scale } = trimmed(value);
  if (decimals !== undefined && scale > decimals) {
    const limit = decimals === 0 ? 'số nguyên' : `không quá ${decimals} chữ số sau dấu phẩy`;
    return fault(`gặp ‹${formatNumber(value)}›, cần ${limit}`, `sửa số này, hoặc khóa le của cột`);
  }
  const exact = decimals === undefined ? value : trimmed(value);
  const shown = formatNumber(exact, decimals ?? 0);
  return { value, shown: kind === 'ty-le' ? withPercentSign(shown, title, group) : shown };
}

/** The sign stands in the header or in the cells, not in both. */
export function withPercentSign(shown: string, title: TextNode, group: TextNode | undefined): string {
  return `${group?.value ?? ''}${title.value}`.includes('%') ? shown : `${shown}%`;
}

/** Whether numbers like `1,362` are decimals in a column: other cells, or its key `le`, must say so. */
export function hasClearDecimals(amounts: readonly Amount[], column: Column): boolean {
  return (
    column.decimals === 3 || amounts.some(({ value, isAmbiguous }) => !isAmbiguous && (value?.scale ?? 0) > 0)
  );
}

/** What to say of an ambiguous number where its column does not tell. */
export function ambiguousFault({ value: typed }: TextNode): CellFault {
  const thousands = typed.replace(',', '.');
  return fault(
    `gặp ${quoted(typed)}, cần rõ là số lẻ hay hàng nghìn`,
    `là hàng nghìn thì ghi ‹${thousands}›; là số lẻ thì thêm le: 3 ở cột`,
  );
}

function fault(message: string, mend: string): CellFault {
  return { concern: 'number', message, mend };
}
