/** How broken and hostile Word files are made: from a good one, part by part. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A file that `vanthu check` is given, and what it must say of it. */
export interface Hostile {
  readonly name: string;
  readonly bytes: (good: Uint8Array) => Uint8Array;
  /** Words of the message where the file is refused; absent where it is read in spite of its damage. */
  readonly refused?: RegExp;
}

export const DAMAGED = /tệp hỏng, không đọc được/u;
export const TOO_LARGE = /tệp lớn quá mức cho phép: /u;
/** A line that no person wrote. */
export const LONG_LINE = /tệp lớn quá mức cho phép: đoạn dài [\d.]+ chữ/u;
export const NO_DOCUMENT = /gặp .*, cần tệp Word \.docx/u;

export const DOCUMENT = 'word/document.xml';
export const TYPES = '[Content_Types].xml';
export const ROOT_RELS = '_rels/.rels';
export const RELS = 'word/_rels/document.xml.rels';

/** Above this a high ratio is refused: what is to be read in spite of its size is not compressed. */
const MAX_COMPRESSED = 4_900_000;

/** A file with some parts put in, changed or, with `undefined`, taken out. */
export function withParts(
  good: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array | undefined>>,
): Uint8Array {
  const all: Zippable = unzipSync(good);
  for (const [path, part] of Object.entries(parts)) {
    if (part === undefined) delete all[path];
    else {
      const bytes = typeof part === 'string' ? strToU8(part) : part;
      all[path] = [bytes, { level: bytes.length > MAX_COMPRESSED ? 0 : 1 }];
    }
  }
  return zipSync(all);
}

/** A file with one part rewritten. */
export function edited(good: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const before = partOf(good, path);
  const after = edit(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return withParts(good, { [path]: after });
}

/** The text of a part. */
export function partOf(good: Uint8Array, path: string): string {
  const bytes = unzipSync(good)[path];
  if (!bytes) throw new Error(`no part ${path}`);
  return strFromU8(bytes);
}

/** A file with some markup right after the title, or in place of some words of the document. */
export function withBody(good: Uint8Array, xml: string, words?: string): Uint8Array {
  return edited(good, DOCUMENT, (before) =>
    words === undefined
      ? before.replace(/<w:sectPr>/u, () => `${xml}<w:sectPr>`)
      : before.replace(words, () => xml),
  );
}

export function paragraph(text: string, pPr = ''): string {
  return `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Elements one in the other. */
export function nested(open: string, close: string, depth: number, inner = ''): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

export const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
export const END = 0x06054b50;

/** A zip file with a little-endian number in every record of a kind; only in those of a name where one is given. */
export function patched(
  bytes: Uint8Array,
  { signature, offset, size, name }: { signature: number; offset: number; size: 2 | 4; name?: string },
  value: number,
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 22 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    const nameAt = at + (signature === CENTRAL ? 46 : 30);
    if (name !== undefined && strFromU8(copy.subarray(nameAt, nameAt + name.length)) !== name) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

/** Numbers from 0 to 1, always the same (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
