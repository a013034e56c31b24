import { OutputError } from '../build/atomic-write.js';
import type { WrittenBatch } from '../build/certificates/batches.js';
import type { CertificateResult } from '../build/certificates/chunk.js';
import { shownPath } from '../build/workspace.js';
import { outputErrorText, terminal } from './terminal.js';

/** Whether every certificate was made, or only some before somebody interrupted. */
export function isWhole({ total, results }: WrittenBatch): boolean {
  return results.length === total;
}

/** Tells a person what became of a batch: counts, and by name only those that need a hand. */
export function printCertificates(batch: WrittenBatch): void {
  const { folder, total, results } = batch;
  const count = (...outcomes: CertificateResult['outcome'][]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  for (const { path, outcome, editedFile, failure } of results) {
    if (outcome === 'kept') terminal.complain(`giữ nguyên ${shownPath(path)}: tệp này đã được sửa tay`);
    if (editedFile !== undefined) terminal.line(`bản sửa tay giữ ở ${shownPath(editedFile)}`);
    if (failure) {
      terminal.complain(outputErrorText(new OutputError(failure.file, failure.reason, failure.mend)));
    }
  }
  const parts = [
    `đã soạn ${count('written', 'moved')} tệp`,
    ...(count('unchanged') > 0 ? [`${count('unchanged')} không đổi`] : []),
    ...(count('kept') > 0 ? [`${count('kept')} giữ nguyên vì đã sửa tay`] : []),
    ...(count('unwritable') > 0 ? [`${count('unwritable')} không ghi được`] : []),
  ];
  terminal.line(`${shownPath(folder)}: ${parts.join(', ')}`);
  if (isWhole(batch)) return;
  terminal.complain(
    `đã dừng theo yêu cầu: ${results.length}/${total} tệp trong ${shownPath(folder)}\n  → chạy lại lệnh để soạn tiếp phần còn lại`,
  );
}

export function certificatesJson({ folder, total, results }: WrittenBatch): object {
  const outcomes: Record<string, number> = {};
  for (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return { folder: shownPath(folder), total, outcomes };
}
