/**
 * Fixed times in a zip file, so that the same parts give the same bytes. The library stamps the entries with the local
 * time of packing; here every stamp becomes 1980-01-01 00:00, the earliest that the format knows.
 *
 * Source: PKWARE APPNOTE.TXT 4.3.7 (local header), 4.3.12 (central directory header), 4.3.16 (end record).
 */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** 4.4.6, MS-DOS format: time 00:00:00, date 1980-01-01. */
const DOS_TIME_AND_DATE = 0x00210000;

/** Sets the stamps in place. Throws where the bytes are no zip file without comment, which would be a fault here. */
export function fixZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not a zip file without comment');
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index++) {
    if (view.getUint32(entry, true) !== CENTRAL) throw new Error('broken central directory');
    const local = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, DOS_TIME_AND_DATE, true);
    view.setUint32(local + 10, DOS_TIME_AND_DATE, true);
    const lengths = [28, 30, 32].map((field) => view.getUint16(entry + field, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return zip;
}
