/** Zip files put together from parts that were deflated before: a part that many files share is deflated once. */
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** A deflated part of a zip file. */
export interface PackedPart {
  readonly name: string;
  readonly deflated: Uint8Array<ArrayBuffer>;
  /** Length of the part itself, in bytes. */
  readonly size: number;
  readonly crc: number;
}

/** The same parts give the same bytes. */
const FIXED_TIME = '1990-01-01T00:00:00';
/** APPNOTE.TXT 4.4.5: deflated. */
const DEFLATED = 8;

export function packPart(name: string, bytes: Uint8Array): PackedPart {
  return { name, deflated: new Uint8Array(deflateRawSync(bytes)), size: bytes.length, crc: crc32(bytes) };
}

/** The zip file of these parts, in their order. */
export function zipOf(parts: readonly PackedPart[]): Uint8Array {
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
  return Buffer.concat(chunks);
}
