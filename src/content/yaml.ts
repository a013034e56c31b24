import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Origin } from '../document/origin.js';
import { type Finding, FindingsError } from '../message/finding.js';
import type { ContentNode, MapEntry } from './node.js';
import type { SourceText } from './source.js';
import { FAULT_TEXTS, type Fault, faultAt, QUOTE_IT } from './yaml-errors.js';
import { syntaxFaults } from './yaml-faults.js';
import { unmeantSyntax } from './yaml-unmeant.js';

/** Deeper than any document: a file nested like this was not written by a person. */
const MAX_DEPTH = 30;

/**
 * Parses YAML into nodes with their places. Scalars stay text: `so: 012` is `"012"`.
 *
 * @throws FindingsError with all errors of the file, in Vietnamese, each with a mend
 */
export function parseYaml(source: SourceText): ContentNode {
  const lines = new LineCounter();
  const document = parseSafely(source.text, lines);
  const placeAt = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line, column: col };
  };
  const refuse = (faults: readonly Fault[]): void => {
    if (faults.length > 0) throw new FindingsError(faults.map((fault) => findingOf(fault, placeAt)));
  };
  if (!document) throw new FindingsError([findingOf(faultAt(0, FAULT_TEXTS.tooDeep, source.text), placeAt)]);
  refuse(syntaxFaults(document, source.text));
  const reader = new NodeReader(source.text, placeAt);
  const root = reader.read(document.contents, '', startOf(document.contents, 0), 0);
  refuse([...unmeantSyntax(document, source.text), ...reader.faults]);
  return root;
}

/** The parsed file; nothing when its brackets go deeper than the parser can follow. */
function parseSafely(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, schema: 'failsafe', version: '1.2', prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

function findingOf({ offset, message, mend }: Fault, placeAt: (offset: number) => Origin): Finding {
  return { severity: 'error', rule: 'yaml', origin: placeAt(offset), subject: 'cú pháp', message, mend };
}

/** Makes nodes of what the parser read; what a content file may not hold is collected. */
class NodeReader {
  readonly faults: Fault[] = [];

  constructor(
    private readonly text: string,
    private readonly placeAt: (offset: number) => Origin,
  ) {}

  /** @param offset where the value stands when it is empty */
  read(node: unknown, path: string, offset: number, depth: number): ContentNode {
    const origin = { ...this.placeAt(offset), path };
    if (depth > MAX_DEPTH) {
      this.#fail(offset, `các mục lồng nhau quá ${MAX_DEPTH} lớp`, 'viết lại cho phẳng hơn');
    } else if (isMap(node) && this.text.startsWith('{{', offset)) {
      this.faults.push(faultAt(offset, FAULT_TEXTS.mark, this.text));
    } else if (isMap(node)) {
      return { kind: 'map', entries: this.#entries(node, path, offset, depth), origin };
    } else if (isSeq(node)) {
      const items = node.items.map((item, index) =>
        this.read(item, `${path}.${index}`, startOf(item, offset), depth + 1),
      );
      return { kind: 'list', items, origin };
    } else if (isScalar(node)) {
      return this.#text(node, path);
    } else if (isAlias(node)) {
      this.#refuseAlias(node, offset);
    }
    return { kind: 'text', value: '', origin, source: '' };
  }

  #entries(map: YAMLMap, path: string, offset: number, depth: number): Map<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key)) {
        this.#fail(offset, 'gặp một khóa không phải là chữ', 'viết khóa dạng ‹tên_khóa:›');
        continue;
      }
      const key = scalarText(pair.key);
      const keyOffset = startOf(pair.key, offset);
      const below = path === '' ? key : `${path}.${key}`;
      entries.set(key, {
        keyOrigin: { ...this.placeAt(keyOffset), path: below },
        value: this.read(pair.value, below, startOf(pair.value, keyOffset), depth + 1),
      });
    }
    return entries;
  }

  #text(scalar: Scalar, path: string): ContentNode {
    const [start, end] = scalar.range ?? [0, 0];
    const raw = this.text.slice(start, end);
    // A block scalar's place is its first line of text, not the `>-` before it.
    const header = /^[|>][^\n]*\n\s*/u.exec(raw)?.[0].length ?? 0;
    const quote = QUOTES[scalar.type ?? ''];
    return {
      kind: 'text',
      value: scalarText(scalar),
      origin: { ...this.placeAt(start + header), path },
      source: raw.slice(header),
      ...(quote && { quote }),
    };
  }

  #refuseAlias({ source }: Alias, offset: number): void {
    this.#fail(offset, `gặp ‹*${source}›: bí danh không được dùng`, QUOTE_IT);
  }

  #fail(offset: number, message: string, mend: string): void {
    this.faults.push({ offset, message, mend });
  }
}

const QUOTES: Readonly<Record<string, '"' | "'">> = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };

/** Folded, without white space at the ends; runs of white space inside become one space. */
function scalarText(scalar: Scalar): string {
  return String(scalar.value ?? '')
    .replace(/[ \t\n]+/gu, ' ')
    .trim();
}

function startOf(node: unknown, otherwise: number): number {
  return (node as { range?: [number, number, number] } | null)?.range?.[0] ?? otherwise;
}
