import { formResults } from '../check/word/check-word.js';
import type { References } from '../content/references.js';
import { recognise } from '../docx/parts/recognise.js';
import { openWordPackage } from '../docx/read/open.js';
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
    const documents = recognise(readPackage(openWordPackage(bytes))).map((document) => ({
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
