import { SaxesParser } from 'saxes';
import type { Box } from './box.js';
import { poppler } from './poppler.js';

/** What is drawn on a page: letters by the start of their baseline, everything else by its box. */
export interface Drawing {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly glyphs: readonly { readonly xPt: number; readonly yPt: number }[];
  readonly drawn: readonly Box[];
}

export async function readDrawing(path: string, pageNumber: number): Promise<Drawing> {
  const page = String(pageNumber);
  // Otherwise it shrinks the page a little, to whole points.
  const scale = ['-noshrink', '-nocenter'];
  const output = await poppler('pdftocairo', ['-svg', ...scale, '-f', page, '-l', page, path, '-']);
  return parseSvg(output);
}

/** Reads the SVG that cairo writes: outlines of letters under `defs`, each printed by a `use`; paths for the rest. */
function parseSvg(svg: string): Drawing {
  const glyphs: { xPt: number; yPt: number }[] = [];
  const drawn = new Map<string, Box>();
  const size = { widthPt: 0, heightPt: 0 };
  let definitions = 0;

  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'defs') definitions += 1;
    if (name === 'svg') {
      size.widthPt = Number.parseFloat(attributes['width'] ?? '');
      size.heightPt = Number.parseFloat(attributes['height'] ?? '');
    }
    if (definitions > 0) return;
    if (name === 'use') glyphs.push({ xPt: Number(attributes['x']), yPt: Number(attributes['y']) });
    if (name === 'path') {
      const box = boxOf(attributes['d'] ?? '', attributes['transform']);
      // LibreOffice prints the same border once for each paragraph that it could belong to.
      drawn.set(JSON.stringify(box), box);
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'defs') definitions -= 1;
  });
  parser.write(svg).close();
  return { ...size, glyphs, drawn: [...drawn.values()] };
}

/** The box of a path of straight lines, `M x y L x y …`. */
function boxOf(path: string, transform = 'matrix(1,0,0,1,0,0)'): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(transform);
  const numbers = numbersIn(path);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [x = 0, y = 0] = numbers.slice(index, index + 2);
    xs.push(a * x + c * y + e);
    ys.push(b * x + d * y + f);
  }
  return {
    leftPt: Math.min(...xs),
    rightPt: Math.max(...xs),
    topPt: Math.min(...ys),
    bottomPt: Math.max(...ys),
  };
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu)].map(([number]) => Number(number));
}
