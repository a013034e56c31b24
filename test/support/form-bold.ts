import { poppler } from './poppler.js';

/** The stretches of bold text in a PDF, as they follow each other in the lines. */
export async function readBoldText(path: string): Promise<string[]> {
  const xml = await poppler('pdftohtml', ['-xml', '-i', '-stdout', path]);
  return [...xml.matchAll(/<b>([^<]*)<\/b>/gu)]
    .map(([, text = '']) => text.normalize('NFC').trim())
    .filter((text) => text !== '');
}
