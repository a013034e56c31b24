/** Rows and cells of a table as ready XML. */
import type { IXmlableObject } from 'docx';
import type { Alignment, State, TableCell } from '../../document/tree.js';
import { attributes, runsXml, val } from './ready-xml.js';
import { STYLE } from './styles.js';
import { CELL_SIDE_TWIPS } from './table-needs.js';

/** Room above and below the text of a cell. */
const CELL_TOP_TWIPS = 30;

/** Eighths of a point: a line of half a point. */
const BORDER_EIGHTHS = 4;

/** A cell at its place in the grid. */
export interface CellXml {
  readonly column: number;
  readonly cell: TableCell;
  readonly widthTwips: number;
  readonly align: Alignment;
  /** The cell belongs to one that began in a row above. */
  readonly isContinued: boolean;
  readonly isHeader: boolean;
  readonly keepsNext: boolean;
}

export function tableXml(widthsTwips: readonly number[], rows: readonly IXmlableObject[]): IXmlableObject {
  const width = widthsTwips.reduce((total, twips) => total + twips, 0);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const border = attributes({ 'w:val': 'single', 'w:sz': BORDER_EIGHTHS, 'w:space': 0, 'w:color': '000000' });
  const margins = {
    top: CELL_TOP_TWIPS,
    left: CELL_SIDE_TWIPS,
    bottom: CELL_TOP_TWIPS,
    right: CELL_SIDE_TWIPS,
  };
  const properties = [
    { 'w:tblW': dxa(width) },
    // Word 2010 shifts a table by its cell margins unless it is centred.
    { 'w:jc': val('center') },
    { 'w:tblBorders': sides.map((side) => ({ [`w:${side}`]: border })) },
    { 'w:tblLayout': attributes({ 'w:type': 'fixed' }) },
    { 'w:tblCellMar': Object.entries(margins).map(([side, twips]) => ({ [`w:${side}`]: dxa(twips) })) },
  ];
  const grid = widthsTwips.map((twips) => ({ 'w:gridCol': attributes({ 'w:w': twips }) }));
  return { 'w:tbl': [{ 'w:tblPr': properties }, { 'w:tblGrid': grid }, ...rows] };
}

export function rowXml(cells: readonly IXmlableObject[], isHeader: boolean): IXmlableObject {
  return { 'w:tr': [{ 'w:trPr': isHeader ? HEADER_ROW : ROW }, ...cells] };
}

const ROW = [{ 'w:cantSplit': {} }];
const HEADER_ROW = [...ROW, { 'w:tblHeader': {} }];

/** Writes the cells of one table: what many cells have in common is made once. */
export class CellWriter {
  readonly #state: State;
  readonly #made = new Map<string, IXmlableObject>();

  constructor(state: State) {
    this.#state = state;
  }

  cellXml(at: CellXml): IXmlableObject {
    const { cell, widthTwips, align, isContinued, isHeader, keepsNext } = at;
    const merge = cell.rowSpan === 1 ? undefined : isContinued ? 'continue' : 'restart';
    const cellKey = `tc ${widthTwips} ${cell.columnSpan} ${merge} ${isHeader}`;
    const properties = this.#once(cellKey, () => ({
      'w:tcPr': [
        { 'w:tcW': dxa(widthTwips) },
        ...(cell.columnSpan > 1 ? [{ 'w:gridSpan': val(cell.columnSpan) }] : []),
        ...(merge ? [{ 'w:vMerge': val(merge) }] : []),
        ...(isHeader ? [{ 'w:vAlign': val('center') }] : []),
      ],
    }));
    const paragraph = this.#once(`p ${align} ${keepsNext}`, () => ({ 'w:pPr': paragraphXml(at) }));
    const runs = isContinued ? [] : runsXml(cell.text, this.#state, cell.bold);
    return { 'w:tc': [properties, { 'w:p': [paragraph, ...runs] }] };
  }

  #once(key: string, make: () => IXmlableObject): IXmlableObject {
    const made = this.#made.get(key) ?? make();
    this.#made.set(key, made);
    return made;
  }
}

function paragraphXml({ align, keepsNext }: CellXml): IXmlableObject[] {
  return [
    { 'w:pStyle': val(STYLE.tableText) },
    ...(keepsNext ? [{ 'w:keepNext': {} }] : []),
    // The style itself is set left.
    ...(align === 'left' ? [] : [{ 'w:jc': val(align) }]),
  ];
}

function dxa(twips: number): IXmlableObject {
  return attributes({ 'w:w': twips, 'w:type': 'dxa' });
}
