import type { RunChange } from '../../../../docx/edit/change.js';
import type { LineRun, PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import { shownNumber } from '../../format.js';
import type { WordReport } from '../../rule.js';
import { bodyLines, splitRuns } from './body-lines.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

const sizeOf = (run: LineRun | undefined) => run && run.format.sizeHalfPoints / 2;

/** Numbered paragraphs of a level, titles left out. */
export function numberedLines(document: RecognisedDocument, level: 'clause' | 'point'): PartLine[] {
  return bodyLines(document).filter(
    (line) => line.level === level && line.part === 'body' && !line.number?.includes('.'),
  );
}

/** Numbers of paragraphs that do not look like the text after them: another size, or italic. */
export function numberLookReports(lines: readonly PartLine[], subject: string): WordReport[] {
  const faults = lines.flatMap((partLine): SharedFault[] => {
    const { line, number = '' } = partLine;
    const { before, after } = splitRuns(partLine, number.length);
    const [label] = before;
    const [text] = after;
    const size = sizeOf(text);
    if (!label || !text || size === undefined) return [];
    const isOtherSize = sizeOf(label) !== size;
    const isItalic = label.format.italic && !text.format.italic;
    if (!isOtherSize && !isItalic) return [];
    const set: RunChange = { ...(isOtherSize && { sizePt: size }), ...(isItalic && { italic: false }) };
    const { paragraph, start } = line;
    const found = isOtherSize ? `số thứ tự cỡ ${shownNumber(sizeOf(label) ?? 0)}` : 'số thứ tự nghiêng';
    return [
      { partLine, found, changes: [{ kind: 'runs', paragraph, start, end: start + number.length, set }] },
    ];
  });
  return sharedReport(faults, {
    subject,
    wanted: 'số thứ tự cùng cỡ chữ với lời văn, kiểu chữ đứng',
    mend: 'chọn số thứ tự, đặt cỡ chữ và kiểu chữ như lời văn',
  });
}
