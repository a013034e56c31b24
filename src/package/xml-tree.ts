/**
 * A part of an office file as a tree that can be read, changed and written again. Prefixes are those that office
 * programs use, whatever the file calls them: `w:p` is always a paragraph.
 */
import { SaxesParser } from 'saxes';
import { PrefixMap } from './xml-prefixes.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** An element whose end was not met yet. */
interface OpenElement extends XmlElement {
  children: XmlNode[];
}

/** Text stands in its tree as a string. */
export type XmlNode = XmlElement | string;

/** A part that is no XML, or was made to exhaust whoever reads it. */
export class XmlFault extends Error {
  /** @param isTooLarge whether it is well-formed as far as it was read, but beyond bounds */
  constructor(
    message: string,
    readonly isTooLarge = false,
  ) {
    super(message);
  }
}

/** A report of 500 pages has some 400,000 elements, none deeper than 40. */
const MAX_ELEMENTS = 450_000;
const MAX_DEPTH = 250;
/** Pieces of text, attributes: an element has some two. */
const MAX_OTHERS = 1_500_000;
/** Word gives the root some forty, others at the most twenty. */
const MAX_ATTRIBUTES = 500;

const PIECE_BYTES = 1 << 20;

/**
 * Reads a part.
 *
 * @throws XmlFault when it is not well-formed XML in UTF-8 or UTF-16, has a document type, or exceeds the bounds
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const stack: OpenElement[] = [];
  const names = new PrefixMap();
  let root: XmlElement | undefined;
  let elements = 0;
  let others = 0;
  let attributesHere = 0;
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('document type');
  });
  // Before the element is there: a list of attributes has no end otherwise.
  parser.on('attribute', () => {
    others += 1;
    attributesHere += 1;
    if (others > MAX_OTHERS || attributesHere > MAX_ATTRIBUTES) throw new XmlFault('attributes', true);
  });
  parser.on('opentag', ({ name, attributes }) => {
    attributesHere = 0;
    elements += 1;
    if (elements > MAX_ELEMENTS || stack.length > MAX_DEPTH) throw new XmlFault('elements', true);
    const named = names.open(name, attributes);
    const element: OpenElement = { name: named.name, attributes: named.attributes, children: [] };
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    stack.push(element);
  });
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (text) => {
      others += 1;
      if (others > MAX_OTHERS) throw new XmlFault('text', true);
      stack.at(-1)?.children.push(text);
    });
  }
  parser.on('closetag', () => {
    const element = stack.pop();
    // An array that grew has room for far more than it holds; most elements have one child or two.
    if (element && element.children.length > 0) element.children = element.children.slice();
    names.close();
  });
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      parser.write(decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true }));
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof XmlFault) throw error;
    throw new XmlFault(error instanceof Error ? error.message : 'not readable');
  }
  if (!root) throw new XmlFault('empty');
  return root;
}

/** Writes a tree as a part of an office file, in UTF-8. */
export function serializeXml(root: XmlElement): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, pieces);
  return pieces.join('');
}

function write(element: XmlElement, pieces: string[]): void {
  pieces.push('<', element.name);
  for (const [name, value] of Object.entries(element.attributes)) {
    pieces.push(' ', name, '="', escapeAttribute(value), '"');
  }
  if (element.children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') pieces.push(escapeXml(child));
    else write(child, pieces);
  }
  pieces.push('</', element.name, '>');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Line breaks and tabs too: a reader would make spaces of them. */
function escapeAttribute(value: string): string {
  return escapeXml(value)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // Without a mark, the first sign is `<`.
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}
