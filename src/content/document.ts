import { findKind, KINDS, type Kind } from '../decree30/kinds.js';
import type { Origin } from '../document/origin.js';
import { type Finding, FindingsError, quoted } from '../message/finding.js';
import { nearestKey } from '../text/nearest.js';
import type { YearFacts } from './follow-up/year-facts.js';
import type { ContentNode, MapNode } from './node.js';
import { type DocumentType, type DocumentTypes, schemaOf } from './schema/documents.js';
import type { Head } from './schema/head.js';
import type { Schema } from './schema/walk.js';
import type { SourceText } from './source.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml.js';

/** A content file that its schema accepts. */
export interface ContentDocument {
  /** As shown to the clerk. */
  readonly file: string;
  /** The text it was read from, for provenance. */
  readonly source: string;
  readonly type: DocumentType;
  readonly kind: Kind;
  readonly schema: Schema;
  readonly root: MapNode;
  readonly head: Head;
  /** What a report of the year is made from; absent in every other document. */
  readonly facts?: YearFacts;
  /** The program made it from data that name their acts in full themselves. */
  readonly isMade?: true;
}

/**
 * Checks a content file against the schema of its type (key `mau`) and kind (key `loai`, where the type leaves it open).
 *
 * @throws FindingsError with everything that is wrong in it
 */
export function parseDocument(source: SourceText, types: DocumentTypes): ContentDocument {
  return documentFrom(mapAtTop(parseYaml(source), source.file), source, types);
}

/**
 * As {@link parseDocument}, for content that is there as nodes: read already, or made by the program.
 *
 * @param source where its data come from
 */
export function documentFrom(root: MapNode, source: SourceText, types: DocumentTypes): ContentDocument {
  const type = named(root, 'mau', types.names, types.find);
  const kind =
    type.kind ??
    named(
      root,
      'loai',
      KINDS.map(({ id }) => id),
      findKind,
    );
  const schema = schemaOf(type, kind);
  const head = validate(root, schema) as Head;
  return { file: source.file, source: source.text, type, kind, schema, root, head };
}

/** The top of a content file must be keys. */
export function mapAtTop(root: ContentNode, file: string): MapNode {
  if (root.kind === 'map') return root;
  const mend = 'chép một tệp nội dung có sẵn rồi sửa';
  if (root.kind === 'text' && root.value === '') {
    throw topError({ file, line: 1, column: 1 }, 'tệp', 'tệp trống, cần các khóa nội dung', mend);
  }
  const found = root.kind === 'list' ? 'một danh sách' : quoted(root.value);
  throw topError(root.origin, 'tệp', `gặp ${found}, cần các khóa dạng ‹khóa: nội dung›`, mend);
}

/** Keys at the top that say what the file is. */
const NAMING_KEYS = { mau: 'tên mẫu', loai: 'loại văn bản' } as const;

/** What a key at the top names; throws FindingsError where it is missing or names nothing known. */
function named<T>(
  root: MapNode,
  key: keyof typeof NAMING_KEYS,
  names: readonly string[],
  find: (name: string) => T | undefined,
): T {
  const value = root.entries.get(key)?.value;
  const name = value?.kind === 'text' ? value.value : '';
  const named = find(name);
  if (named !== undefined) return named;
  const expected = `cần một trong: ${names.join(', ')}`;
  const near = nearestKey(name, names);
  const message =
    name === '' ? `còn thiếu ${NAMING_KEYS[key]}, ${expected}` : `gặp ${quoted(name)}, ${expected}`;
  const mend = near ? `có phải ‹${near}›?` : `viết ‹${key}: ${names[0]}›, hoặc một tên khác nêu trên`;
  throw topError(value?.origin ?? root.origin, key, message, mend);
}

function topError(origin: Origin, subject: string, message: string, mend: string): FindingsError {
  const finding: Finding = { severity: 'error', rule: 'schema/top', origin, subject, message, mend };
  return new FindingsError([finding]);
}
