import { SaxesParser } from 'saxes';

/** What is done at each element; names come without prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Decoded in pieces, so that a large part is not in memory twice. */
const PIECE_BYTES = 1 << 20;

/**
 * Goes through a part of an office file. A document type is refused: no office program writes one.
 *
 * @throws Error when it is no well-formed XML in UTF-8
 */
export function walkXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type');
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    parser.write(decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
