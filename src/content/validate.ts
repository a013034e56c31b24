import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import { type Finding, FindingsError, quoted } from '../message/finding.js';
import { type ContentNode, nearestNode, originAt, plainData, shownKeyPath } from './node.js';
import { keysOf, metaOf, schemaAt } from './schema/walk.js';

/**
 * Checks a content file against its schema.
 *
 * @returns the converted data (dates as dates, numbers as numbers)
 * @throws FindingsError with every departure, at its place
 */
export function validate<Schema extends z.ZodType>(root: ContentNode, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(plainData(root), { reportInput: true });
  if (result.success) return result.data;
  throw new FindingsError(result.error.issues.flatMap((issue) => findingsOf(issue, root, schema)));
}

function findingsOf(issue: z.core.$ZodIssue, root: ContentNode, schema: z.ZodType): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...issue.path, key], root, schema));
  }
  if (issue.code === 'invalid_union') {
    // A choice between a text and keys: what was written as keys is judged as keys.
    const branch = issue.errors.at(typeof issue.input === 'object' ? -1 : 0) ?? [];
    return branch.flatMap((inner) =>
      findingsOf({ ...inner, path: [...issue.path, ...inner.path] }, root, schema),
    );
  }
  return [wrongValue(issue, root, schema)];
}

function unknownKey(path: PropertyKey[], root: ContentNode, schema: z.ZodType): Finding {
  const key = String(path.at(-1));
  const known = keysOf(schemaAt(schema, path.slice(0, -1)));
  const near = nearestKey(key, known);
  return {
    severity: 'error',
    rule: 'schema/unknown-key',
    origin: originAt(root, path),
    subject: shownKeyPath(path),
    message: `gặp khóa lạ ${quoted(key)}, cần một trong: ${known.join(', ')}`,
    mend: near ? `có phải ‹${near}›?` : 'xóa khóa này, hoặc đổi thành một khóa nêu trên',
  };
}

function wrongValue(issue: z.core.$ZodIssue, root: ContentNode, schema: z.ZodType): Finding {
  const at = schemaAt(schema, issue.path);
  const meta = metaOf(at);
  const { message, mend } = wording(issue, meta, keysOf(at));
  return {
    severity: 'error',
    rule: `schema/${issue.code}`,
    origin: valueOrigin(issue, root),
    subject: shownKeyPath(issue.path) || 'tệp',
    message,
    mend: mend ?? meta.mend ?? meta.description ?? '',
    ...(meta.clause === undefined ? {} : { clause: meta.clause }),
  };
}

/** A wrong value is shown where it stands, a missing one at its key or at the block that lacks it. */
function valueOrigin(issue: z.core.$ZodIssue, root: ContentNode) {
  return issue.input === undefined ? originAt(root, issue.path) : nearestNode(root, issue.path).origin;
}

const QUOTE_MEND = 'câu có dấu hai chấm hoặc bắt đầu bằng ‹-›: đặt cả câu trong dấu nháy kép';

function wording(
  issue: z.core.$ZodIssue,
  meta: ReturnType<typeof metaOf>,
  keys: readonly string[],
): { message: string; mend?: string } {
  const { input } = issue;
  const title = meta.title ?? 'nội dung';
  if (input === undefined || input === '') return { message: `còn thiếu ${title}, cần ghi` };
  if (Array.isArray(input) && input.length === 0)
    return { message: `gặp danh sách trống, cần ít nhất một ${title}` };
  if (issue.code === 'invalid_value') {
    return { message: `gặp ${quoted(String(input))}, cần ${issue.values.map(String).join(', ')}` };
  }
  if (issue.code === 'invalid_type') return wrongShape(issue.expected, input, keys);
  return { message: `gặp ${quoted(String(input))}, cần ${meta.expected ?? title}` };
}

function wrongShape(
  expected: string,
  input: unknown,
  keys: readonly string[],
): { message: string; mend?: string } {
  const found =
    typeof input === 'string' ? quoted(input) : Array.isArray(input) ? 'một danh sách' : 'một nhóm khóa';
  if (expected === 'string') return { message: `gặp ${found}, cần một câu`, mend: QUOTE_MEND };
  if (expected === 'array') {
    return { message: `gặp ${found}, cần một danh sách`, mend: 'viết mỗi ý một dòng, bắt đầu bằng ‹- ›' };
  }
  return {
    message: `gặp ${found}, cần các khóa: ${keys.join(', ')}`,
    mend: 'viết mỗi khóa một dòng, dạng ‹khóa: nội dung›',
  };
}

/** The known key that a clerk probably meant; keys typed with diacritics are compared without. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const plain = key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
  const near = closest(plain, known);
  return distance(plain, near) <= Math.max(2, near.length / 3) ? near : undefined;
}
