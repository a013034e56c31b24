import { dirname, join } from 'node:path';
import { fillCertificate } from '../../docx/write/certificate/fill.js';
import { certificateMould } from '../../docx/write/certificate/mould.js';
import { FindingsError, hasErrors } from '../../message/finding.js';
import { type AwardSet, compilePaper } from '../award-set.js';
import { Compiler } from '../compiler.js';
import { sha256 } from '../provenance.js';
import { outputPath, type Workspace } from '../workspace.js';

/** A Word file that a dossier gives as it is now. */
export interface MadePaper {
  /** Absolute path of where `vanthu build` writes it. */
  readonly path: string;
  readonly sha256: string;
}

/**
 * Every Word file of a dossier, made in memory: papers, then certificates.
 *
 * @throws FindingsError when a paper cannot be made
 */
export async function madePapers(set: AwardSet, out: string, workspace: Workspace): Promise<MadePaper[]> {
  return [...(await papers(set, out, workspace)), ...(await certificates(set, out, workspace))];
}

async function papers(set: AwardSet, out: string, workspace: Workspace): Promise<MadePaper[]> {
  const compiler = new Compiler(workspace);
  const made: MadePaper[] = [];
  for (const paper of set.papers) {
    const { files, findings } = await compilePaper(compiler, paper, set.file);
    if (!files) throw new FindingsError(findings.filter((finding) => hasErrors([finding])));
    const content = join(dirname(set.file), `${paper.name}.yaml`);
    for (const { part, bytes } of files) {
      made.push({ path: outputPath(content, out, workspace, part), sha256: sha256(bytes) });
    }
  }
  return made;
}

async function certificates(set: AwardSet, out: string, workspace: Workspace): Promise<MadePaper[]> {
  const folder = dirname(outputPath(set.file, out, workspace));
  const made: MadePaper[] = [];
  for (const { name: batch, frame, certificates: each } of set.certificates) {
    const mould = await certificateMould(frame);
    for (const { name, values } of each) {
      const path = join(folder, batch, `${name}.docx`);
      made.push({ path, sha256: sha256(fillCertificate(mould, values)) });
    }
  }
  return made;
}
