/** A thread that makes certificates: gets the mould once, then chunks, and answers each with what became of it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CertificateMould } from '../../docx/write/certificate/mould.js';
import { type Chunk, writeChunk } from './chunk.js';

const { mould } = workerData as { mould: CertificateMould };

parentPort?.on('message', (chunk: Chunk) => parentPort?.postMessage(writeChunk(chunk, mould)));
