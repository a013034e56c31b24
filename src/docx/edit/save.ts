import { type Zippable, zipSync } from 'fflate';
import { parseXml, serializeXml, type XmlElement } from '../../package/xml-tree.js';
import type { WordPackage } from '../read/open.js';

/** Office programs write it first (ECMA-376 Part 2, annex B), and some readers of other programs look for it there. */
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The file with what was changed in its trees. Parts without a change stay byte for byte as they were; the same
 * changes give the same bytes.
 */
export function saveWordPackage({ parts, trees }: WordPackage): Uint8Array {
  const names = parts.names().filter((name) => !name.endsWith('/'));
  const ordered = [CONTENT_TYPES, ...names.filter((name) => name !== CONTENT_TYPES)];
  const files: Zippable = {};
  for (const name of ordered) {
    const original = parts.read(name) ?? new Uint8Array();
    files[name] = partBytes(original, trees.get(name));
  }
  return zipSync(files, { level: 6, mtime: FIXED_TIME });
}

/** The same changes give the same bytes. */
const FIXED_TIME = '1990-01-01T00:00:00';

function partBytes(original: Uint8Array, tree: XmlElement | undefined): Uint8Array {
  if (!tree) return original;
  const xml = serializeXml(tree);
  return xml === serializeXml(parseXml(original)) ? original : new TextEncoder().encode(xml);
}
