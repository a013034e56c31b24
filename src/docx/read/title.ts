import { childOf, textOf } from '../../package/xml-query.js';
import { parseXml, XmlFault } from '../../package/xml-tree.js';
import { ZipFault, ZipParts } from '../../package/zip.js';

/** The title in the properties of a Word file; nothing where there is none, or the file cannot be read. */
export function titleOf(bytes: Uint8Array): string | undefined {
  try {
    const part = new ZipParts(bytes).read('docProps/core.xml');
    const title = part && childOf(parseXml(part), 'dc:title');
    return (title && textOf(title).trim()) || undefined;
  } catch (error) {
    if (error instanceof ZipFault || error instanceof XmlFault) return undefined;
    throw error;
  }
}
