/** Zip files that are cut, changed at random, or made to exhaust whoever unpacks them. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import {
  CENTRAL,
  DAMAGED,
  DOCUMENT,
  END,
  type Hostile,
  LOCAL,
  NO_DOCUMENT,
  patched,
  seeded,
  TOO_LARGE,
  withParts,
} from './make.js';

const cut = (share: number): Hostile => ({
  name: `the first ${share * 100} % of a file`,
  bytes: (good) => good.subarray(0, Math.floor(good.length * share)),
  refused: DAMAGED,
});

/** Some bytes at random places become others: a transmission that went wrong. */
const flipped = (seed: number, count: number): Hostile => ({
  name: `${count} bytes changed at random, ${seed}`,
  bytes: (good) => {
    const random = seeded(seed);
    const copy = Uint8Array.from(good);
    for (let done = 0; done < count; done++) copy[Math.floor(random() * copy.length)] = random() * 256;
    return copy;
  },
  // What they hit may be of no matter.
  refused: /tệp hỏng|tệp lớn quá|có mật khẩu|gặp tệp|điểm kiểm tra|không kiểm tra/u,
});

const noise = (length: number): Hostile => ({
  name: `${length} bytes of noise`,
  bytes: () => Uint8Array.from({ length }, seededBytes(length)),
  refused: DAMAGED,
});

function seededBytes(seed: number): () => number {
  const random = seeded(seed);
  return () => random() * 256;
}

const blanks = (megabytes: number) => strToU8(' '.repeat(megabytes * 1_000_000));
const bomb = (good: Uint8Array, path: string) =>
  zipSync({ ...unzipSync(good), [path]: blanks(100) }, { level: 1 });
const MEDIA = 'word/media/a.bin';

export const ARCHIVES: readonly Hostile[] = [
  ...[0.01, 0.1, 0.5, 0.9, 0.99].map(cut),
  { name: 'a file without its last byte', bytes: (good) => good.subarray(0, -1), refused: DAMAGED },
  { name: 'a file without its first byte', bytes: (good) => good.subarray(1), refused: DAMAGED },
  ...[1, 2, 3, 4].map((seed) => flipped(seed, 5)),
  ...[5, 6, 7].map((seed) => flipped(seed, 500)),
  ...[3, 1000, 1_000_000].map(noise),
  { name: 'a megabyte of zeros', bytes: () => new Uint8Array(1_000_000), refused: DAMAGED },
  {
    name: 'a text that shrinks a thousand times',
    bytes: (good) => bomb(good, DOCUMENT),
    refused: TOO_LARGE,
  },
  {
    name: 'the same in a part that is not read',
    bytes: (good) => bomb(good, MEDIA),
    refused: TOO_LARGE,
  },
  {
    name: 'the same with a size that lies',
    bytes: (good) =>
      patched(bomb(good, DOCUMENT), { signature: CENTRAL, offset: 24, size: 4, name: DOCUMENT }, 1000),
    refused: DAMAGED,
  },
  {
    name: 'a part of one gigabyte, as it says',
    bytes: (good) =>
      patched(good, { signature: CENTRAL, offset: 24, size: 4, name: DOCUMENT }, 1_000_000_000),
    refused: TOO_LARGE,
  },
  {
    name: '45 parts of five megabytes',
    bytes: (good) => {
      const part = blanks(4.9);
      const parts = Array.from({ length: 45 }, (_, index) => [`word/media/${index}.bin`, part]);
      return withParts(good, Object.fromEntries(parts));
    },
    refused: TOO_LARGE,
  },
  {
    name: 'three thousand parts',
    bytes: (good) =>
      withParts(good, Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`a/${index}`, 'a']))),
    refused: TOO_LARGE,
  },
  {
    name: 'a text of 45 MB that is not compressed',
    bytes: (good) => zipSync({ ...unzipSync(good), [DOCUMENT]: blanks(45) }, { level: 0 }),
    refused: TOO_LARGE,
  },
  {
    name: 'a file of 60 MB',
    bytes: (good) => zipSync({ ...unzipSync(good), [MEDIA]: blanks(60) }, { level: 0 }),
    refused: TOO_LARGE,
  },
  {
    name: 'an archive in an archive in an archive',
    bytes: (good) => zipSync({ 'a.docx': zipSync({ 'a.docx': zipSync({ 'a.docx': good }) }) }),
    refused: NO_DOCUMENT,
  },
  {
    name: 'archives inside a good file',
    bytes: (good) => withParts(good, { 'word/embeddings/a.docx': zipSync({ 'a.docx': good }) }),
  },
  {
    name: 'a compression nobody knows',
    bytes: (good) => patched(good, { signature: CENTRAL, offset: 10, size: 2 }, 99),
    refused: DAMAGED,
  },
  {
    name: 'an encrypted zip file',
    bytes: (good) => patched(good, { signature: CENTRAL, offset: 8, size: 2 }, 1),
    refused: /tệp có mật khẩu/u,
  },
  ...[
    ['sizes beyond the end', CENTRAL, 20, 0x7fffffff],
    ['places beyond the end', CENTRAL, 42, 0x7fffffff],
    ['names of 65,535 letters', CENTRAL, 28, 0xffff],
    ['a directory beyond the end', END, 16, 0xffffffff],
    ['a directory at the start', END, 16, 0],
  ].map(
    ([name, signature, offset, value]): Hostile => ({
      name: name as string,
      bytes: (good) =>
        patched(
          good,
          {
            signature: signature as number,
            offset: offset as number,
            size: name === 'names of 65,535 letters' ? 2 : 4,
          },
          value as number,
        ),
      refused: DAMAGED,
    }),
  ),
  {
    name: 'local names of 65,535 letters',
    bytes: (good) => patched(good, { signature: LOCAL, offset: 26, size: 2 }, 0xffff),
    refused: DAMAGED,
  },
  {
    name: 'checksums that are wrong',
    bytes: (good) => patched(good, { signature: CENTRAL, offset: 16, size: 4 }, 0x12345678),
    refused: DAMAGED,
  },
  {
    name: 'two parts of one name',
    bytes: (good) => {
      const twice = zipSync({ ...unzipSync(good), 'word/documenT.xml': strToU8('<w:document/>') });
      return replaceAll(twice, 'word/documenT.xml', DOCUMENT);
    },
    refused: DAMAGED,
  },
  {
    name: 'names that lead out of the folder',
    bytes: (good) => withParts(good, { '../../../etc/passwd': 'a', '/etc/shadow': 'b', 'C:\\a': 'c' }),
  },
  {
    name: 'a comment at the end',
    bytes: (good) => {
      const comment = patched(good, { signature: END, offset: 20, size: 2 }, 5);
      return Buffer.concat([comment, strToU8('PK\u0005\u0006!')]);
    },
  },
  {
    name: 'a program in front of the zip file',
    bytes: (good) => Buffer.concat([strToU8(`MZ${'a'.repeat(100)}`), good]),
    refused: DAMAGED,
  },
];

function replaceAll(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');
}
