import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { mapAtTop } from '../content/document.js';
import { typedActual } from '../content/follow-up/typed-actual.js';
import { isEmpty, type MapNode, nearestNode } from '../content/node.js';
import { emulationPlan } from '../content/schema/emulation-plan.js';
import { targetSchema } from '../content/schema/target.js';
import { yearReport } from '../content/schema/year-report.js';
import { readSource, type SourceText } from '../content/source.js';
import { validate } from '../content/validate.js';
import { parseYaml } from '../content/yaml.js';
import { NEXT_TARGETS, type Reached, type TargetSources } from '../year/target-sources.js';
import { RESULTS_FILE } from './content-files.js';
import { checkResultsFile } from './results-file.js';
import type { Workspace } from './workspace.js';

/** A content file of the old year, read. */
export interface OldFile {
  readonly path: string;
  readonly source: SourceText;
  readonly root: MapNode;
}

/** What the files beside an old plan say for the targets of the next one, and what to know of those files. */
export interface FoundSources extends TargetSources {
  readonly notes: readonly (readonly [file: string, note: string])[];
}

/** Whether a file is the report on a year: it is not taken into the next one. */
export function isReport({ root }: OldFile): boolean {
  return textAt(root, 'mau') === yearReport.name;
}

/**
 * @param plan a document of the old year
 * @param reports those of the old year
 * @throws FindingsError when the targets that a report sets are wrong
 */
export async function targetSourcesOf(
  plan: OldFile,
  reports: readonly OldFile[],
  workspace: Workspace,
): Promise<FoundSources> {
  if (textAt(plan.root, 'mau') !== emulationPlan.name) return { reached: new Map(), notes: [] };
  const report = reports.find((each) => isAbout(each, plan) && setsTargets(each));
  if (report) validate(targetsOnly(report.root), NEXT);
  return { ...(await resultsBeside(plan, workspace)), ...(report && { report: report.source }) };
}

/** An empty key is one that is not known yet. */
function setsTargets({ root }: OldFile): boolean {
  const list = root.entries.get(NEXT_TARGETS)?.value;
  return list !== undefined && !isEmpty(list) && !(list.kind === 'list' && list.items.length === 0);
}

const NEXT = z.strictObject({ [NEXT_TARGETS]: z.array(targetSchema) });

function targetsOnly(root: MapNode): MapNode {
  return { ...root, entries: new Map([...root.entries].filter(([key]) => key === NEXT_TARGETS)) };
}

function isAbout({ path, root }: OldFile, plan: OldFile): boolean {
  const named = textAt(root, 'ke_hoach') ?? basename(plan.path);
  return dirname(path) === dirname(plan.path) && named === basename(plan.path);
}

/** The results of a plan, where the file of results is without errors. */
async function resultsBeside(plan: OldFile, workspace: Workspace): Promise<FoundSources> {
  const path = join(dirname(plan.path), RESULTS_FILE);
  const nothing = { reached: new Map(), notes: [] };
  if (!existsSync(path)) return nothing;
  const { file, findings, judged } = await checkResultsFile(path, workspace);
  if (findings.some(({ severity }) => severity === 'error')) {
    const note = `Còn lỗi nên chưa lấy kết quả vào nam_truoc của kế hoạch mới: xem vanthu check ${file}.`;
    return { ...nothing, notes: [[file, note]] };
  }
  const root = mapAtTop(parseYaml(readSource(path, file)), file);
  if (textAt(root, 'ke_hoach') !== basename(plan.path)) return nothing;
  const reached = judged.flatMap(({ target, actual }): [string, Reached][] => {
    if (!actual || target.don_vi_tinh === undefined) return [];
    const facts = { measure: target.don_vi_tinh, value: typedActual(actual) };
    return [[target.ma, { ...facts, ...placeOf(root, target.ma, file) }]];
  });
  const invented = reached.some(([, { isInvented }]) => isInvented);
  const note = 'Ghi là số liệu giả định: kết quả năm trước trong kế hoạch mới cũng là giả định, phải thay.';
  return { reached: new Map(reached), notes: invented ? [[file, note]] : [] };
}

/** A result that stands in a spreadsheet is told by the file that names it. */
function placeOf(root: MapNode, code: string, file: string): Pick<Reached, 'place' | 'isInvented'> {
  const list = root.entries.get('ket_qua')?.value;
  const items = list?.kind === 'list' ? list.items : [];
  const item = items.find((each) => each.kind === 'map' && textAt(each, 'ma') === code);
  return {
    place: item ? `${file}:${item.origin.line}` : file,
    isInvented: textAt(root, 'gia_dinh') === 'co',
  };
}

function textAt(root: MapNode, key: string): string | undefined {
  const node = nearestNode(root, [key]);
  return node.kind === 'text' && node.value !== '' ? node.value : undefined;
}
