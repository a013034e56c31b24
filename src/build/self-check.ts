import { formResults } from '../check/word/check-word.js';
import type { References } from '../content/references.js';
import { recognise } from '../docx/parts/recognise.js';
import type { WordDocument } from '../docx/read/model.js';
import { openWordPackage, WordFault } from '../docx/read/open.js';
import { readPackage } from '../docx/read/read.js';
import type { WordFile } from '../docx/write/write.js';
import type { Finding } from '../message/finding.js';
import { findingsOf } from '../report/word-findings.js';

/**
 * What the rules about form find in the Word files that were just made: the writer and the checker share one table of
 * layout facts, but neither takes the other's word. Words were checked in the content already.
 *
 * @param contentFile as shown to the clerk
 */
export function selfCheck(
  files: readonly WordFile[],
  references: References,
  contentFile: string,
): Finding[] {
  return files.flatMap(({ part, bytes }) => {
    const read = readOrTooLarge(bytes);
    if (read instanceof WordFault) return [notChecked(contentFile, part, read.found)];
    const documents = recognise(read).map((document) => ({
      document,
      results: document.nature.kind === 'administrative' ? formResults(document, references) : [],
    }));
    return findingsOf({ file: contentFile, documents }).map((finding): Finding => {
      const { severity, rule, origin, place = '', subject, message, mend = '', clause = '' } = finding;
      return {
        severity,
        rule,
        origin,
        place: `tệp Word${part} soạn ra, ${place}`,
        subject,
        message,
        mend,
        clause,
      };
    });
  });
}

/** A list of thousands of rows is longer than what is read of a Word file that may come from anywhere. */
function readOrTooLarge(bytes: Uint8Array): WordDocument | WordFault {
  try {
    return readPackage(openWordPackage(bytes));
  } catch (error) {
    if (error instanceof WordFault && error.kind === 'too-large') return error;
    throw error;
  }
}

function notChecked(file: string, part: string, found: string): Finding {
  return {
    severity: 'advice',
    rule: 'self-check',
    origin: { file, line: 1, column: 1 },
    place: `tệp Word${part} soạn ra`,
    subject: 'thể thức',
    message: `tệp quá dài để tự kiểm tra thể thức (${found})`,
    mend: 'xem bản in trước khi trình; hoặc chia danh sách thành nhiều văn bản',
  };
}
