import { quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import type { ContentNode } from '../node.js';
import { type Column, type ColumnKind, columnProblem, fullName, type TableProblem, textAt } from './model.js';
import { shareOf } from './references.js';

const ALIGN = { trai: 'left', giua: 'center', phai: 'right' } as const;
const USUAL_ALIGN = { chu: 'left', so: 'right', 'ty-le': 'right', 'thu-tu': 'center' } as const;

/** Reads the columns of a table; what is wrong with them goes to `problems`. */
export function readColumns(nodes: readonly ContentNode[], problems: TableProblem[]): Column[] {
  const read = nodes.map(columnOf).filter((column) => column !== undefined);
  problems.push(...repeatedNames(read), ...brokenGroups(read), ...wrongWidths(read, nodes));
  return read.map((column, index) => {
    const node = nodes[index];
    const share = node?.kind === 'map' ? shareOf(node, column, read, problems) : undefined;
    return share ? { ...column, share } : column;
  });
}

function columnOf(node: ContentNode): Column | undefined {
  if (node.kind === 'text') {
    return { title: node, kind: 'chu', align: 'left', isSummed: false, countsAnew: false };
  }
  const title = node.kind === 'map' ? textAt(node, 'ten') : undefined;
  if (node.kind !== 'map' || !title) return undefined;
  const value = (key: string): string | undefined => textAt(node, key)?.value;
  const kind = (value('kieu') ?? 'chu') as ColumnKind;
  const align = value('canh') as keyof typeof ALIGN | undefined;
  const group = textAt(node, 'nhom');
  const width = value('rong');
  const decimals = value('le');
  return {
    title,
    kind,
    ...(group && { group }),
    align: align ? ALIGN[align] : USUAL_ALIGN[kind],
    ...(width !== undefined && { widthPercent: Number(width.replace(',', '.')) }),
    ...(decimals !== undefined && { decimals: Number(decimals) }),
    isSummed: kind === 'so' && value('cong') !== 'khong',
    countsAnew: value('dem_lai') === 'co',
  };
}

/** Two columns of one name cannot be told apart, neither here nor in a spreadsheet. */
function repeatedNames(columns: readonly Column[]): TableProblem[] {
  const seen = new Set<string>();
  return columns.flatMap((column) => {
    const { title } = column;
    const name = foldForComparison(fullName(column));
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      columnProblem(title, `gặp cột ${quoted(title.value)} hai lần, cần tên khác nhau`, 'đổi tên một cột'),
    ];
  });
}

function brokenGroups(columns: readonly Column[]): TableProblem[] {
  return columns.flatMap(({ group }, index) => {
    const before = columns.slice(0, index).map((column) => column.group?.value);
    const isApart = group && before.includes(group.value) && before.at(-1) !== group.value;
    if (!isApart) return [];
    const message = `gặp nhóm ${quoted(group.value)} ở hai chỗ, cần các cột cùng nhóm đứng liền nhau`;
    return [columnProblem(group, message, 'chuyển các cột lại gần nhau, hoặc đổi tên một nhóm')];
  });
}

function wrongWidths(columns: readonly Column[], nodes: readonly ContentNode[]): TableProblem[] {
  const asked = columns.filter(({ widthPercent }) => widthPercent !== undefined);
  const total = asked.reduce((sum, { widthPercent = 0 }) => sum + widthPercent, 0);
  const others = columns.length - asked.length;
  const first = nodes[columns.findIndex(({ widthPercent }) => widthPercent !== undefined)];
  if (!first || total < 100 || (others === 0 && total === 100)) return [];
  const room = others === 0 ? '' : `, và còn chỗ cho ${others} cột không ghi rong`;
  const found = `gặp rong tổng cộng ${String(total).replace('.', ',')} %`;
  return [columnProblem(first, `${found}, cần không quá 100 %${room}`, 'giảm rong, hoặc bỏ khóa rong')];
}
