import { readFileSync } from 'node:fs';
import { walkXml } from '../package/xml.js';

/** A line of text on a page; lengths in points from the top left corner. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** From the top. */
  readonly lines: readonly PageLine[];
}

/** Reads what `pdftotext -bbox-layout` wrote: pages, lines and words with their places. */
export function readPages(path: string): Page[] {
  const pages: { width: number; height: number; lines: PageLine[] }[] = [];
  let box = { left: 0, top: 0, right: 0, bottom: 0 };
  let words: string[] = [];
  let isWord = false;
  walkXml(withoutDocumentType(readFileSync(path)), {
    open: (name, attributes) => {
      const number = (key: string) => Number(attributes[key] ?? 0);
      if (name === 'page') pages.push({ width: number('width'), height: number('height'), lines: [] });
      if (name === 'line') {
        box = { left: number('xMin'), top: number('yMin'), right: number('xMax'), bottom: number('yMax') };
        words = [];
      }
      isWord = name === 'word';
      if (isWord) words.push('');
    },
    text: (text) => {
      if (isWord) words.push((words.pop() ?? '') + text);
    },
    close: (name) => {
      if (name === 'word') isWord = false;
      if (name === 'line') pages.at(-1)?.lines.push({ ...box, text: words.join(' ').normalize('NFC') });
    },
  });
  for (const { lines } of pages) lines.sort((a, b) => a.top - b.top || a.left - b.left);
  return pages;
}

/** The tool writes the document type of XHTML, which the reader refuses. */
function withoutDocumentType(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.replace(/^\s*<!DOCTYPE[^>]*>/u, ''));
}
