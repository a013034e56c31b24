import type { ContentNode, MapNode } from '../../content/node.js';
import {
  type ColumnChoice,
  columnRange,
  type WrittenCell,
  type WrittenSheet,
  writeWorkbook,
} from '../../package/workbook.js';
import { LIST_KEYS, type ListKey } from '../schema/award-file.js';
import {
  AWARD_SHEETS,
  type AwardColumn,
  type AwardSheet,
  EXAMPLE_REMARK,
  REMARK_TITLE,
} from './sheet-columns.js';
import { EXAMPLE_ROWS } from './sheet-examples.js';
import { choiceRange, choicesSheet, guideSheet } from './sheet-guide.js';
import { type NamedAward, shownCell } from './sheet-values.js';

/** An entry of a list by its keys, as typed in a content file. */
export type TypedEntry = Readonly<Record<string, string>>;
export type TypedLists = Readonly<Partial<Record<ListKey, readonly TypedEntry[]>>>;

/** The lists of a dossier as they were typed; what is no list of entries is left out. */
export function typedLists(root: MapNode): TypedLists {
  const lists = LIST_KEYS.map((key) => {
    const node = root.entries.get(key)?.value;
    return [key, node?.kind === 'list' ? node.items.map(typedEntry) : []] as const;
  });
  return Object.fromEntries(lists);
}

function typedEntry(node: ContentNode): TypedEntry {
  if (node.kind !== 'map') return {};
  const values = [...node.entries].map(
    ([key, { value }]) => [key, value.kind === 'text' ? value.value : ''] as const,
  );
  return Object.fromEntries(values);
}

/** Rows above the first one that is filled in: title, explanations, header. */
const ROWS_ABOVE = 3;
/** As far down as cells offer lists to choose from. */
const LAST_ROW = 10_000;

/** The codes of units, in the first column of the first sheet of lists. */
const UNIT_CODES = columnRange(AWARD_SHEETS[0]?.name ?? '', 0, ROWS_ABOVE + 1, 500);

/**
 * The bytes of a workbook with the lists of a dossier.
 *
 * @param awards what proposals and history may name
 * @param withExamples whether each sheet starts with a row that shows what a row looks like
 * @param remark in the rows of the lists, for the clerk
 */
export function awardWorkbook(
  lists: TypedLists,
  awards: readonly NamedAward[],
  withExamples: boolean,
  remark = '',
): Uint8Array {
  const sheets = AWARD_SHEETS.map((sheet): WrittenSheet => {
    const entries = lists[sheet.list] ?? [];
    return {
      name: sheet.name,
      widths: [...sheet.columns.map(widthOf), widthFor(EXAMPLE_REMARK)],
      rows: [
        titleOf(sheet),
        notesOf(sheet),
        headerOf(sheet),
        ...(withExamples ? [rowOf(sheet, EXAMPLE_ROWS[sheet.list], awards, EXAMPLE_REMARK)] : []),
        ...entries.map((entry) => rowOf(sheet, entry, awards, remark)),
      ],
      frozenRows: ROWS_ABOVE,
      emptyStyle: 'text',
      choices: choicesOf(sheet, awards),
    };
  });
  return writeWorkbook(guideSheet(), ...sheets, choicesSheet(awards));
}

function titleOf({ columns, explained }: AwardSheet): WrittenCell[] {
  return [{ style: 'title', value: explained }, ...columns.map((): WrittenCell => ({ style: 'title' }))];
}

function notesOf({ columns }: AwardSheet): WrittenCell[] {
  const notes = columns.map(({ explained, isRequired }) => `${isRequired ? 'Phải điền. ' : ''}${explained}`);
  return [...notes, 'Không được đọc.'].map((value) => ({ style: 'note', value }));
}

function headerOf({ columns }: AwardSheet): WrittenCell[] {
  return [...columns.map(({ title }) => title), REMARK_TITLE].map((value) => ({ style: 'header', value }));
}

function rowOf(
  { columns }: AwardSheet,
  entry: TypedEntry,
  awards: readonly NamedAward[],
  remark = '',
): WrittenCell[] {
  const values = columns.map((column) => shownCell(column, entry[column.key] ?? '', awards));
  return [...values, remark].map((value) => ({ style: 'text', value }));
}

/** Lists to choose from: values of the column, codes of units, titles and rewards. */
function choicesOf({ columns }: AwardSheet, awards: readonly NamedAward[]): ColumnChoice[] {
  return columns.flatMap((column, index): ColumnChoice[] => {
    const range = column.key === 'don_vi' ? UNIT_CODES : choiceRange(column, awards);
    return range === undefined ? [] : [{ column: index, rows: [ROWS_ABOVE + 1, LAST_ROW], range }];
  });
}

function widthOf({ title, options }: AwardColumn): number {
  return Math.max(20, widthFor(title), ...options.map(({ words }) => widthFor(words)));
}

/** In characters, with room at both ends. */
function widthFor(text: string): number {
  return Math.min(40, text.length + 3);
}
