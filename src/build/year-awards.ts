import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ledgerFrom } from '../award/ledger.js';
import { judgeAll } from '../award/rules/judge.js';
import { initiativesFrom } from '../award/year-initiatives.js';
import type { ResultsFile } from '../content/follow-up/results.js';
import type { DossierFacts } from '../content/follow-up/year-facts.js';
import { originAt } from '../content/node.js';
import { type Finding, FindingsError, hasErrors } from '../message/finding.js';
import { AWARD_FOLDER, readAwardFile } from './award-file.js';
import { AWARD_FILE } from './content-files.js';
import { lawFor } from './law.js';
import { shownPath, type Workspace } from './workspace.js';

/** What a year's dossier tells the report of the year. */
export interface YearAwards {
  readonly facts: DossierFacts;
  /** What does not agree in the dossier; its verdicts are told where it is checked itself. */
  readonly findings: readonly Finding[];
  /** Files that the facts come from. */
  readonly sources: readonly string[];
}

/**
 * The awards and initiatives of the year that a report is about, where their dossier stands beside it.
 *
 * @param path of the report
 * @throws FindingsError when the results count the awards too: two counts of one thing come apart
 */
export async function yearAwards(
  path: string,
  results: ResultsFile,
  workspace: Workspace,
): Promise<YearAwards | undefined> {
  const dossier = join(dirname(path), AWARD_FOLDER, AWARD_FILE);
  if (!existsSync(dossier)) return undefined;
  if (results.data.khen_thuong) throw countedTwice(results, dossier);
  const { award, findings, workbook } = await readAwardFile(dossier);
  const law = lawFor(dossier, workspace, award.data.ngay_tiep_nhan);
  const { judged } = judgeAll(award, law);
  return {
    facts: {
      ledger: ledgerFrom(judged),
      initiatives: initiativesFrom(award, judged),
      inventedIn: award.data.gia_dinh ? award.file : undefined,
      dossierFiles: [award.file, ...(workbook ? [workbook.file] : [])],
    },
    findings: findings.filter((finding) => hasErrors([finding])),
    sources: [dossier, ...(workbook ? [workbook.path] : [])],
  };
}

function countedTwice({ root }: ResultsFile, dossier: string): FindingsError {
  return new FindingsError([
    {
      severity: 'error',
      rule: 'year-report/awards',
      origin: originAt(root, ['khen_thuong']),
      subject: 'khen_thuong',
      message: `gặp khen_thuong ở đây và cả hồ sơ ${shownPath(dossier)}, cần số liệu khen thưởng từ một nơi`,
      mend: 'xóa khóa khen_thuong ở đây: chương trình đếm từ hồ sơ',
    },
  ]);
}
