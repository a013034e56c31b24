import { resolve } from 'node:path';
import { type Comparison, compareUnits } from '../compare/compare.js';
import { treeLines } from '../compare/tree-lines.js';
import type { Unit } from '../compare/unit.js';
import { unitsOf } from '../compare/units.js';
import { wordLines } from '../compare/word-lines.js';
import { recognise } from '../docx/parts/recognise.js';
import { FindingsError, hasErrors } from '../message/finding.js';
import { Compiler } from './compiler.js';
import { isFolder, isLawPack, isResults, isShared, isYaml } from './content-files.js';
import { readWordFile, wordFileError } from './word-file.js';
import { findWorkspace, shownPath } from './workspace.js';

export type { Comparison };

/** One of the two documents of a comparison. */
export interface ComparedFile {
  /** As messages show it. */
  readonly file: string;
  readonly units: readonly Unit[];
  /** Something is wrong with the content, which could be read all the same. */
  readonly hasErrors: boolean;
}

export interface ComparedFiles extends Comparison {
  readonly old: ComparedFile;
  readonly new: ComparedFile;
}

/**
 * Compares two documents, each a content file or a Word file.
 *
 * @throws FindingsError when one of them cannot be read or has no tree
 */
export async function diffFiles(oldPath: string, newPath: string): Promise<ComparedFiles> {
  // A Word file does not hold the attachments that go into files of their own.
  const withSeparate = isYaml(oldPath) && isYaml(newPath);
  const old = await readDocument(resolve(oldPath), withSeparate);
  const now = await readDocument(resolve(newPath), withSeparate);
  return { old, new: now, ...compareUnits(old.units, now.units) };
}

async function readDocument(path: string, withSeparate: boolean): Promise<ComparedFile> {
  const file = shownPath(path);
  if (isFolder(path)) {
    throw wordFileError(path, 'gặp thư mục, cần tệp .yaml hoặc .docx', 'ghi tên tệp trong thư mục này');
  }
  if (!isYaml(path)) {
    const lines = wordLines(recognise(readWordFile(path).document));
    return { file, units: unitsOf(lines), hasErrors: false };
  }
  if (isShared(path) || isLawPack(path)) {
    throw wordFileError(
      path,
      'tệp này dùng chung cho mọi văn bản, không phải một văn bản',
      'chọn tệp của một văn bản, ví dụ trong content/2024',
    );
  }
  if (isResults(path)) {
    throw wordFileError(
      path,
      'tệp này ghi kết quả của kế hoạch, không phải một văn bản',
      'chọn tệp của một văn bản, ví dụ content/2024/ke-hoach-thi-dua.yaml',
    );
  }
  const { tree, findings } = await new Compiler(findWorkspace(path)).render(path);
  if (!tree) throw new FindingsError(findings);
  return { file, units: unitsOf(treeLines(tree, file, withSeparate)), hasErrors: hasErrors(findings) };
}
