import type { Origin } from '../../../document/origin.js';
import {
  AWARD_COUNTS,
  AWARD_GROUPS,
  AWARD_SUBJECTS,
  type AwardCount,
  type AwardGroup,
  type AwardSubject,
} from '../../schema/award-results.js';
import { type AwardLedger, type LedgerRow, totalCount } from '../award-ledger.js';
import { cell, type MadeColumn, type MadeRow, type MadeTable, numberCell } from './made-table.js';

/** Columns that are there even where nothing is known for them. */
const ALWAYS: readonly AwardCount[] = ['de_nghi', 'duoc_tang'];
const NARROW: readonly AwardCount[] = ['de_nghi', 'duoc_tang', 'dang_trinh', 'khong_duoc'];
const PARTS: readonly AwardCount[] = ['lanh_dao', 'truc_tiep', 'cong_trang', 'chuyen_de', 'dot_xuat'];
const PARTS_GROUP = 'Trong số được tặng';

/**
 * Awards by group and subject. Only forms of commendation have a total, of collectives and of individuals apart: one
 * title may rest on another, so that adding titles up would count a person twice.
 */
export function awardTable({ rows }: AwardLedger, isNarrow: boolean, at: Origin): MadeTable {
  const counts = AWARD_COUNTS.filter(({ id }) => (!isNarrow || NARROW.includes(id)) && isShown(id, rows));
  const columns: MadeColumn[] = [
    { ten: 'TT', canh: 'giua' },
    { ten: 'Danh hiệu, hình thức', ...(isNarrow ? {} : { rong: '22' }) },
    ...counts.map(({ id, words }): MadeColumn => {
      return { ten: words, kieu: 'so', cong: 'khong', ...(PARTS.includes(id) && { nhom: PARTS_GROUP }) };
    }),
  ];
  const ids = counts.map(({ id }) => id);
  const groups = AWARD_GROUPS.flatMap((group) =>
    AWARD_SUBJECTS.flatMap((subject) => groupRows({ group, subject, ids, at }, rows)),
  );
  return { columns, rows: groups };
}

function isShown(id: AwardCount, rows: readonly LedgerRow[]): boolean {
  return ALWAYS.includes(id) || rows.some(({ counts }) => counts[id] !== undefined);
}

interface Group {
  readonly group: { readonly id: AwardGroup; readonly words: string };
  readonly subject: { readonly id: AwardSubject; readonly words: string };
  readonly ids: readonly AwardCount[];
  readonly at: Origin;
}

function groupRows({ group, subject, ids, at }: Group, all: readonly LedgerRow[]): MadeRow[] {
  const rows = all.filter((row) => row.group === group.id && row.subject === subject.id);
  if (rows.length === 0) return [];
  const title = `${group.words} - ${subject.words.toLocaleLowerCase('vi')}`;
  const own = rows.map((row, index) => [
    cell(String(index + 1), row.origin),
    cell(row.award, row.origin),
    ...ids.map((id) => numberCell(row.counts[id]?.value, row.counts[id]?.origin ?? row.origin)),
  ]);
  const hasTotal = group.id === 'hinh-thuc' && rows.length > 1;
  const total = [cell('', at), cell('Cộng', at), ...ids.map((id) => numberCell(totalCount(rows, id), at))];
  return [{ group: cell(title, rows[0]?.origin ?? at) }, ...own, ...(hasTotal ? [total] : [])];
}
