import type { CheckedDocument, CheckedFile } from '../check/word/check-word.js';
import type { Status } from '../check/word/rule.js';
import { countStatuses } from './word-findings.js';

/** The statuses of a rule in a clerk's words, in the order of a summary. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  failed: 'không đạt',
  review: 'cần xem lại',
  passed: 'đạt',
  unchecked: 'chưa kiểm tra được',
  'not-applicable': 'không áp dụng',
};

/** `118 điểm đạt, 2 không đạt, …`; nothing of statuses that no rule has. */
export function statusSummary(file: CheckedFile): string {
  const counts = countStatuses(file);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return '';
  const told = (Object.keys(STATUS_WORDS) as Status[])
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${STATUS_WORDS[status]}`);
  return `${all} điểm kiểm tra: ${told.join(', ')}`;
}

/** `11 điểm chưa kiểm tra được: 7 cần …; 4 cần …`: what would be needed to check the rest. */
export function lacksSummary({ documents }: CheckedFile): string {
  const lacks = documents.flatMap(({ results }) => results.flatMap((result) => result.lacks ?? []));
  const told = [...new Set(lacks)].map(
    (lack) => `${lacks.filter((each) => each === lack).length} cần ${lack}`,
  );
  return told.length === 0 ? '' : `chưa kiểm tra được: ${told.join('; ')}`;
}

/** What a document of a file was taken for: `Kế hoạch`, or why the rules do not apply to it. */
export function natureWords({
  document: { nature, documentKind },
}: Pick<CheckedDocument, 'document'>): string {
  switch (nature.kind) {
    case 'administrative':
      return documentKind?.name ?? 'văn bản hành chính, chưa nhận được tên loại';
    case 'normative':
      return `văn bản quy phạm pháp luật (${nature.reason}): không kiểm tra theo Nghị định 30/2020/NĐ-CP`;
    case 'party':
      return `văn bản của Đảng (${nature.reason}): không kiểm tra theo Nghị định 30/2020/NĐ-CP`;
    case 'other':
      return `không nhận ra là văn bản hành chính (${nature.reason}): không kiểm tra`;
  }
}
