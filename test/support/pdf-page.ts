import { type Box, heightPt, widthPt } from './box.js';
import { readDrawing } from './pdf-drawing.js';
import { readFonts, readTextPieces, type TextPiece } from './pdf-text.js';

/** Share of the size of Times New Roman (and of Liberation Serif) above and below the baseline of a line. */
const ASCENT = 0.891;
const DESCENT = 0.216;

/** Drawn boxes as flat and as long as this are rules; the rest are sides of frames or marked text. */
const RULE_MAX_HEIGHT_PT = 2;
const RULE_MIN_LENGTH_PT = 5;

/** A line of text, or the part of it in one column. The box reaches from the ascenders to the descenders. */
export interface TextLine extends TextPiece {
  readonly baselinePt: number;
}

/** A printed page. Lines are in order from the top, then from the left. */
export interface PdfPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly lines: readonly TextLine[];
  /** Everything drawn that is no letter: rules, frames. */
  readonly drawn: readonly Box[];
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  /** Names of the embedded fonts. */
  readonly fonts: readonly string[];
}

/** Reads what a PDF shows, with the tools of poppler. */
export async function readPdf(path: string): Promise<Pdf> {
  const [pieces, fonts] = await Promise.all([readTextPieces(path), readFonts(path)]);
  const pages = await Promise.all(pieces.map((onPage, index) => readPage(path, index + 1, onPage)));
  return { pages, fonts };
}

/** Reads only the last page: enough for the signature, and much faster where many documents are measured. */
export async function readLastPage(path: string): Promise<{ page: PdfPage; pageCount: number }> {
  const pieces = await readTextPieces(path);
  const pageCount = pieces.length;
  return { page: await readPage(path, pageCount, pieces.at(-1) ?? []), pageCount };
}

async function readPage(path: string, pageNumber: number, pieces: readonly TextPiece[]): Promise<PdfPage> {
  const { glyphs, ...page } = await readDrawing(path, pageNumber);
  const lines = pieces.map((piece): TextLine => {
    // The box of a piece is an estimate; the place of its letters is exact.
    const glyph = glyphs.find(({ xPt, yPt }) => isInside(piece, xPt, yPt));
    if (!glyph) throw new Error(`no letters found for ‹${piece.text}› on page ${pageNumber}`);
    const baselinePt = glyph.yPt;
    const topPt = baselinePt - ASCENT * piece.sizePt;
    return { ...piece, baselinePt, topPt, bottomPt: baselinePt + DESCENT * piece.sizePt };
  });
  lines.sort((a, b) => a.baselinePt - b.baselinePt || a.leftPt - b.leftPt);
  return { ...page, lines };
}

/** The solid horizontal rules of a page. */
export function rulesOf({ drawn }: PdfPage): Box[] {
  return drawn.filter((box) => heightPt(box) < RULE_MAX_HEIGHT_PT && widthPt(box) > RULE_MIN_LENGTH_PT);
}

function isInside(box: Box, xPt: number, yPt: number): boolean {
  // Positions of pieces are rounded to a third of a point.
  return xPt >= box.leftPt - 1 && xPt <= box.rightPt && yPt >= box.topPt && yPt <= box.bottomPt;
}
