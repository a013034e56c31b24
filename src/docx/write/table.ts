import { Table as DocxTable, type FileChild } from 'docx';
import type { Table } from '../../document/tree.js';
import type { BodyPlace } from './body.js';

/** A table of the document. */
export function tableOf(_table: Table, _place: BodyPlace): FileChild {
  return new DocxTable({ rows: [] });
}
