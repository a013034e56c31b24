import type { CertificateValues } from '../../document/certificate.js';
import { fillCertificate } from '../../docx/write/certificate/fill.js';
import type { CertificateMould } from '../../docx/write/certificate/mould.js';
import { OutputError } from '../atomic-write.js';
import { type Outcome, type WrittenRecord, writeDocument } from '../output.js';
import { sha256 } from '../provenance.js';

/** One certificate to write. */
export interface CertificateJob {
  readonly path: string;
  readonly values: CertificateValues;
  /** SHA-256 of what was last written there, where something was. */
  readonly knownSha256?: string;
}

/** What became of a certificate. */
export interface CertificateResult {
  readonly path: string;
  readonly outcome: Outcome['kind'] | 'unwritable';
  readonly sha256: string;
  readonly editedFile?: string;
  readonly failure?: Pick<OutputError, 'file' | 'reason' | 'mend'>;
}

/** A few certificates of a batch, as a thread gets them. */
export interface Chunk {
  readonly jobs: readonly CertificateJob[];
  readonly force: boolean;
}

/** Makes and writes the certificates of a chunk. One that cannot be written does not keep the others back. */
export function writeChunk({ jobs, force }: Chunk, mould: CertificateMould): CertificateResult[] {
  return jobs.map(({ path, values, knownSha256 }) => {
    const bytes = fillCertificate(mould, values);
    const own = sha256(bytes);
    const record: WrittenRecord = { isOurs: (_, found) => found === knownSha256, record: () => {} };
    try {
      const outcome = writeDocument(path, bytes, record, force, { isPrivate: true, isSynced: false });
      const edited = outcome.kind === 'moved' && { editedFile: outcome.editedFile };
      return { path, outcome: outcome.kind, sha256: own, ...edited };
    } catch (error) {
      if (!(error instanceof OutputError)) throw error;
      const { file, reason, mend } = error;
      return { path, outcome: 'unwritable', sha256: own, failure: { file, reason, mend } };
    }
  });
}
