import { findKind, KINDS, type Kind } from '../decree30/kinds.js';
import { type Finding, FindingsError, quoted } from '../message/finding.js';
import type { ContentNode, MapNode } from './node.js';
import { type DocumentType, type DocumentTypes, schemaOf } from './schema/documents.js';
import type { Head } from './schema/head.js';
import type { Schema } from './schema/walk.js';
import type { SourceText } from './source.js';
import { nearestKey, validate } from './validate.js';
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
}

/**
 * Checks a content file against the schema of its type (key `mau`) and kind (key `loai`, where the type leaves it open).
 *
 * @throws FindingsError with everything that is wrong in it
 */
export function parseDocument(source: SourceText, types: DocumentTypes): ContentDocument {
  const root = mapAtTop(parseYaml(source), source.file);
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
  const isBlank = root.kind === 'text' && root.value === '';
  throw new FindingsError([
    topFinding(file, isBlank ? 'tệp trống, cần các khóa nội dung' : 'cần các khóa dạng ‹khóa: nội dung›', {
      mend: 'chép một tệp nội dung có sẵn rồi sửa',
    }),
  ]);
}

/** What a key at the top names; throws FindingsError where it is missing or names nothing known. */
function named<T>(
  root: MapNode,
  key: string,
  names: readonly string[],
  find: (name: string) => T | undefined,
): T {
  const entry = root.entries.get(key);
  const name = entry?.value.kind === 'text' ? entry.value.value : '';
  const found = find(name);
  if (found !== undefined) return found;
  const near = nearestKey(name, names);
  const expected = `cần một trong: ${names.join(', ')}`;
  throw new FindingsError([
    {
      ...topFinding(
        root.origin.file,
        name === '' ? `còn thiếu, ${expected}` : `gặp ${quoted(name)}, ${expected}`,
        { mend: near ? `có phải ‹${near}›?` : `viết ‹${key}: ${names[0]}›` },
      ),
      subject: key,
      origin: entry?.value.origin ?? root.origin,
    },
  ]);
}

function topFinding(file: string, message: string, { mend }: { mend: string }): Finding {
  return {
    severity: 'error',
    rule: 'schema/top',
    origin: { file, line: 1, column: 1 },
    subject: 'tệp',
    message,
    mend,
  };
}
