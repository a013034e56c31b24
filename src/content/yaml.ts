import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { Origin } from '../document/origin.js';
import { type Finding, FindingsError } from '../message/finding.js';
import type { ContentNode, MapEntry } from './node.js';
import type { SourceText } from './source.js';
import { yamlErrorText } from './yaml-errors.js';

/** Deeper than any document: a file nested like this was not written by a person. */
const MAX_DEPTH = 30;

/**
 * Parses YAML into nodes with their places. Scalars stay text: `so: 012` is `"012"`.
 *
 * @throws FindingsError with all errors of the file, in Vietnamese, each with a mend
 */
export function parseYaml(source: SourceText): ContentNode {
  const lines = new LineCounter();
  const findings: Finding[] = [];
  const placeAt = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line, column: col };
  };
  const fail = (offset: number, message: string, mend: string): void => {
    findings.push({
      severity: 'error',
      rule: 'yaml',
      origin: placeAt(offset),
      subject: 'cú pháp',
      message,
      mend,
    });
  };

  const document = parseSafely(source, lines);
  for (const error of [...document.errors, ...document.warnings]) {
    const { message, mend } = yamlErrorText(error, source.text);
    fail(error.pos[0], message, mend);
  }
  if (findings.length > 0) throw new FindingsError(findings);

  const textNode = (scalar: Scalar, path: string): ContentNode => {
    const [start, end] = scalar.range ?? [0, 0];
    const raw = source.text.slice(start, end);
    // A block scalar's place is its first line of text, not the `>-` before it.
    const header = /^[|>][^\n]*\n\s*/u.exec(raw)?.[0].length ?? 0;
    return {
      kind: 'text',
      value: scalarText(scalar),
      origin: { ...placeAt(start + header), path },
      source: raw.slice(header),
    };
  };

  const convert = (node: unknown, path: string, offset: number, depth: number): ContentNode => {
    const origin = { ...placeAt(offset), path };
    if (depth > MAX_DEPTH) {
      fail(offset, `các mục lồng nhau quá ${MAX_DEPTH} lớp`, 'viết lại cho phẳng hơn');
      return { kind: 'text', value: '', origin, source: '' };
    }
    if (isMap(node)) {
      const entries = new Map<string, MapEntry>();
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) {
          fail(offset, 'gặp một khóa không phải là chữ', 'viết khóa dạng ‹tên_khóa:›');
          continue;
        }
        const key = scalarText(pair.key);
        const keyOffset = pair.key.range?.[0] ?? offset;
        const below = path === '' ? key : `${path}.${key}`;
        entries.set(key, {
          keyOrigin: { ...placeAt(keyOffset), path: below },
          value: convert(pair.value, below, startOf(pair.value, keyOffset), depth + 1),
        });
      }
      return { kind: 'map', entries, origin };
    }
    if (isSeq(node)) {
      const items = node.items.map((item, index) =>
        convert(item, `${path}.${index}`, startOf(item, offset), depth + 1),
      );
      return { kind: 'list', items, origin };
    }
    if (isAlias(node)) {
      fail(
        offset,
        `gặp ‹*${node.source}›: bí danh không được dùng`,
        'viết nội dung ra, hoặc đặt cả câu trong dấu nháy',
      );
    }
    return isScalar(node) ? textNode(node, path) : { kind: 'text', value: '', origin, source: '' };
  };

  const root = convert(document.contents, '', startOf(document.contents, 0), 0);
  if (findings.length > 0) throw new FindingsError(findings);
  return root;
}

function parseSafely(source: SourceText, lines: LineCounter) {
  try {
    return parseDocument(source.text, {
      lineCounter: lines,
      schema: 'failsafe',
      version: '1.2',
      prettyErrors: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FindingsError([
      {
        severity: 'error',
        rule: 'yaml',
        origin: { file: source.file, line: 1, column: 1 },
        subject: 'cú pháp',
        message: 'các mục lồng nhau quá sâu',
        mend: 'kiểm tra lại các dấu ‹[› và ‹{›, hoặc đặt cả câu trong dấu nháy',
      },
    ]);
  }
}

/** Folded, without white space at the ends; runs of white space inside become one space. */
function scalarText(scalar: Scalar): string {
  return String(scalar.value ?? '')
    .replace(/[ \t\n]+/gu, ' ')
    .trim();
}

function startOf(node: unknown, otherwise: number): number {
  return (node as { range?: [number, number, number] } | null)?.range?.[0] ?? otherwise;
}
