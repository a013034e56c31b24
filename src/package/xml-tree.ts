/**
 * A part of an office file as a tree that can be read, changed and written again. Prefixes are those that office
 * programs use, whatever the file calls them: `w:p` is always a paragraph.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** Text stands in its tree as a string. */
export type XmlNode = XmlElement | string;

/** A part that is no XML, or was made to exhaust whoever reads it. */
export class XmlFault extends Error {}

/** A report of 500 pages has some 400,000 elements, none deeper than 40. */
const MAX_ELEMENTS = 600_000;
const MAX_DEPTH = 250;

const PIECE_BYTES = 1 << 20;

/** Namespaces (ECMA-376 transitional and strict, and the extensions of Word 2010) by the prefix used here. */
const PREFIXES = new Map<string, string>(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
    'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
    'http://purl.oclc.org/ooxml/drawingml/main': 'a',
    'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
    'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'urn:schemas-microsoft-com:vml': 'v',
    'urn:schemas-microsoft-com:office:office': 'o',
  }),
);

/**
 * Reads a part.
 *
 * @throws XmlFault when it is not well-formed XML in UTF-8 or UTF-16, has a document type, or exceeds the bounds
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const stack: XmlElement[] = [];
  const names = new PrefixMap();
  let root: XmlElement | undefined;
  let count = 0;
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MAX_ELEMENTS || stack.length > MAX_DEPTH) throw new XmlFault('too large');
    const element = names.open(name, attributes);
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    stack.push(element);
  });
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (text) => {
      stack.at(-1)?.children.push(text);
    });
  }
  parser.on('closetag', () => {
    stack.pop();
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
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Renames prefixes. A file that uses the usual ones, as nearly all do, is not looked at name by name. */
class PrefixMap {
  readonly #scopes: (ReadonlyMap<string, string> | undefined)[] = [];

  open(name: string, attributes: Record<string, string>): XmlElement {
    const above = this.#scopes.at(-1);
    const scope = scopeWith(above, attributes);
    this.#scopes.push(scope);
    if (!scope) return { name, attributes: { ...attributes }, children: [] };
    const renamed = Object.entries(attributes).map(([key, value]) => [
      declared(key, value) ?? (key.includes(':') ? rename(key, scope) : key),
      value,
    ]);
    return { name: rename(name, scope), attributes: Object.fromEntries(renamed), children: [] };
  }

  close(): void {
    this.#scopes.pop();
  }
}

/** Prefixes to rename in an element and below it. */
function scopeWith(
  above: ReadonlyMap<string, string> | undefined,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> | undefined {
  let scope: Map<string, string> | undefined;
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    const own = key.slice('xmlns:'.length);
    const usual = PREFIXES.get(value);
    if (usual === undefined ? above?.has(own) !== true : usual === own && above?.has(own) !== true) continue;
    scope ??= new Map(above);
    if (usual === undefined) scope.delete(own);
    else scope.set(own, usual);
  }
  return scope ?? above;
}

function rename(name: string, scope: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const usual = scope.get(colon < 0 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

/** The name of a declaration of a namespace after renaming; `undefined` for other attributes. */
function declared(key: string, value: string): string | undefined {
  if (key !== 'xmlns' && !key.startsWith('xmlns:')) return undefined;
  const usual = PREFIXES.get(value);
  return usual === undefined ? key : `xmlns:${usual}`;
}
