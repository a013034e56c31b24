import { closest, distance } from 'fastest-levenshtein';
import { quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import type { MapNode, TextNode } from '../node.js';
import { type Column, columnProblem, fullName, type TableProblem, textAt } from './model.js';

/** The columns that a share is computed from (keys `tu` and `tren`), by index. */
export function shareOf(
  node: MapNode,
  column: Column,
  columns: readonly Column[],
  problems: TableProblem[],
): Column['share'] {
  const [part, whole] = [textAt(node, 'tu'), textAt(node, 'tren')];
  if (!part && !whole) return undefined;
  if (!part || !whole || column.kind !== 'ty-le') {
    const [found, expected] =
      column.kind !== 'ty-le' ? ['tu, tren', 'kieu: ty-le'] : part ? ['tu', 'cả tren'] : ['tren', 'cả tu'];
    const mend =
      column.kind === 'ty-le' ? 'ghi thêm, hoặc bỏ cả hai' : 'thêm kieu: ty-le, hoặc bỏ tu và tren';
    problems.push(columnProblem(part ?? whole ?? node, `gặp ${found}, cần ${expected}`, mend));
    return undefined;
  }
  const partIndex = indexOf(part, column, columns, problems);
  const wholeIndex = indexOf(whole, column, columns, problems);
  return partIndex === undefined || wholeIndex === undefined
    ? undefined
    : { part: partIndex, whole: wholeIndex };
}

/** The number column of a name: of the same group before others; of another group, `nhóm/tên`. */
function indexOf(
  name: TextNode,
  { group }: Column,
  columns: readonly Column[],
  problems: TableProblem[],
): number | undefined {
  const wanted = foldForComparison(name.value);
  const numbers = columns.filter(({ kind }) => kind === 'so');
  const named = numbers.filter(({ title }) => foldForComparison(title.value) === wanted);
  const candidates = [
    named.filter((column) => column.group?.value === group?.value),
    named,
    numbers.filter((column) => foldForComparison(fullName(column)) === wanted),
  ];
  const found = candidates.find((list) => list.length > 0) ?? [];
  const [only] = found;
  if (only && found.length === 1) return columns.indexOf(only);
  problems.push(found.length > 1 ? ambiguousName(name, found) : unknownName(name, numbers));
  return undefined;
}

function ambiguousName(name: TextNode, found: readonly Column[]): TableProblem {
  const message = `gặp ${quoted(name.value)} ở nhiều nhóm cột, cần ghi cả nhóm`;
  return columnProblem(name, message, `ghi ${found.map((column) => `‹${fullName(column)}›`).join(' hoặc ')}`);
}

function unknownName(name: TextNode, numbers: readonly Column[]): TableProblem {
  const names = numbers.map(fullName);
  const near = nearestName(name.value, [...numbers.map(({ title }) => title.value), ...names]);
  const known = names.length === 0 ? 'bảng chưa có cột nào kiểu so' : names.join('; ');
  return columnProblem(
    name,
    `gặp ${quoted(name.value)}, cần tên một cột kiểu so: ${known}`,
    near ? `có phải ‹${near}›?` : 'ghi đúng tên cột, hoặc đặt kieu: so cho cột đó',
  );
}

/** The name that a clerk probably meant, where one is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const wanted = foldForComparison(name);
  const near = closest(wanted, known.map(foldForComparison));
  if (distance(wanted, near) > Math.max(2, near.length / 3)) return undefined;
  return known.find((candidate) => foldForComparison(candidate) === near);
}
