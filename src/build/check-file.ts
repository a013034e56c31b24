import { join, relative, resolve } from 'node:path';
import { pageResults } from '../check/pages/check-pages.js';
import { type CheckedDocument, type CheckedFile, checkWord } from '../check/word/check-word.js';
import type { References } from '../content/references.js';
import { FindingsError } from '../message/finding.js';
import { findRenderer, type Renderer } from '../render/libreoffice.js';
import type { Page } from '../render/pages.js';
import { SharedReader } from './shared.js';
import { readWordFile } from './word-file.js';
import { findWorkspace, shownPath, type Workspace } from './workspace.js';

export type { CheckedFile };

/**
 * Checks a Word file, and its pages where something renders them. Agency and register are those of the working folder it lies in, or else of the current one.
 *
 * @throws FindingsError when there is no such file, or it cannot be read as a Word document
 */
export async function checkWordFile(path: string, renderer?: Renderer): Promise<CheckedFile> {
  const { document, bytes } = readWordFile(path);
  const documents = checkWord(document, referencesFor(path));
  const pages = await renderer?.pagesOf(bytes).catch(() => undefined);
  return { file: shownPath(path), documents: documents.map((checked) => withPages(checked, pages)) };
}

/** What pages are rendered with, or why none can be. */
export function rendererOrReason(): Renderer | string {
  return findRenderer();
}

/** The pages of a file with several documents cannot be told apart: the first one is looked at. */
function withPages(
  { document, results }: CheckedDocument,
  pages: readonly Page[] | undefined,
): CheckedDocument {
  const isLookedAt = document.isFirst && document.nature.kind === 'administrative';
  return { document, results: isLookedAt ? [...results, ...pageResults(document, pages)] : results };
}

/** What is known about the office; nothing outside of a working folder, or where its own files are wrong. */
export function referencesFor(path: string): References | undefined {
  for (const start of [path, process.cwd()]) {
    try {
      const workspace = findWorkspace(start);
      return new SharedReader(workspace).sharedBy(contentPathOf(path, workspace)).references;
    } catch (error) {
      if (!(error instanceof FindingsError)) throw error;
    }
  }
  return undefined;
}

/** `out/2024/x.docx` was made from `content/2024/x.yaml`: the folder says which agency file counts. */
function contentPathOf(path: string, { root, content }: Workspace): string {
  const place = relative(join(root, 'out'), resolve(path));
  return place.startsWith('..') ? join(content, 'any.yaml') : join(content, place);
}
