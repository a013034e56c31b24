import type { Law } from '../award/law/law.js';
import { judgeAll } from '../award/rules/judge.js';
import type { Judged } from '../award/rules/rule.js';
import { type Naming, reasonFindings } from '../award/rules/told.js';
import { originAt } from '../content/node.js';
import { type Finding, FindingsError, inOrder } from '../message/finding.js';
import { readAwardFile } from './award-file.js';
import { lawFor } from './law.js';
import { shownPath, type Workspace } from './workspace.js';

/** A dossier that was checked: its findings and, where it could be read, every proposal judged. */
export interface CheckedAwards {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly judged: readonly Judged[];
  /** Proposals of what the law does not know, or for somebody whom the dossier does not know. */
  readonly unjudged: number;
  /** What it was judged by; absent where the dossier or a pack could not be read. */
  readonly law?: Law;
}

/** Checks `khen-thuong.yaml`: what does not agree in it, and every proposal held against the law of its day. */
export async function checkAwardFile(
  path: string,
  workspace: Workspace,
  naming: Naming = 'names',
): Promise<CheckedAwards> {
  const file = shownPath(path);
  try {
    const { award, findings } = await readAwardFile(path);
    const law = lawFor(path, workspace, award.data.ngay_tiep_nhan);
    const { judged, findings: found } = judgeAll(award, law);
    const reasons = judged.flatMap((each) => reasonFindings(each, naming));
    return {
      file,
      findings: inOrder([
        ...findings,
        ...cautions(law, originAt(award.root, ['ngay_tiep_nhan'])),
        ...found,
        ...reasons,
      ]),
      judged,
      unjudged: award.data.de_nghi.length - judged.length,
      law,
    };
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return { file, findings: error.findings, judged: [], unjudged: 0 };
  }
}

/** What to know of the packs stands at the day that chose them. */
function cautions(law: Law, origin: Finding['origin']): Finding[] {
  return law.cautions.map((caution) => ({
    severity: 'advice',
    rule: 'award/law-caution',
    origin,
    subject: 'ngay_tiep_nhan',
    message: caution,
    mend: 'xem: vanthu law',
  }));
}
