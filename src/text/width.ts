import metrics from './times-new-roman.json' with { type: 'json' };

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const TABLES = {
  regular: widthTable(metrics.regular),
  bold: widthTable(metrics.bold),
  italic: widthTable(metrics.italic),
  boldItalic: widthTable(metrics.boldItalic),
};

/**
 * Width in points of a line of text set in Times New Roman. Characters outside the table (no Vietnamese text has any)
 * count as a digit.
 */
export function textWidthPt(
  text: string,
  sizePt: number,
  { bold = false, italic = false }: Style = {},
): number {
  const table = TABLES[bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'];
  let units = 0;
  for (const character of text) units += table.get(character) ?? metrics.unitsPerEm / 2;
  return (units * sizePt) / metrics.unitsPerEm;
}

/**
 * Breaks a paragraph into lines as a word processor does: at spaces, as many words to a line as fit.
 *
 * @returns the lines, without the spaces they were broken at
 */
export function breakLines(text: string, widthPt: number, sizePt: number, style: Style = {}): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidthPt(longer, sizePt, style) > widthPt) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/**
 * The narrowest width, in points, at which a centred text still takes as many lines as it does in `widthPt`: its lines
 * then come out about equally long. A little wider where every line can then end with a comma or semicolon.
 */
export function balancedWidthPt(text: string, widthPt: number, sizePt: number, style: Style = {}): number {
  const lineCount = breakLines(text, widthPt, sizePt, style).length;
  if (lineCount === 1) return widthPt;
  let tooNarrow = 0;
  let enough = widthPt;
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (breakLines(text, middle, sizePt, style).length > lineCount) tooNarrow = middle;
    else enough = middle;
  }
  const endsWell = (width: number): boolean => {
    const lines = breakLines(text, width, sizePt, style);
    return lines.length === lineCount && lines.slice(0, -1).every((line) => /[,;]$/u.test(line));
  };
  for (let width = enough; width <= widthPt; width += 1) if (endsWell(width)) return width;
  return enough;
}

function widthTable(widths: readonly number[]): ReadonlyMap<string, number> {
  return new Map([...metrics.chars].map((character, index) => [character, widths[index] ?? 0]));
}
