import { type Finding, FindingsError, quoted } from '../message/finding.js';
import type { ContentNode, MapNode } from './node.js';
import type { DocumentType } from './schema/documents.js';
import { DOCUMENT_TYPES } from './schema/documents.js';
import type { Head } from './schema/head.js';
import { readSource, type SourceText } from './source.js';
import { nearestKey, validate } from './validate.js';
import { parseYaml } from './yaml.js';

/** A content file that its schema accepts. */
export interface ContentDocument {
  /** As shown to the clerk. */
  readonly file: string;
  /** The text it was read from, for provenance. */
  readonly source: string;
  readonly type: DocumentType;
  readonly root: MapNode;
  readonly head: Head;
}

/**
 * Reads a content file and checks it against the schema that its key `mau` names.
 *
 * @throws FindingsError with everything that is wrong in it
 */
export function readDocument(path: string, shownAs: string): ContentDocument {
  return parseDocument(readSource(path, shownAs));
}

/** As {@link readDocument}, for a text that was already read. */
export function parseDocument(source: SourceText): ContentDocument {
  const root = mapAtTop(parseYaml(source), source.file);
  const type = typeOf(root);
  const head = validate(root, type.schema) as Head;
  return { file: source.file, source: source.text, type, root, head };
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

function typeOf(root: MapNode): DocumentType {
  const entry = root.entries.get('mau');
  const name = entry?.value.kind === 'text' ? entry.value.value : '';
  const type = DOCUMENT_TYPES.find((candidate) => candidate.name === name);
  if (type) return type;
  const names = DOCUMENT_TYPES.map((candidate) => candidate.name);
  const near = nearestKey(name, names);
  throw new FindingsError([
    {
      ...topFinding(
        root.origin.file,
        name === ''
          ? `còn thiếu tên mẫu, cần một trong: ${names.join(', ')}`
          : `gặp ${quoted(name)}, cần một trong: ${names.join(', ')}`,
        { mend: near ? `có phải ‹${near}›?` : `viết ‹mau: ${names[0]}›` },
      ),
      subject: 'mau',
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
