import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Compiler } from '../build/compiler.js';
import { documentFilesIn } from '../build/content-files.js';
import { Ledger } from '../build/ledger.js';
import { sha256 } from '../build/provenance.js';
import { findWorkspace, outputPath, pathInWorkspace, type Workspace } from '../build/workspace.js';
import type { Finding } from '../message/finding.js';
import type { Arguments } from './arguments.js';
import { tableLines } from './table.js';
import { countFindings, EXIT, type ExitStatus, terminal } from './terminal.js';

interface Row {
  readonly file: string;
  readonly state: string;
  readonly findings: readonly Finding[];
  /** How the Word file stands to the content. */
  readonly built: 'never' | 'current' | 'outdated' | 'edited';
  /** ISO 8601; absent when never built. */
  readonly builtAt?: string;
}

/** `vanthu list`: what is in `content/`, its state, its problems, when it was built. */
export async function list(args: Arguments): Promise<ExitStatus> {
  const workspace = findWorkspace(process.cwd());
  const out = args.out === undefined ? join(workspace.root, 'out') : resolve(args.out);
  const compiler = new Compiler(workspace);
  compiler.checkShared();
  const ledger = new Ledger(out);
  const rows: Row[] = [];
  for (const file of documentFilesIn(workspace.content)) {
    rows.push(await rowOf(file, out, compiler, ledger, workspace));
  }
  if (args.json) terminal.json({ documents: rows });
  else printTable(rows);
  return EXIT.ok;
}

async function rowOf(
  file: string,
  out: string,
  compiler: Compiler,
  ledger: Ledger,
  workspace: Workspace,
): Promise<Row> {
  const { findings, files, state } = await compiler.compile(file);
  const path = outputPath(file, out, workspace);
  const builtAt = ledger.builtAt(path);
  return {
    file: pathInWorkspace(file, workspace),
    state: state ?? '?',
    findings,
    built: howBuilt(path, files?.[0]?.bytes, ledger),
    ...(builtAt && existsSync(path) && { builtAt: builtAt.toISOString() }),
  };
}

function howBuilt(path: string, docx: Uint8Array | undefined, ledger: Ledger): Row['built'] {
  if (!existsSync(path)) return 'never';
  const found = sha256(readFileSync(path));
  if (docx && found === sha256(docx)) return 'current';
  return ledger.isOurs(path, found) ? 'outdated' : 'edited';
}

const BUILT_WORDS: Record<Row['built'], string> = {
  never: 'chưa soạn',
  current: 'đã soạn',
  outdated: 'nội dung đã đổi, cần soạn lại',
  edited: 'tệp Word đã sửa tay',
};

function printTable(rows: readonly Row[]): void {
  if (rows.length === 0) {
    terminal.line('content chưa có văn bản nào');
    return;
  }
  const cells = rows.map(({ file, state, findings, built, builtAt }) => [
    file,
    state,
    countFindings(findings) || 'không có lỗi',
    builtAt ? `${BUILT_WORDS[built]} (${localTime(builtAt)})` : BUILT_WORDS[built],
  ]);
  const table = [['VĂN BẢN', 'TRẠNG THÁI', 'KIỂM TRA', 'TỆP WORD'], ...cells];
  for (const line of tableLines(table)) terminal.line(line);
}

function localTime(iso: string): string {
  return new Date(iso).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
}
