import { type Finding, inOrder } from '../../message/finding.js';
import type { AwardFile } from './award-file.js';
import { codeFindings } from './codes.js';
import { dateFindings } from './dates.js';
import { nameFindings } from './people.js';
import { proposalFindings } from './proposals.js';

/** What does not agree inside a dossier that its schema accepts: codes, proposals, names, days; in order of place. */
export function referenceFindings(file: AwardFile): Finding[] {
  return inOrder([
    ...codeFindings(file),
    ...proposalFindings(file),
    ...nameFindings(file),
    ...dateFindings(file),
  ]);
}
