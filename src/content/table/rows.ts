import type { Origin } from '../../document/origin.js';
import type { ContentNode, TextNode } from '../node.js';
import { type Column, type TableProblem, textAt } from './model.js';

/** A row as it was typed. */
export interface TypedRow {
  /** `part` is a row of «trong đó». */
  readonly kind: 'data' | 'part' | 'group' | 'total';
  readonly origin: Origin;
  /** As clerks count: from 1, group rows too. */
  readonly position: number;
  /** Cells by index of their column; holes where the program makes the cell. */
  readonly cells: readonly (TextNode | undefined)[];
  /** Words of a group row. */
  readonly words?: TextNode;
}

/** Reads the rows of a table; what is wrong with their shape goes to `problems`. */
export function readRows(
  nodes: readonly ContentNode[],
  columns: readonly Column[],
  problems: TableProblem[],
): TypedRow[] {
  const rows = nodes.map((node, index) => rowOf(node, index + 1, columns, problems));
  return rows.filter((row, index) => {
    const isFirstOfAll = row.kind === 'part' && !rows.slice(0, index).some(({ kind }) => kind === 'data');
    if (isFirstOfAll) {
      const message = 'gặp dòng trong_do đứng đầu, cần một dòng thường ở phía trên';
      problems.push(rowProblem(row, message, 'chuyển dòng xuống dưới dòng mà nó là một phần'));
    }
    return !isFirstOfAll;
  });
}

function rowOf(
  node: ContentNode,
  position: number,
  columns: readonly Column[],
  problems: TableProblem[],
): TypedRow {
  const base = { kind: 'data', origin: node.origin, position } as const;
  if (node.kind !== 'map') return typedRow('data', node, position, columns, problems);
  const words = textAt(node, 'nhom');
  const list = node.entries.get('dong')?.value;
  const isPart = textAt(node, 'trong_do')?.value === 'co';
  if ((words === undefined) === (list === undefined) || (words && isPart)) {
    const message = 'gặp dòng viết bằng khóa, cần đúng một trong hai khóa nhom, dong';
    problems.push(
      rowProblem(base, message, 'dòng nhóm: {nhom: …}; dòng «trong đó»: {dong: […], trong_do: co}'),
    );
  }
  if (words) return { ...base, kind: 'group', cells: [], words };
  return typedRow(isPart ? 'part' : 'data', list ?? node, position, columns, problems);
}

/** The cells of a row: those of the columns that are not computed, or of these and of the computed shares. */
export function typedRow(
  kind: TypedRow['kind'],
  list: ContentNode,
  position: number,
  columns: readonly Column[],
  problems: TableProblem[],
): TypedRow {
  const items = list.kind === 'list' ? list.items.filter((item) => item.kind === 'text') : [];
  const typable = [...columns.entries()].filter(([, column]) => column.kind !== 'thu-tu');
  const needed = typable.filter(([, column]) => !column.share);
  const wanted = items.length === typable.length ? typable : needed;
  const cells: (TextNode | undefined)[] = columns.map(() => undefined);
  for (const [index, [column]] of wanted.entries()) cells[column] = items[index];
  const row = { kind, origin: list.origin, position, cells };
  const split = splitNumbers(items);
  const isOneCellMore = wanted !== needed && items.length - split.length === needed.length;
  if (split[0] && (items.length !== wanted.length || isOneCellMore)) {
    const { origin, written } = split[0];
    const message = `gặp ‹${written}› thành hai ô, cần ‹"${written}"›`;
    problems.push({ ...rowProblem(row, message, 'đặt số có dấu phẩy trong nháy kép'), origin });
  } else if (items.length !== wanted.length && list.kind === 'list') {
    problems.push(wrongCount(row, items, needed, typable));
  }
  return row;
}

type Place = readonly [index: number, column: Column];

function wrongCount(
  row: TypedRow,
  items: readonly TextNode[],
  needed: readonly Place[],
  typable: readonly Place[],
): TableProblem {
  const extra = items[items.length > typable.length ? typable.length : needed.length];
  const names = needed.map(([, { title }]) => title.value).join(', ');
  const both = needed.length === typable.length ? '' : `, hoặc ${typable.length} ô khi ghi cả tỷ lệ`;
  const message = `gặp ${items.length} ô, cần ${needed.length} ô (${names})${both}`;
  const mend = items.length < needed.length ? 'thêm ô còn thiếu; chưa biết thì để ""' : 'bỏ ô thừa';
  return { ...rowProblem(row, message, mend), ...(extra && { origin: extra.origin }) };
}

/** Numbers like `12,5` that stand without quotes in [ ]: there a comma divides cells. */
function splitNumbers(items: readonly TextNode[]): { origin: Origin; written: string }[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    const isNumber = next && /^-?[\d.]+$/u.test(item.source) && /^\d+%?$/u.test(next.source);
    const isTogether =
      next?.origin.line === item.origin.line &&
      next.origin.column === item.origin.column + item.source.length + 1;
    return isNumber && isTogether ? [{ origin: item.origin, written: `${item.source},${next.source}` }] : [];
  });
}

/** How messages name a row. */
export function placeOfRow({ kind, position }: Pick<TypedRow, 'kind' | 'position'>): string {
  return kind === 'total' ? 'bảng, dòng tổng' : `bảng, dòng ${position}`;
}

function rowProblem(
  row: Pick<TypedRow, 'kind' | 'origin' | 'position'>,
  message: string,
  mend: string,
): TableProblem {
  return { concern: 'structure', origin: row.origin, subject: placeOfRow(row), message, mend };
}
