import { resolve } from 'node:path';
import { writeAtomically } from '../build/atomic-write.js';
import { type ComparedFiles, diffFiles } from '../build/diff-files.js';
import { shownPath } from '../build/workspace.js';
import { FindingsError } from '../message/finding.js';
import { diffHtml } from '../report/diff-html.js';
import { diffJson } from '../report/diff-json.js';
import { diffText } from '../report/diff-text.js';
import { type Arguments, UsageError } from './arguments.js';
import { diffAwardStates, isAboutAwards } from './diff-awards.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/**
 * `vanthu diff`: what is different in two documents, or in two states of a dossier of commendations. 0 when nothing is,
 * 1 when something is, 2 when it cannot be told.
 */
export async function diff(args: Arguments): Promise<ExitStatus> {
  const { paths, json, html } = args;
  const [old, now, ...others] = paths;
  if (old === undefined || now === undefined || others.length > 0) {
    throw new UsageError(`cần đúng hai tệp: bản cũ, rồi bản mới; gặp ${paths.length} tệp`);
  }
  try {
    if (isAboutAwards(old, now)) return await diffAwardStates(old, now, args);
    const comparison = await diffFiles(old, now);
    tellErrors(comparison);
    if (json) terminal.json(diffJson(comparison));
    else for (const line of diffText(comparison, terminal.isColoured())) terminal.line(line);
    if (html !== undefined) {
      writeAtomically(resolve(html), diffHtml(comparison));
      terminal.complain(`đã ghi ${shownPath(resolve(html))}`);
    }
    return comparison.isEqual ? EXIT.ok : EXIT.problems;
  } catch (error) {
    // Findings mean elsewhere that the content has problems; here that nothing could be compared.
    if (!(error instanceof FindingsError)) throw error;
    if (json) terminal.json({ files: [], findings: error.findings });
    else terminal.findings(error.findings);
    return EXIT.failure;
  }
}

function tellErrors(comparison: ComparedFiles): void {
  for (const { file, hasErrors } of [comparison.old, comparison.new]) {
    if (hasErrors)
      terminal.complain(`${file}: nội dung còn lỗi, vẫn so sánh được; xem: vanthu check ${file}`);
  }
}
