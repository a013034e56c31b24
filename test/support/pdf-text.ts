import { SaxesParser } from 'saxes';
import type { Box } from './box.js';
import { poppler } from './poppler.js';

/** The largest that pdftohtml knows. It rounds to whole units, here a third of a point (0.12 mm). */
const UNITS_PER_PT = 3;

/** Text in one line, one size and one colour, as pdftohtml joins it. */
export interface TextPiece extends Box {
  readonly text: string;
  readonly sizePt: number;
  readonly bold: boolean | 'partly';
  readonly italic: boolean | 'partly';
  /** e.g. `#000000` */
  readonly color: string;
}

interface Font {
  readonly sizePt: number;
  readonly color: string;
}

/** The text of each page. */
export async function readTextPieces(path: string): Promise<TextPiece[][]> {
  const scale = String(UNITS_PER_PT);
  const output = await poppler('pdftohtml', ['-xml', '-zoom', scale, '-i', '-stdout', path]);
  return parsePieces(output);
}

function parsePieces(xml: string): TextPiece[][] {
  const pages: TextPiece[][] = [];
  const fonts = new Map<string, Font>();
  let open: { box: Box; font: Font } | undefined;
  let runs: { text: string; bold: boolean; italic: boolean }[] = [];
  const inside = { b: 0, i: 0 };

  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => {
    const number = (key: string): number => Number(attributes[key]) / UNITS_PER_PT;
    if (name === 'page') pages.push([]);
    else if (name === 'b' || name === 'i') inside[name] += 1;
    else if (name === 'fontspec') {
      fonts.set(attributes['id'] ?? '', { sizePt: number('size'), color: attributes['color'] ?? '' });
    } else if (name === 'text') {
      const font = fonts.get(attributes['font'] ?? '');
      if (!font) throw new Error(`unknown font ${attributes['font']}`);
      const [leftPt, topPt] = [number('left'), number('top')];
      const box = { leftPt, rightPt: leftPt + number('width'), topPt, bottomPt: topPt + number('height') };
      open = { box, font };
      runs = [];
    }
  });
  parser.on('text', (text) => {
    if (open) runs.push({ text, bold: inside.b > 0, italic: inside.i > 0 });
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'b' || name === 'i') inside[name] -= 1;
    if (name !== 'text' || !open) return;
    const text = runs.map((part) => part.text).join('');
    const visible = runs.filter((part) => part.text.trim() !== '');
    // Lines of blanks take no ink and have no place that could be measured.
    if (visible.length > 0) {
      const bold = share(visible.map((part) => part.bold));
      const italic = share(visible.map((part) => part.italic));
      pages.at(-1)?.push({ ...open.box, ...open.font, text: text.normalize('NFC').trim(), bold, italic });
    }
    open = undefined;
  });
  parser.write(xml).close();
  return pages;
}

function share(flags: readonly boolean[]): boolean | 'partly' {
  if (flags.every(Boolean)) return true;
  return flags.some(Boolean) ? 'partly' : false;
}

/** Names of the embedded fonts, without the prefix that marks a subset: `LiberationSerif-Bold`. */
export async function readFonts(path: string): Promise<string[]> {
  const output = await poppler('pdffonts', [path]);
  const [, , ...rows] = output.trimEnd().split('\n');
  return rows.map((row) => (row.split(/\s+/u)[0] ?? '').replace(/^[A-Z]{6}\+/u, ''));
}
