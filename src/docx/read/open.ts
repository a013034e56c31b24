import { type Relation, relationsOf } from '../../package/relations.js';
import { childrenOf } from '../../package/xml-query.js';
import { parseXml, type XmlElement, XmlFault } from '../../package/xml-tree.js';
import { ZipFault, ZipParts } from '../../package/zip.js';

/** Why a file cannot be read as a Word document. */
export type WordFaultKind =
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'no-document'
  | 'macros'
  | 'other-format';

/** A file that is no Word document, is damaged, or is refused. */
export class WordFault extends Error {
  /** @param found what was found instead, for the clerk; empty where the kind says all */
  constructor(
    readonly kind: WordFaultKind,
    readonly found = '',
  ) {
    super(kind);
  }
}

/** The main part of a Word file and those it leads to. */
export interface WordPackage {
  readonly parts: ZipParts;
  /** Path of the main part, usually `word/document.xml`. */
  readonly path: string;
  readonly document: XmlElement;
  /** Every part that was read, by path: what is changed in them is what is saved. */
  readonly trees: Map<string, XmlElement>;
  readonly relations: readonly Relation[];
  readonly isSigned: boolean;
}

/** The text of a report of 500 pages takes some 15 MB. */
const MAX_PART_BYTES = 40_000_000;

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TEMPLATE_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';

/**
 * Opens a Word file of the format since 2007.
 *
 * @throws WordFault when it is none, or is refused: with macros, with a password, or beyond bounds
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  refuseOtherFormats(bytes);
  try {
    const parts = new ZipParts(bytes);
    const root = relationsOf(parts, '');
    const path = root.find(({ type }) => type.endsWith('/officeDocument'))?.path ?? 'word/document.xml';
    if (!parts.has(path)) throw new WordFault('no-document', zipContent(parts));
    refuseByType(parts, path);
    const document = readPart(parts, path);
    if (document?.name !== 'w:document') throw new WordFault('no-document', zipContent(parts));
    const relations = relationsOf(parts, path);
    if (relations.some(({ type }) => type.endsWith('/vbaProject'))) throw new WordFault('macros');
    const isSigned = root.some(({ type }) => type.endsWith('/digital-signature/origin'));
    const trees = new Map([[path, document]]);
    return { parts, path, document, trees, relations, isSigned };
  } catch (error) {
    if (error instanceof ZipFault) throw new WordFault(error.kind, error.found);
    if (error instanceof WordFault) throw error;
    throw new WordFault('damaged');
  }
}

/** A part of an open file; `undefined` where there is none of that name. */
export function partOf({ parts, trees }: WordPackage, path: string): XmlElement | undefined {
  const known = trees.get(path);
  if (known) return known;
  const tree = readPart(parts, path);
  if (tree) trees.set(path, tree);
  return tree;
}

/**
 * An XML part; `undefined` where there is none of that name.
 *
 * @throws WordFault when it is damaged or too large
 */
function readPart(parts: ZipParts, path: string): XmlElement | undefined {
  try {
    const bytes = parts.read(path);
    if (!bytes) return undefined;
    if (bytes.length > MAX_PART_BYTES) {
      throw new WordFault('too-large', `phần ${path} dài ${Math.round(bytes.length / 1e6)} MB`);
    }
    return parseXml(bytes);
  } catch (error) {
    if (error instanceof ZipFault) throw new WordFault(error.kind, error.found || path);
    if (!(error instanceof XmlFault)) throw error;
    throw error.isTooLarge
      ? new WordFault('too-large', `phần ${path} quá nhiều đoạn`)
      : new WordFault('damaged', path);
  }
}

/** First bytes of other formats that clerks meet. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/u, 'tệp PDF'],
  [/^\{\\rtf/u, 'tệp RTF'],
  [/^\s*<(?:!doctype\s+html|html)/iu, 'trang web (HTML)'],
  [/^\s*<(?:\?xml|[a-z!])/iu, 'tệp XML'],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM)/u, 'tệp ảnh'],
];

/** As it looks byte by byte. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/u;

function refuseOtherFormats(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').replace(BYTE_ORDER_MARK, '');
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new WordFault(isEncrypted ? 'encrypted' : 'old-format');
  }
  const other = SIGNATURES.find(([signature]) => signature.test(start));
  if (other) throw new WordFault('other-format', other[1]);
}

/** The type that the file declares for its main part (ECMA-376 Part 2, 7.2.3) tells macros from plain documents. */
function refuseByType(parts: ZipParts, path: string): void {
  const types = readPart(parts, '[Content_Types].xml');
  if (!types) throw new WordFault('damaged', '[Content_Types].xml');
  const entries = childrenOf(types);
  const override = entries.find(
    ({ name, attributes }) => name === 'Override' && attributes['PartName'] === `/${path}`,
  );
  const byExtension = entries.find(
    ({ name, attributes }) => name === 'Default' && attributes['Extension'] === 'xml',
  );
  const type = (override ?? byExtension)?.attributes['ContentType'] ?? '';
  const hasProgram = parts.names().some((name) => /vbaProject\.bin$/iu.test(name));
  if (type.includes('macroEnabled') || hasProgram) throw new WordFault('macros');
  if (type !== MAIN_TYPE && type !== TEMPLATE_TYPE) throw new WordFault('no-document', zipContent(parts));
}

/** What a zip file that is no Word document seems to be. */
function zipContent(parts: ZipParts): string {
  const names = parts.names();
  if (names.some((name) => name.startsWith('xl/'))) return 'bảng tính Excel';
  if (names.some((name) => name.startsWith('ppt/'))) return 'bài trình chiếu PowerPoint';
  return names.includes('mimetype') ? 'tệp OpenDocument' : '';
}
