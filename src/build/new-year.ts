import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readBytes } from '../content/source.js';
import { writePlainTables } from '../docx/write/plain-tables.js';
import { FindingsError } from '../message/finding.js';
import { reviewSections, reviewTitle } from '../year/review.js';
import { reviewMarkdown } from '../year/review-markdown.js';
import type { Review } from '../year/review-model.js';
import { filesBelow, isFolder, isShared, isYaml } from './content-files.js';
import { rollAll } from './new-year-roll.js';
import { writeAll } from './new-year-write.js';
import { VERSION } from './provenance.js';
import { type Shared, SharedReader } from './shared.js';
import { sharedFilesOf, shownPath, type Workspace } from './workspace.js';

const REVIEW_NAME = 'ra-soat';

export interface NewYear extends Review {
  /** The new folder and the review lists, as shown to the clerk. */
  readonly folder: string;
  readonly markdown: string;
  readonly word: string;
  /** A Word file of that name was edited by hand and was kept. */
  readonly isWordKept: boolean;
}

/**
 * Makes the content of a new year from that of an old one, with the list of what to look at. Everything is written or
 * nothing.
 *
 * @throws FindingsError when the new year is there already, the old one is not, or a file of it cannot be taken over
 * @throws OutputError when it cannot be written
 */
export async function makeNewYear(
  workspace: Workspace,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<NewYear> {
  const [oldFolder, folder] = [from, to].map((year) => join(workspace.content, String(year))) as [
    string,
    string,
  ];
  refuseUnlessPossible(oldFolder, folder, to);
  const reader = new SharedReader(workspace);
  const { documents, texts, notes, findings } = await rollAll(
    oldFolder,
    folder,
    { from, to },
    reader,
    workspace,
  );
  if (findings.length > 0) throw new FindingsError(findings);
  if (documents.length === 0)
    throw failure(oldFolder, 'thư mục không có văn bản nào', 'chọn năm khác bằng --from');
  const others = otherFiles(oldFolder, new Set(documents.map(({ oldFile }) => oldFile)));
  const shared = others.filter(isShared);
  for (const path of shared) texts.set(relative(oldFolder, path), readBytes(path, shownPath(path)));
  const review: Review = {
    from,
    to,
    documents,
    notes,
    copied: shared.map(shownPath),
    notCopied: others.filter((path) => !isShared(path)).map(shownPath),
    hasEndings: existsSync(sharedFilesOf(join(oldFolder, 'any.yaml'), workspace).endings),
  };
  texts.set(`${REVIEW_NAME}.md`, reviewMarkdown(review));
  const word = join(workspace.root, 'out', String(to), `${REVIEW_NAME}.docx`);
  const bytes = await reviewPaper(review, reader.sharedBy(join(oldFolder, 'any.yaml')));
  const isWordKept = writeAll(folder, texts, { path: word, bytes }, join(workspace.root, 'out'));
  return {
    ...review,
    folder: shownPath(folder),
    markdown: shownPath(join(folder, `${REVIEW_NAME}.md`)),
    word: shownPath(word),
    isWordKept,
  };
}

function refuseUnlessPossible(oldFolder: string, folder: string, to: number): void {
  if (!isFolder(oldFolder))
    throw failure(oldFolder, 'không có thư mục này', 'chọn năm khác bằng --from, ví dụ --from 2024');
  if (!existsSync(folder) || (isFolder(folder) && readdirSync(folder).length === 0)) return;
  throw failure(
    folder,
    `năm ${to} đã có tệp; chương trình không ghi đè, không thêm vào`,
    'soạn tiếp trong thư mục đó; muốn lập lại từ đầu thì đổi tên nó rồi chạy lại',
  );
}

/** Every other file of the old year, however deep; hidden ones are no content, nor is what was submitted. */
function otherFiles(folder: string, taken: ReadonlySet<string>): string[] {
  return filesBelow(folder, (path) => !basename(path).startsWith('~') && !taken.has(shownPath(path)))
    .filter((path) => isYaml(path) || !basename(path).startsWith(`${REVIEW_NAME}.`))
    .sort();
}

function reviewPaper(review: Review, { layout, references }: Shared): Promise<Uint8Array> {
  const paper = {
    ...reviewTitle(review),
    author: references.agency.ten,
    sections: reviewSections(review),
  };
  return writePlainTables(paper, layout, { 'Soạn bằng': `vanthu ${VERSION}` });
}

function failure(path: string, message: string, mend: string): FindingsError {
  return new FindingsError([
    {
      severity: 'error',
      rule: 'year/folder',
      origin: { file: shownPath(path), line: 1, column: 1 },
      subject: 'năm mới',
      message,
      mend,
    },
  ]);
}
