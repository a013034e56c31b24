import { CsvError, parse } from 'csv-parse/sync';
import type { SourceText } from '../source.js';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
  type SheetCell,
  type SheetRow,
  spreadsheetFailure,
  tooLong,
  tooWide,
} from './model.js';

const DELIMITERS = [';', ',', '\t'] as const;

/** The header stands near the top; these lines tell the delimiter. */
const HEADER_LINES = 20;

/** No cell of a list is longer; a quote that is not closed swallows the rest of the file. */
const MAX_RECORD_CHARACTERS = 100_000;

interface Record {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file. Fields are divided by whichever of `;`, `,` and tab finds most of the wanted names in one line.
 *
 * @param isWanted whether a text is the name of a column of the table
 * @throws FindingsError when quotes do not match, or it is too long or too wide
 */
export function readCsv(source: SourceText, isWanted: (name: string) => boolean): Sheet {
  const top = source.text.split('\n', HEADER_LINES).join('\n');
  const found = DELIMITERS.map((delimiter) => {
    const records = parse(top, { delimiter, relax_column_count: true, relax_quotes: true, quote: null });
    return Math.max(0, ...records.map((fields) => fields.map(unquoted).filter(isWanted).length));
  });
  const delimiter = DELIMITERS[found.indexOf(Math.max(...found))] ?? ',';
  const rows = records(source, delimiter).map((record) => rowOf(record, source.file));
  return { rows, merged: [], hiddenColumns: [], isHidden: false };
}

function unquoted(field: string): string {
  return field.replace(/^\s*"(?<inside>.*)"\s*$/u, '$<inside>');
}

interface NumberedRecord {
  readonly row: Record;
  readonly number: number;
  /** Line of the file that it starts in. */
  readonly line: number;
}

function records({ text, file }: SourceText, delimiter: string): NumberedRecord[] {
  try {
    const parsed = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      max_record_size: MAX_RECORD_CHARACTERS,
      to: MAX_ROWS + 1,
    }) as unknown as Record[];
    if (parsed.length > MAX_ROWS) {
      throw tooLong(file);
    }
    let line = 1;
    return parsed.map((row, index) => {
      const numbered = { row, number: index + 1, line };
      line = row.info.lines + 1;
      return numbered;
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 1);
    const fault = {
      message: 'gặp dấu nháy kép không khớp, cần "…" bao cả ô và "" cho dấu nháy bên trong',
      mend: 'mở tệp bằng Excel rồi lưu lại dạng CSV UTF-8',
    };
    throw spreadsheetFailure(file, fault, { file, line, column: 1 });
  }
}

function rowOf({ row, number, line }: NumberedRecord, file: string): SheetRow {
  const cells = new Map<number, SheetCell>();
  for (const [index, field] of row.record.entries()) {
    const text = field.replace(/\s+/gu, ' ').trim();
    if (text === '') continue;
    if (index >= MAX_COLUMNS) throw tooWide(file, {}, { number, line });
    cells.set(index, { text });
  }
  return { number, line, isHidden: false, cells };
}
