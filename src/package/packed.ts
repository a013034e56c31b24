/** Zip files of the program's own making, whose parts stay deflated: what is not changed is not packed twice. */
import { crc32 } from 'node:zlib';
import { deflateSync, inflateSync, strFromU8, strToU8, Zip, type ZipInputFile } from 'fflate';

/** A deflated part of a zip file. */
export interface PackedPart {
  readonly name: string;
  readonly deflated: Uint8Array<ArrayBuffer>;
  /** Length of the part itself, in bytes. */
  readonly size: number;
  readonly crc: number;
}

/** The same parts give the same bytes, on any machine: so the deflating, too, is not that of the system. */
const FIXED_TIME = '1990-01-01T00:00:00';
/** APPNOTE.TXT 4.4.5. */
const DEFLATED = 8;

export function packPart(name: string, bytes: Uint8Array): PackedPart {
  return { name, deflated: deflateSync(bytes, { level: 6 }), size: bytes.length, crc: crc32(bytes) };
}

/** The zip file of these parts, in their order. */
export function zipOf(parts: Iterable<PackedPart>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, deflated, size, crc } of parts) {
    const file: ZipInputFile = { filename: name, size, crc, compression: DEFLATED, mtime: FIXED_TIME };
    zip.add(file);
    file.ondata?.(null, deflated, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The parts of a packed file, in its order, by name. */
export class PackedFile {
  readonly #parts = new Map<string, PackedPart>();

  /**
   * @param zip bytes that a library of the program has packed: they are trusted
   * @throws Error when they are no zip file without comment
   */
  constructor(zip: Uint8Array) {
    for (const part of partsIn(zip)) this.#parts.set(part.name, part);
  }

  get parts(): readonly PackedPart[] {
    return [...this.#parts.values()];
  }

  /** The text of a part; throws where there is none. */
  text(name: string): string {
    const part = this.#parts.get(name);
    if (!part) throw new Error(`no part ${name}`);
    return strFromU8(inflateSync(part.deflated, { out: new Uint8Array(part.size) }));
  }

  /** Puts in a part, in the place of one of that name or at the end. */
  put(name: string, data: string | Uint8Array): void {
    this.#parts.set(name, packPart(name, typeof data === 'string' ? strToU8(data) : data));
  }

  bytes(): Uint8Array {
    return zipOf(this.#parts.values());
  }
}

/** Signatures, lengths and offsets of APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16. */
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const END = 0x06054b50;
const END_LENGTH = 22;

function* partsIn(zip: Uint8Array): Generator<PackedPart> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not a zip file without comment');
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('broken central directory');
    const [method, nameLength, extraLength, commentLength] = [10, 28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number, number];
    const [crc, length, size, local] = [16, 20, 24, 42].map((offset) =>
      view.getUint32(at + offset, true),
    ) as [number, number, number, number];
    const name = strFromU8(zip.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = zip.slice(start, start + length);
    // A folder or a part that is stored as it is.
    if (method === DEFLATED) yield { name, deflated: bytes, size, crc };
    else if (size > 0) yield packPart(name, bytes);
    at += CENTRAL_LENGTH + nameLength + extraLength + commentLength;
  }
}
