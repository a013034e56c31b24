import { childOf, childrenOf, numberIn, valOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import type { Bounds } from './bounds.js';
import type { CellPlace, WordBlock, WordBox, WordCell, WordParagraph, WordTable } from './model.js';
import type { Lists } from './numbering.js';
import { effectiveParagraph, readParagraphProperties } from './paragraph-properties.js';
import { effectiveRun, type RunProperties, readRunProperties } from './run-properties.js';
import { RunReader } from './runs.js';
import type { Style, Styles } from './styles.js';
import type { Theme } from './theme.js';

/** What the blocks of a file are read with. */
export interface Resources {
  readonly styles: Styles;
  readonly theme: Theme;
  readonly lists: Lists;
  readonly bounds: Bounds;
}

/** Where a block stands. */
interface Place {
  readonly cell?: CellPlace;
  readonly tableStyle?: Style;
}

/** Reads the blocks of one part of a file, counting as it goes. */
export class BlockReader {
  readonly paragraphs: WordParagraph[] = [];
  readonly tables: WordTable[] = [];
  readonly #runs = new RunReader();

  constructor(private readonly resources: Resources) {}

  /** The paragraphs and tables directly inside an element, in order. */
  read(parent: XmlElement, place: Place = {}): WordBlock[] {
    return blockElements(parent).map((element) =>
      element.name === 'w:tbl' ? this.#table(element, place) : this.#paragraph(element, place),
    );
  }

  #paragraph(element: XmlElement, place: Place): WordParagraph {
    const { styles, theme, lists, bounds } = this.resources;
    const pPr = childOf(element, 'w:pPr');
    const direct = readParagraphProperties(pPr);
    const style = styles.style('paragraph', valOf(pPr, 'w:pStyle'));
    const fromStyle = style.paragraph.numbering;
    const id = direct.numbering?.id ?? fromStyle?.id;
    const list = lists.next(id, direct.numbering?.level ?? fromStyle?.level);
    // The indents of a list lie below those of the style that asks for the list, but above those of other styles.
    const listIsDirect = direct.numbering?.id !== undefined;
    const middle = [list?.paragraph ?? {}, style.paragraph];
    const format = effectiveParagraph(
      styles.paragraphDefaults,
      place.tableStyle?.paragraph ?? {},
      ...(listIsDirect ? middle.reverse() : middle),
      direct,
    );
    const formatOf = (rPr: XmlElement | undefined) =>
      effectiveRun({
        defaults: styles.runDefaults,
        ...(place.tableStyle && { tableStyle: place.tableStyle.run }),
        paragraphStyle: style.run,
        characterStyle: this.#characterStyle(rPr),
        direct: readRunProperties(rPr, theme),
      });
    const position = this.paragraphs.length + 1;
    const { runs, drawings, endsPage } = this.#runs.read(element, formatOf);
    const label = list?.label ?? '';
    const text = label + runs.map((run) => run.text).join('');
    bounds.add(text);
    const boxes: WordBox[] = [];
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      position,
      text,
      label,
      runs,
      format,
      styleName: style.name,
      markFormat: formatOf(childOf(pPr, 'w:rPr')),
      element,
      ...(place.cell && { cell: place.cell }),
      boxes,
      lines: drawings.lines,
      charts: drawings.charts,
      hasPicture: drawings.hasPicture,
      endsPage: endsPage || childOf(pPr, 'w:sectPr') !== undefined,
    };
    this.paragraphs.push(paragraph);
    for (const { content, ...box } of drawings.boxes) {
      const from = this.paragraphs.length;
      this.read(content, place);
      boxes.push({ ...box, paragraphs: this.paragraphs.slice(from) });
    }
    return paragraph;
  }

  #characterStyle(rPr: XmlElement | undefined): RunProperties {
    const id = valOf(rPr, 'w:rStyle');
    return id === undefined ? {} : this.resources.styles.style('character', id).run;
  }

  #table(element: XmlElement, place: Place): WordTable {
    const tblPr = childOf(element, 'w:tblPr');
    const style = this.resources.styles.style('table', valOf(tblPr, 'w:tblStyle'));
    const rows: WordCell[][] = [];
    const table: WordTable = {
      kind: 'table',
      position: this.tables.length + 1,
      rows,
      hasBorders: [tblPr, style.table].some(hasBorders) || cellsHaveBorders(element),
      element,
    };
    this.tables.push(table);
    const widthBetween = gridWidths(element);
    const margins = sideMarginsTwips([tblPr, style.table]);
    for (const [row, tr] of rowElements(element).entries()) {
      let column = numberIn(childOf(childOf(tr, 'w:trPr'), 'w:gridBefore'), 'w:val') ?? 0;
      rows.push(
        cellElements(tr).map((tc) => {
          const tcPr = childOf(tc, 'w:tcPr');
          const span = Math.max(1, numberIn(childOf(tcPr, 'w:gridSpan'), 'w:val') ?? 1);
          const own = numberIn(childOf(tcPr, 'w:tcW'), 'w:w') ?? 0;
          const fromGrid = widthBetween(column, column + span);
          const at = column;
          column += span;
          // Only the place in the outermost table tells where on the page a paragraph stands.
          const widthTwips = own || fromGrid;
          const innerWidthTwips = Math.max(0, widthTwips - margins);
          const cell = place.cell ?? { table, row, column: at, innerWidthTwips };
          const blocks = this.read(tc, { cell, tableStyle: style });
          return { column: at, span, widthTwips, blocks };
        }),
      );
    }
    return table;
  }
}

