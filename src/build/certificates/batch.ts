import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CertificateMould } from '../../docx/write/certificate/mould.js';
import type { Ledger } from '../ledger.js';
import { type CertificateJob, type CertificateResult, type Chunk, writeChunk } from './chunk.js';

/** Certificates that a thread makes before it tells: short enough to stop soon, long enough to cost nothing. */
const CHUNK_LENGTH = 50;
/** A thread takes longer to start than a hundred certificates to make. */
const WORTH_A_THREAD = 200;
/** Put beside the program by its bundler. */
const WORKER = fileURLToPath(new URL('certificate-worker.js', import.meta.url));

export interface BatchOptions {
  readonly force: boolean;
  /** Told after each chunk: how many certificates are done. */
  readonly onProgress: (done: number) => void;
  /** When aborted, the chunks under way are finished and no other is begun. */
  readonly signal: AbortSignal;
}

/**
 * Writes the certificates of a batch on all cores. What is there already with the same bytes is left alone, so a batch
 * that was interrupted goes on where it stopped.
 *
 * @returns what became of those that were done, in the order of the batch
 */
export async function writeCertificates(
  mould: CertificateMould,
  jobs: readonly Omit<CertificateJob, 'knownSha256'>[],
  ledger: Ledger,
  { force, onProgress, signal }: BatchOptions,
): Promise<CertificateResult[]> {
  const chunks = chunksOf(jobs, ledger, force);
  const results: CertificateResult[][] = [];
  let next = 0;
  let done = 0;
  /** Takes chunks until none is left; threads share them this way, however unequal they are. */
  const work = async (write: (chunk: Chunk) => Promise<CertificateResult[]>): Promise<void> => {
    while (next < chunks.length && !signal.aborted) {
      const index = next++;
      const written = await write(chunks[index] as Chunk);
      results[index] = written;
      for (const { path, outcome, sha256 } of written) {
        if (outcome !== 'kept' && outcome !== 'unwritable') ledger.record(path, sha256);
      }
      done += written.length;
      onProgress(done);
    }
  };
  await Promise.all(threadsFor(jobs.length).map((thread) => thread(mould, work)));
  return results.flat();
}

function chunksOf(
  jobs: readonly Omit<CertificateJob, 'knownSha256'>[],
  ledger: Ledger,
  force: boolean,
): Chunk[] {
  const known = jobs.map((job): CertificateJob => {
    const sha256 = ledger.sha256Of(job.path);
    return sha256 === undefined ? job : { ...job, knownSha256: sha256 };
  });
  const starts = Array.from({ length: Math.ceil(jobs.length / CHUNK_LENGTH) }, (_, n) => n * CHUNK_LENGTH);
  return starts.map((start) => ({ jobs: known.slice(start, start + CHUNK_LENGTH), force }));
}

type Work = (write: (chunk: Chunk) => Promise<CertificateResult[]>) => Promise<void>;
type Thread = (mould: CertificateMould, work: Work) => Promise<void>;

function threadsFor(jobs: number): Thread[] {
  const worth = Math.min(availableParallelism(), Math.floor(jobs / WORTH_A_THREAD));
  if (worth < 2 || !existsSync(WORKER)) return [inThisThread];
  return Array.from({ length: worth }, () => inWorker);
}

const inThisThread: Thread = (mould, work) =>
  work(async (chunk) => {
    // Lets an interruption be heard between chunks.
    await new Promise(setImmediate);
    return writeChunk(chunk, mould);
  });

const inWorker: Thread = async (mould, work) => {
  const worker = new Worker(WORKER, { workerData: { mould } });
  try {
    await work(
      (chunk) =>
        new Promise((resolve, reject) => {
          worker.removeAllListeners();
          worker.once('message', resolve);
          worker.once('error', reject);
          worker.postMessage(chunk);
        }),
    );
  } finally {
    await worker.terminate();
  }
};
