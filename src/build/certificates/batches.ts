import { join } from 'node:path';
import type { CertificateBatch } from '../../award/certificates.js';
import { certificateMould } from '../../docx/write/certificate/mould.js';
import type { Ledger } from '../ledger.js';
import { type BatchOptions, writeCertificates } from './batch.js';
import type { CertificateResult } from './chunk.js';

/** What became of the certificates of an award. */
export interface WrittenBatch {
  /** Absolute path of their folder. */
  readonly folder: string;
  readonly total: number;
  /** Of those that were done before somebody interrupted. */
  readonly results: readonly CertificateResult[];
}

/**
 * Writes the certificates of a dossier, each award into a folder of its own.
 *
 * @param folder where the papers of the dossier go
 */
export async function writeBatches(
  batches: readonly CertificateBatch[],
  folder: string,
  ledger: Ledger,
  options: BatchOptions,
): Promise<WrittenBatch[]> {
  const written: WrittenBatch[] = [];
  let before = 0;
  for (const { name, frame, certificates } of batches) {
    const own = join(folder, name);
    const jobs = certificates.map(({ name: file, values }) => ({ path: join(own, `${file}.docx`), values }));
    const start = before;
    const results = await writeCertificates(await certificateMould(frame), jobs, ledger, {
      ...options,
      onProgress: (done) => options.onProgress(start + done),
    });
    before += jobs.length;
    written.push({ folder: own, total: jobs.length, results });
  }
  return written;
}
