import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseDocument } from 'yaml';
import { Compiler } from '../../src/build/compiler.js';
import { findWorkspace } from '../../src/build/workspace.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PLAN_FILE = 'content/2024/ke-hoach-thi-dua.yaml';
const AGENCY_FILE = 'content/co-quan.yaml';

/** New values of keys at the top of a content file. */
export type Changes = Readonly<Record<string, unknown>>;

/** A numbered clause of the plan, as in its content file. */
export interface ClauseContent {
  readonly noi_dung: string;
  readonly gach?: readonly string[];
}

/** The parts of the plan's content that tests build on. */
export interface PlanContent {
  readonly noi_dung: readonly ClauseContent[];
  readonly to_chuc_thuc_hien: readonly ClauseContent[];
}

/** The content of the real plan of 2024, every value as text. */
export function planContent(): PlanContent {
  return parse(readFileSync(join(PROJECT, PLAN_FILE), 'utf8'), { schema: 'failsafe' }) as PlanContent;
}

/**
 * Compiles the plan of 2024 in a temporary copy of the working folder.
 *
 * @param changes what is different in the plan
 * @param agencyChanges what is different in `co-quan.yaml`
 * @returns the bytes of the .docx
 * @throws Error with the messages when there is nothing to write
 */
export async function compilePlan(changes: Changes = {}, agencyChanges: Changes = {}): Promise<Uint8Array> {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-workspace-'));
  try {
    for (const folder of ['content', 'templates']) {
      cpSync(join(PROJECT, folder), join(root, folder), { recursive: true });
    }
    const plan = join(root, PLAN_FILE);
    changeKeys(plan, changes);
    changeKeys(join(root, AGENCY_FILE), agencyChanges);
    const { files, findings } = await new Compiler(findWorkspace(root)).compile(plan);
    const docx = files?.[0]?.bytes;
    if (!docx) throw new Error(findings.map(({ subject, message }) => `${subject}: ${message}`).join('\n'));
    return docx;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function changeKeys(file: string, changes: Changes): void {
  const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe' });
  for (const [key, value] of Object.entries(changes)) document.set(key, document.createNode(value));
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
