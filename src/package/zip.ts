/**
 * The parts of a zip file, read from its directory and inflated one by one. What the directory declares is bounded
 * before anything is inflated, and nothing inflates beyond what it declares.
 *
 * Source: PKWARE APPNOTE.TXT 4.3.7 (local header), 4.3.12 (central directory header), 4.3.16 (end record).
 */
import { crc32, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** An office file has some twenty parts, and one for each picture. */
const MAX_ENTRIES = 2000;
/** All parts together: fifty thousand rows of twenty columns are some 60 MB. */
const MAX_INFLATED_BYTES = 200_000_000;
/** Sheets shrink ten to forty times; a bomb shrinks a thousand times. */
const MAX_RATIO = 200;
/** Below this a high ratio does no harm: a sheet of blanks. */
const RATIO_FREE_BYTES = 5_000_000;

/** Why a zip file cannot be read, or is refused. */
export type ZipFaultKind = 'damaged' | 'encrypted' | 'too-large';

/** A zip file that cannot be read, or is refused; each reader words it for its own kind of file. */
export class ZipFault extends Error {
  /** @param found what was too large, for the clerk */
  constructor(
    readonly kind: ZipFaultKind,
    readonly found = '',
  ) {
    super(kind);
  }
}

interface Entry {
  readonly compressed: Uint8Array;
  readonly method: number;
  readonly inflatedBytes: number;
  readonly checksum: number;
}

/** The parts of a zip file by name. */
export class ZipParts {
  readonly #entries = new Map<string, Entry>();

  /** @throws ZipFault when it is no zip file, damaged, encrypted, or would inflate beyond bounds */
  constructor(bytes: Uint8Array) {
    try {
      this.#readDirectory(bytes);
    } catch (error) {
      if (error instanceof RangeError) throw damaged();
      throw error;
    }
  }

  /** The names of all parts, as the directory has them. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of a part; `undefined` where there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const bytes = inflated(entry);
    if (crc32(bytes) !== entry.checksum) throw damaged();
    return bytes;
  }

  #readDirectory(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endRecord(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES) throw tooLarge(`${count} phần bên trong`);
    let at = view.getUint32(end + 16, true);
    let total = 0;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged();
      const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((field) =>
        view.getUint16(at + field, true),
      );
      const inflatedBytes = view.getUint32(at + 24, true);
      total += inflatedBytes;
      if (total > MAX_INFLATED_BYTES) throw tooLarge(`${Math.round(total / 1e6)} MB khi giải nén`);
      const name = new TextDecoder()
        .decode(bytes.subarray(at + 46, at + 46 + nameLength))
        .replace(/^\//u, '');
      // Which of two parts is meant, programs decide differently: what is checked may not be what is printed.
      if (this.#entries.has(name)) throw damaged();
      this.#entries.set(name, readEntry(view, bytes, at, inflatedBytes));
      at += 46 + nameLength + extraLength + commentLength;
    }
  }
}

function inflated({ compressed, method, inflatedBytes }: Entry): Uint8Array {
  if (method === STORED) return compressed;
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(1, inflatedBytes) });
  } catch {
    throw damaged();
  }
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, inflatedBytes: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  const compressedBytes = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (flags & ENCRYPTED_FLAG) throw new ZipFault('encrypted');
  if (view.getUint32(local, true) !== LOCAL || ![STORED, DEFLATED].includes(method)) throw damaged();
  if (inflatedBytes > RATIO_FREE_BYTES && inflatedBytes > compressedBytes * MAX_RATIO) {
    throw tooLarge(`phần nén ${Math.round(inflatedBytes / Math.max(1, compressedBytes))} lần`);
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressedBytes > bytes.byteLength) throw damaged();
  return { compressed: bytes.subarray(start, start + compressedBytes), method, inflatedBytes, checksum };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

function damaged(): ZipFault {
  return new ZipFault('damaged');
}

function tooLarge(found: string): ZipFault {
  return new ZipFault('too-large', found);
}
