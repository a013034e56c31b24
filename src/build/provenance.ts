import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Provenance } from '../docx/write/properties.js';

export const VERSION: string = manifest.version;

/** The texts that a document is made from. */
export interface Sources {
  /** Path of the content file inside the working folder. */
  readonly contentPath: string;
  readonly content: string;
  readonly agency: string;
  readonly register: string;
  readonly template: string;
  /** Files beside the content that it takes data from: spreadsheets, a plan, its results. */
  readonly beside: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** What the file's properties say about its making. Texts are told by their SHA-256 (of NFC text with `\n`). */
export function provenanceOf({
  contentPath,
  content,
  agency,
  register,
  template,
  beside,
}: Sources): Provenance {
  return {
    'Soạn bằng': `vanthu ${VERSION}`,
    'Tệp nội dung': contentPath,
    'SHA-256 nội dung': sha256(content),
    'SHA-256 mẫu': sha256(template),
    'SHA-256 cơ quan': sha256(agency),
    'SHA-256 sổ văn bản': sha256(register),
    ...Object.fromEntries(beside.map(({ path, bytes }) => [`SHA-256 ${basename(path)}`, sha256(bytes)])),
  };
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
