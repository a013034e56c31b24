import type * as z from 'zod';
import { type Finding, FindingsError, quoted } from '../message/finding.js';
import { nearestKey } from '../text/nearest.js';
import { type ContentNode, nearestNode, originAt, plainData, shownKeyPath } from './node.js';
import { keysOf, metaOf, schemaAt, unwrap } from './schema/walk.js';
import { wordingOf } from './wording.js';

type Issue = z.core.$ZodIssue;

/**
 * Checks a content file against its schema.
 *
 * @returns the converted data (dates as dates, numbers as numbers)
 * @throws FindingsError with every departure, at its place
 */
export function validate<Schema extends z.ZodType>(root: ContentNode, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(plainData(root), { reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(issuesIn);
  const misspelled = new Set(issues.flatMap((issue) => meantPaths(issue, schema)));
  throw new FindingsError(
    issues
      // A key that is there under a wrong name is not missing.
      .filter(({ input, path }) => input !== undefined || !misspelled.has(shownKeyPath(path)))
      .flatMap((issue) => findingsOf(issue, root, schema)),
  );
}

/** The issue; for a choice between a text or list and keys, those of the shape that was written. */
function issuesIn(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find((errors) => !errors.some(isOtherShape)) ?? issue.errors.at(-1) ?? [];
  return branch.flatMap((inner) => issuesIn({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Whether a choice is of another shape than the value: keys where a list was written. */
function isOtherShape({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

/** The keys that unknown ones were probably meant to be. */
function meantPaths(issue: Issue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysOf(schemaAt(schema, issue.path));
  return issue.keys.flatMap((key) => {
    const near = nearestKey(key, known);
    return near === undefined ? [] : [shownKeyPath([...issue.path, near])];
  });
}

function findingsOf(issue: Issue, root: ContentNode, schema: z.ZodType): Finding[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => unknownKey([...issue.path, key], root, schema))
    : [wrongValue(issue, root, schema)];
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

function wrongValue(issue: Issue, root: ContentNode, schema: z.ZodType): Finding {
  const at = schemaAt(schema, issue.path);
  const meta = metaOf(at);
  const { message, mend } = wordingOf(issue, {
    meta,
    keys: keysOf(at),
    isOptional: at !== undefined && unwrap(at).optional,
    isThere: isThere(issue.path, root),
  });
  return {
    severity: 'error',
    rule: `schema/${issue.code}`,
    origin: valueOrigin(issue, root),
    subject: shownKeyPath(issue.path) || 'tệp',
    message,
    mend,
    ...(meta.clause === undefined ? {} : { clause: meta.clause }),
  };
}

/** Whether the key is in the file, if only with nothing after it. */
function isThere(path: readonly PropertyKey[], root: ContentNode): boolean {
  const parent = nearestNode(root, path.slice(0, -1));
  return parent.kind === 'map' && parent.entries.has(String(path.at(-1)));
}

/** A wrong value is shown where it stands, a missing one at its key or at the block that lacks it. */
function valueOrigin(issue: Issue, root: ContentNode) {
  return issue.input === undefined ? originAt(root, issue.path) : nearestNode(root, issue.path).origin;
}
