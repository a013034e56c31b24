import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkResults } from '../check/results/check-results.js';
import { type ContentDocument, parseDocument } from '../content/document.js';
import { followUpOf } from '../content/follow-up/follow-up.js';
import { type JudgedTarget, judgedTargets } from '../content/follow-up/judged.js';
import { parseResults, type ResultsFile } from '../content/follow-up/results.js';
import { withSheetResults } from '../content/follow-up/sheet-read.js';
import { nearestNode } from '../content/node.js';
import type { Target } from '../content/schema/target.js';
import { readSource } from '../content/source.js';
import { type Finding, FindingsError, quoted } from '../message/finding.js';
import { isResults, isYaml } from './content-files.js';
import { documentTypes } from './types.js';
import { shownPath, type Workspace } from './workspace.js';

/** A file of results that was checked: its findings and, where it and its plan could be read, every target judged. */
export interface CheckedResults {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly judged: readonly JudgedTarget[];
}

/** A file of results read with its plan. */
export interface ReadResults {
  readonly results: ResultsFile;
  readonly plan: ContentDocument;
  /** What there is to say of either; some may be errors. */
  readonly findings: readonly Finding[];
}

/** Checks `ket-qua.yaml` against the plan that it names. */
export async function checkResultsFile(path: string, workspace: Workspace): Promise<CheckedResults> {
  const file = shownPath(path);
  try {
    const { results, plan, findings } = await readResults(path, workspace);
    return { file, findings, judged: judgedTargets({ ...results, targets: targetsOf(plan) }) };
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return { file, findings: error.findings, judged: [] };
  }
}

/**
 * Reads `ket-qua.yaml` and the plan that it names, and runs the rules about results.
 *
 * @throws FindingsError when one of them cannot be read, or the plan has no targets
 */
export async function readResults(path: string, workspace: Workspace): Promise<ReadResults> {
  const parsed = parseResults(readSource(path, shownPath(path)));
  const plan = readPlan(planPath(parsed, path), workspace);
  const targets = targetsOf(plan);
  if (targets.length === 0) {
    throw planError(
      parsed,
      `gặp ${quoted(parsed.data.ke_hoach)} chưa ghi chỉ tiêu nào, cần một kế hoạch thi đua có khóa chi_tieu`,
      'ghi các chỉ tiêu của kế hoạch ở khóa chi_tieu, hoặc sửa tên tệp',
    );
  }
  const { results, findings } = await withSheetResults(parsed, path, targets);
  return {
    results,
    plan,
    findings: [...findings, ...checkResults({ ...results, targets, year: plan.head.nam })],
  };
}

function readPlan(plan: string, workspace: Workspace): ContentDocument {
  return parseDocument(readSource(plan, shownPath(plan)), documentTypes(workspace));
}

function targetsOf(plan: ContentDocument): readonly Target[] {
  return followUpOf(plan).chi_tieu ?? [];
}

/** The plan stands beside its results. */
function planPath(results: ResultsFile, path: string): string {
  const name = results.data.ke_hoach;
  const plan = join(dirname(path), name);
  if (/[\\/]/u.test(name) || !isYaml(name) || isResults(name)) {
    const mend = 'ghi tên tệp kế hoạch, ví dụ ke-hoach-thi-dua.yaml';
    throw planError(results, `gặp ${quoted(name)}, cần tên một tệp .yaml trong cùng thư mục`, mend);
  }
  if (!existsSync(plan)) {
    const message = `không có tệp ${quoted(name)} cạnh tệp này, cần tệp kế hoạch`;
    throw planError(results, message, 'kiểm tra lại tên tệp kế hoạch');
  }
  return plan;
}

function planError({ root }: ResultsFile, message: string, mend: string): FindingsError {
  const { origin } = nearestNode(root, ['ke_hoach']);
  return new FindingsError([
    { severity: 'error', rule: 'results/plan', origin, subject: 'ke_hoach', message, mend },
  ]);
}
