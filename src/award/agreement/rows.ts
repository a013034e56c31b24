import { foldForComparison } from '../../text/fold.js';
import { grouped } from '../facts/index.js';
import { type Disagreement, type PaperText, type TextRow, WHOLE_PAPER } from './paper-text.js';

/** A cell that holds nothing but a number, a share or an amount. */
const NUMBER = /^-$|^\d[\d.,]*%?$/u;

/** Names that a list lacks or should not have, and numbers that differ in the row of a name. */
export function rowsThatDiffer(expected: PaperText, found: PaperText): Disagreement[] {
  const wanted = byName(expected.rows);
  const actual = byName(found.rows);
  const missing = [...wanted].flatMap(([key, rows]) =>
    rows.slice(actual.get(key)?.length ?? 0).map((row): Disagreement => {
      return { subject: 'danh sách', place: WHOLE_PAPER, found: '', expected: nameIn(row) };
    }),
  );
  const unknown = [...actual].flatMap(([key, rows]) =>
    rows.slice(wanted.get(key)?.length ?? 0).map((row): Disagreement => {
      return { subject: 'danh sách', place: row.place, found: nameIn(row), expected: '' };
    }),
  );
  const numbers = [...wanted].flatMap(([key, rows]) =>
    rows.flatMap((row, index) => {
      const same = actual.get(key)?.[index];
      return same && rows.length === actual.get(key)?.length ? numbersThatDiffer(row, same) : [];
    }),
  );
  return [...missing, ...unknown, ...numbers];
}

function byName(rows: readonly TextRow[]): ReadonlyMap<string, readonly TextRow[]> {
  return grouped(
    rows.filter((row) => nameIn(row) !== ''),
    (row) => [foldForComparison(nameIn(row))],
  );
}

function nameIn({ cells, nameAt }: TextRow): string {
  return (nameAt === undefined ? '' : (cells[nameAt] ?? '')).trim();
}

/** The number of the row itself is not compared: a row less above it changes it. */
function numbersThatDiffer(expected: TextRow, found: TextRow): Disagreement[] {
  return expected.cells.flatMap((wanted, column): Disagreement[] => {
    const actual = (found.cells[column] ?? '').trim();
    if (column < (expected.nameAt ?? 0) || !NUMBER.test(wanted.trim()) || actual === wanted.trim()) return [];
    return [
      { subject: `dòng ${nameIn(expected)}`, place: found.place, found: actual, expected: wanted.trim() },
    ];
  });
}
