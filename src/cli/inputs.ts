import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  AWARD_FILE,
  awardFilesIn,
  documentFilesIn,
  isAwardFile,
  isFolder,
  isLawPack,
  isResults,
  isShared,
  isYaml,
} from '../build/content-files.js';
import { findWorkspace, shownPath, type Workspace } from '../build/workspace.js';
import { type Finding, FindingsError } from '../message/finding.js';
import { type Arguments, UsageError } from './arguments.js';

/** The working folder and the content files that a command is about. */
export interface Inputs {
  readonly workspace: Workspace;
  /** Absolute paths, each once. */
  readonly files: readonly string[];
}

/**
 * Finds the content files named on the command line.
 *
 * @throws UsageError when nothing is named
 * @throws FindingsError when a named file cannot be content, or a folder holds none
 */
export function findInputs({ paths, all }: Arguments): Inputs {
  if (all) {
    const workspace = findWorkspace(process.cwd());
    return { workspace, files: filesIn(workspace.content) };
  }
  const [first] = paths;
  if (first === undefined) throw new UsageError('chưa ghi tệp nào; ghi tên tệp, tên thư mục, hoặc --all');
  const workspace = findWorkspace(resolve(first));
  const files = paths.flatMap((path) => filesAt(resolve(path)));
  return { workspace, files: [...new Set(files)] };
}

/** As {@link findInputs}, where a dossier of commendations may be named instead of documents. */
export function findDocuments(args: Arguments): Inputs {
  const [first] = args.paths;
  if (args.all || first === undefined) return findInputs(args);
  const paths = args.paths.filter((path) => mayHoldDocuments(path) || isResults(path));
  if (paths.length > 0) return findInputs({ ...args, paths });
  return { workspace: findWorkspace(resolve(first)), files: [] };
}

/** Not so what is judged as a whole: results of a plan, and dossiers of commendations with a folder of their own. */
export function mayHoldDocuments(named: string): boolean {
  const path = contentOf(resolve(named));
  if (!isFolder(path)) return !isResults(path) && !isAwardFile(path);
  return documentFilesIn(path).length > 0 || awardFilesIn(path).length === 0;
}

/** The folder in `content` that a folder of papers in `out` was made from; any other path as it is. */
function contentOf(path: string): string {
  if (!isFolder(path)) return path;
  const { root, content } = findWorkspace(path);
  const place = relative(join(root, 'out'), path);
  if (place === '' || place.startsWith('..')) return path;
  return existsSync(join(content, place, AWARD_FILE)) ? join(content, place) : path;
}

/** The dossiers of commendations named on the command line, or in the folders named there; absolute, each once. */
export function dossiersIn({ paths, all }: Pick<Arguments, 'paths' | 'all'>): string[] {
  const places = all ? [findWorkspace(process.cwd()).content] : paths.map((path) => contentOf(resolve(path)));
  const files = places.flatMap((path) => {
    if (isFolder(path)) return awardFilesIn(path);
    return isAwardFile(path) ? [path] : [];
  });
  return [...new Set(files)];
}

function filesAt(path: string): string[] {
  if (isFolder(path)) return filesIn(path);
  if (!existsSync(path)) throw failure(path, 'không có tệp này', 'kiểm tra lại tên tệp và thư mục');
  if (!isYaml(path))
    throw failure(path, 'gặp tệp không phải .yaml, cần tệp nội dung .yaml', 'chọn tệp trong thư mục content');
  if (isShared(path)) {
    throw failure(
      path,
      'tệp này dùng chung cho mọi văn bản, không phải một văn bản',
      'chọn tệp của một văn bản, ví dụ trong content/2024',
    );
  }
  if (isLawPack(path)) {
    throw failure(path, 'tệp này là gói quy định, không phải một văn bản', 'kiểm tra bằng lệnh: vanthu law');
  }
  if (isResults(path)) {
    throw failure(
      path,
      'tệp này ghi kết quả của kế hoạch, không phải một văn bản',
      `kiểm tra bằng lệnh: vanthu check ${shownPath(path)}`,
    );
  }
  return [path];
}

function filesIn(folder: string): string[] {
  const files = documentFilesIn(folder);
  if (files.length > 0) return files;
  throw failure(folder, 'thư mục không có tệp nội dung .yaml nào', 'chọn thư mục khác, ví dụ content/2024');
}

function failure(path: string, message: string, mend: string): FindingsError {
  const finding: Finding = {
    severity: 'error',
    rule: 'file',
    origin: { file: shownPath(path), line: 1, column: 1 },
    subject: 'tệp',
    message,
    mend,
  };
  return new FindingsError([finding]);
}
