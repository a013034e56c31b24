import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ContentDocument } from '../content/document.js';
import { withComputedCharts } from '../content/follow-up/computed/computed-charts.js';
import { withComputedTables } from '../content/follow-up/computed/computed-tables.js';
import { yearFactsOf } from '../content/follow-up/year-facts.js';
import { nearestNode } from '../content/node.js';
import { yearReport } from '../content/schema/year-report.js';
import { textAt } from '../content/table/model.js';
import { type Finding, FindingsError, quoted } from '../message/finding.js';
import { RESULTS_FILE } from './content-files.js';
import type { Sources } from './provenance.js';
import { readResults } from './results-file.js';
import type { Workspace } from './workspace.js';
import { yearAwards } from './year-awards.js';

/** A document with what it is made from: of a report of the year, its facts and computed tables. */
export interface WithYearFacts {
  readonly document: ContentDocument;
  /** Of the results and their plan. */
  readonly findings: readonly Finding[];
  readonly sources: Sources['beside'];
}

/**
 * Reads the results and the plan that a report of the year is made from; other documents stay as they are.
 *
 * @param path where the content file is
 * @throws FindingsError when they cannot be read, or a computed table or chart cannot be made
 */
export async function withYearFacts(
  document: ContentDocument,
  path: string,
  workspace: Workspace,
): Promise<WithYearFacts> {
  if (document.type.name !== yearReport.name) {
    return { document: withComputed(document), findings: [], sources: [] };
  }
  const resultsPath = pathBeside(document, path);
  const { results, plan, findings } = await readResults(resultsPath, workspace);
  refuseOtherPlan(document, results.data.ke_hoach);
  const planPath = join(dirname(path), results.data.ke_hoach);
  const awards = await yearAwards(path, results, workspace);
  const facts = yearFactsOf(plan, results, awards?.facts);
  return {
    document: withComputed({ ...document, facts }),
    findings: [...findings, ...(awards?.findings ?? [])],
    sources: [resultsPath, planPath, ...(awards?.sources ?? [])].map((each) => ({
      path: each,
      bytes: readFileSync(each),
    })),
  };
}

function withComputed(document: ContentDocument): ContentDocument {
  return withComputedCharts(withComputedTables(document));
}

/** The file of results stands beside the report. */
function pathBeside(document: ContentDocument, path: string): string {
  const name = textAt(document.root, 'ket_qua')?.value ?? RESULTS_FILE;
  const results = join(dirname(path), name);
  if (basename(name) !== name) {
    throw error(
      document,
      'ket_qua',
      `gặp ${quoted(name)}, cần tên một tệp trong cùng thư mục`,
      'ghi tên tệp',
    );
  }
  if (existsSync(results)) return results;
  const message = `không có tệp ${quoted(name)} cạnh tệp này, cần tệp kết quả để lấy số liệu`;
  throw error(
    document,
    'ket_qua',
    message,
    'tạo bằng lệnh vanthu new ket-qua, hoặc ghi đúng tên ở khóa ket_qua',
  );
}

function refuseOtherPlan(document: ContentDocument, planOfResults: string): void {
  const named = textAt(document.root, 'ke_hoach');
  if (!named || named.value === planOfResults) return;
  const message = `gặp ${quoted(named.value)}, cần ${quoted(planOfResults)} như tệp kết quả`;
  throw error(document, 'ke_hoach', message, 'sửa tên tệp kế hoạch ở đây hoặc ở tệp kết quả');
}

/** At the key, or at the template's name where the key is left to its usual value. */
function error({ root }: ContentDocument, key: string, message: string, mend: string): FindingsError {
  const origin = nearestNode(root, [textAt(root, key) ? key : 'mau']).origin;
  return new FindingsError([
    { severity: 'error', rule: 'year-report/source', origin, subject: key, message, mend },
  ]);
}
