import { makeNewYear, type NewYear } from '../build/new-year.js';
import { findWorkspace } from '../build/workspace.js';
import { type Arguments, UsageError } from './arguments.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/** `vanthu new-year YEAR`: the content of a new year from that of the year before, and the list of what to look at. */
export async function newYear({ paths, from, json }: Arguments): Promise<ExitStatus> {
  const [wanted, ...more] = paths;
  if (wanted === undefined) throw new UsageError('chưa ghi năm mới, ví dụ: vanthu new-year 2025');
  if (more.length > 0) throw new UsageError(`gặp ‹${more.join(' ')}›, cần chỉ một năm`);
  const to = yearFrom(wanted, 'năm mới');
  const old = from === undefined ? to - 1 : yearFrom(from, 'tùy chọn --from');
  if (old >= to) throw new UsageError(`tùy chọn --from: gặp ‹${old}›, cần một năm trước ${to}`);
  const made = await makeNewYear(findWorkspace(process.cwd()), { from: old, to });
  if (json) terminal.json(plain(made));
  else print(made);
  return EXIT.ok;
}

function yearFrom(typed: string, what: string): number {
  if (/^(?:19|20)\d\d$/u.test(typed)) return Number(typed);
  throw new UsageError(`${what}: gặp ‹${typed}›, cần một năm có bốn chữ số, ví dụ 2025`);
}

function print({ documents, notCopied, folder, markdown, word, isWordKept, from, to }: NewYear): void {
  terminal.line(`đã lập ${folder} từ năm ${from}, trạng thái dự thảo`);
  for (const { newFile, rolled } of documents) {
    const blanks = rolled.questions.filter(({ isBlank }) => isBlank).length;
    terminal.line(
      `  ${newFile}: ${rolled.changed.length} câu đã đổi, ${rolled.questions.length} điều phải trả lời (${blanks} chỗ để trống)`,
    );
  }
  if (notCopied.length > 0) terminal.line(`  không chép: ${notCopied.join(', ')}`);
  terminal.line(`danh sách rà soát: ${markdown}${isWordKept ? '' : `, ${word}`}`);
  if (isWordKept) terminal.line(`  ${word} đã có và sửa tay: giữ nguyên`);
  terminal.line(`soạn dự thảo: vanthu build content/${to}`);
}

/** What programs read: every change and question, with its places. */
function plain({ documents, notCopied, copied, folder, markdown, word, from, to }: NewYear) {
  return {
    from,
    to,
    folder,
    review: { markdown, word },
    notCopied,
    copied,
    documents: documents.map(({ oldFile, newFile, rolled }) => ({
      oldFile,
      newFile,
      changed: rolled.changed.map(({ origin, line, old, now }) => ({
        key: origin.path,
        line,
        old,
        new: now,
      })),
      questions: rolled.questions.map(({ origin, line, found, question, sentence, isBlank }) => ({
        ...{ key: origin.path, line, oldLine: origin.line, oldColumn: origin.column },
        ...{ found, question, sentence, isBlank },
      })),
      years: rolled.years.map(({ origin, line, year, owner, act }) => ({
        ...{ key: origin.path, line, year, owner },
        ...(act && { act: act.key }),
      })),
    })),
  };
}
