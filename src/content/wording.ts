import type * as z from 'zod';
import { quoted } from '../message/finding.js';
import type { FieldMeta } from './schema/fields.js';

/** What is known of the field that a value is wrong for. */
export interface WrongField {
  readonly meta: Partial<FieldMeta>;
  /** The keys it may hold; none for a text or a list. */
  readonly keys: readonly string[];
  readonly isOptional: boolean;
  /** Whether its key is in the file, if only with nothing after it. */
  readonly isThere: boolean;
}

export interface Wording {
  readonly message: string;
  readonly mend: string;
}

/** What was found, what was expected, and what to do. */
export function wordingOf(issue: z.core.$ZodIssue, field: WrongField): Wording {
  const { input } = issue;
  const { meta, isOptional } = field;
  const title = meta.title ?? 'nội dung';
  if (input === undefined || input === '') {
    const action = input === '' ? EMPTY_ITEM : missingMend(String(issue.path.at(-1)), field);
    return { message: `còn thiếu ${title}, cần ghi`, mend: explained(action, meta) };
  }
  if (Array.isArray(input) && input.length === 0) {
    const action = `thêm ít nhất một dòng ‹- …›${isOptional ? ', hoặc xóa khóa này' : ''}`;
    return { message: `gặp danh sách trống, cần ít nhất một ${title}`, mend: explained(action, meta) };
  }
  if (issue.code === 'invalid_type') return wrongShape(issue.expected, input, field.keys);
  const isChoice = issue.code === 'invalid_value';
  const expected = isChoice ? issue.values.map(String).join(', ') : (meta.expected ?? title);
  return {
    message: `gặp ${found(input)}, cần ${expected}`,
    mend: meta.mend ?? explained(isChoice ? 'chọn một giá trị nêu trên' : 'sửa lại', meta),
  };
}

const EMPTY_ITEM = 'ghi nội dung sau ‹- ›, hoặc xóa dòng này';

function missingMend(key: string, { isThere }: WrongField): string {
  return isThere ? `ghi nội dung cho khóa ‹${key}:›` : `thêm khóa ‹${key}: …›`;
}

/** What to do, and what the field is for. */
function explained(action: string, { description }: Partial<FieldMeta>): string {
  return description === undefined ? action : `${action}: ${description}`;
}

const QUOTE_MEND =
  'câu có dấu hai chấm hoặc bắt đầu bằng ‹-›: đặt cả câu trong dấu nháy kép (câu đã có nháy kép thì dùng nháy đơn)';

function wrongShape(expected: string, input: unknown, keys: readonly string[]): Wording {
  if (expected === 'string') return { message: `gặp ${found(input)}, cần một câu`, mend: QUOTE_MEND };
  if (expected === 'array') {
    return {
      message: `gặp ${found(input)}, cần một danh sách`,
      mend: 'viết mỗi ý một dòng, bắt đầu bằng ‹- ›',
    };
  }
  return {
    message: `gặp ${found(input)}, cần các khóa: ${keys.join(', ')}`,
    mend: 'viết mỗi khóa một dòng, dạng ‹khóa: nội dung›',
  };
}

/** The value as the clerk sees it in the file. */
function found(input: unknown): string {
  if (typeof input !== 'object' || input === null) return quoted(String(input));
  return Array.isArray(input) ? 'một danh sách' : `một nhóm khóa (${Object.keys(input).join(', ')})`;
}