/** How wide a table is from one column of its grid to before another. */
function gridWidths(table: XmlElement): (from: number, to: number) => number {
  const sums = [0];
  for (const column of childrenOf(childOf(table, 'w:tblGrid'))) {
    sums.push((sums.at(-1) ?? 0) + (numberIn(column, 'w:w') ?? 0));
  }
  const upTo = (column: number) => sums[Math.max(0, Math.min(column, sums.length - 1))] ?? 0;
  return (from, to) => upTo(to) - upTo(from);
}

/** Paragraphs and tables, those wrapped in controls and tracked changes too. */
function blockElements(parent: XmlElement): XmlElement[] {
  return unwrapped(parent, ['w:p', 'w:tbl']).filter((block) => !isDeletedParagraph(block));
}

/** A tracked change takes away its mark (ECMA-376 Part 1, 17.13.5.15) and all that stands in it. */
function isDeletedParagraph(block: XmlElement): boolean {
  const pPr = childOf(block, 'w:pPr');
  if (!childOf(childOf(pPr, 'w:rPr'), 'w:del') || childOf(pPr, 'w:sectPr')) return false;
  return childrenOf(block).every(({ name }) => !HOLDING_TEXT.includes(name));
}

const HOLDING_TEXT = ['w:r', 'w:ins', 'w:moveTo', 'w:hyperlink', 'w:sdt', 'w:smartTag', 'w:fldSimple'];

function rowElements(table: XmlElement): XmlElement[] {
  return unwrapped(table, ['w:tr']).filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'));
}

function cellElements(row: XmlElement): XmlElement[] {
  return unwrapped(row, ['w:tc']);
}

const WRAPPERS = [
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
];

function unwrapped(parent: XmlElement, names: readonly string[]): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (names.includes(child.name)) return [child];
    return WRAPPERS.includes(child.name) ? unwrapped(child, names) : [];
  });
}

/** Word's own table style leaves 108 twips at each side. */
const USUAL_CELL_MARGIN_TWIPS = 108;

/** Left and right margin of the cells of a table, together. */
function sideMarginsTwips(levels: readonly (XmlElement | undefined)[]): number {
  const margins = levels.map((level) => childOf(level, 'w:tblCellMar'));
  const margin = (...sides: string[]): number => {
    const found = margins.flatMap((level) => sides.map((side) => numberIn(childOf(level, side), 'w:w')));
    return found.find((width) => width !== undefined) ?? USUAL_CELL_MARGIN_TWIPS;
  };
  return margin('w:left', 'w:start') + margin('w:right', 'w:end');
}

function hasBorders(tblPr: XmlElement | undefined): boolean {
  return childrenOf(childOf(tblPr, 'w:tblBorders')).some(isDrawn);
}

function cellsHaveBorders(table: XmlElement): boolean {
  return rowElements(table).some((row) =>
    cellElements(row).some((cell) =>
      childrenOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')).some(isDrawn),
    ),
  );
}

function isDrawn({ attributes }: XmlElement): boolean {
  return !['nil', 'none', undefined].includes(attributes['w:val']);
}
