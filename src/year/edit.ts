/** Changes in the text of a content file that leave everything else as it was typed, and proof that they do. */
import { mapAtTop } from '../content/document.js';
import { type MapNode, type TextNode, textsIn } from '../content/node.js';
import type { SourceText } from '../content/source.js';
import { originAtOffset } from '../content/text-place.js';
import { parseYaml } from '../content/yaml.js';
import type { Origin } from '../document/origin.js';
import { FindingsError } from '../message/finding.js';
import type { Stretch } from './turn.js';
import { withFoldedLines } from './wrap.js';

/** New words for a stretch of a value. */
export interface Edit extends Stretch {
  readonly node: TextNode;
  readonly text: string;
  /** A comment on a line of its own above the key. */
  readonly comment?: string;
}

/** A stretch of the file, and what stands there now. */
interface RawEdit extends Stretch {
  readonly text: string;
}

/**
 * The file with the edits made, read again.
 *
 * @throws FindingsError when the file cannot be changed without changing more than that
 */
export function edited(
  source: SourceText,
  root: MapNode,
  edits: readonly Edit[],
): { text: string; root: MapNode } {
  const wanted = JSON.stringify(
    [...textsIn(root)].map((node) => [node.origin.path, valueAfter(node, edits)]),
  );
  const plain = withEdits(source.text, edits, false);
  // The neatest way to write it that reads as wanted.
  for (const text of [withFoldedLines(plain, source.text), plain, withEdits(source.text, edits, true)]) {
    const now = readAgain({ ...source, text });
    if (
      now &&
      JSON.stringify([...textsIn(now)].map(({ origin, value }) => [origin.path, value])) === wanted
    ) {
      return { text, root: now };
    }
  }
  throw refused(edits[0]?.node.origin ?? root.origin);
}

/** The file cannot be changed without changing more than was meant. */
export function refused(origin: Origin): FindingsError {
  return new FindingsError([
    {
      severity: 'error',
      rule: 'year/edit',
      origin,
      subject: 'năm mới',
      message: 'không đổi được các chỗ ghi năm trong tệp này mà vẫn giữ nguyên phần còn lại',
      mend: 'viết các câu dài ở dòng dưới sau ‹>-› rồi chạy lại',
    },
  ]);
}

function readAgain(source: SourceText): MapNode | undefined {
  try {
    return mapAtTop(parseYaml(source), source.file);
  } catch (error) {
    if (error instanceof FindingsError) return undefined;
    throw error;
  }
}

function ofNode(node: TextNode, edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => edit.node === node).sort((a, b) => b.start - a.start);
}

/** The value as it should be read from the new file. */
function valueAfter(node: TextNode, edits: readonly Edit[]): string {
  return ofNode(node, edits)
    .reduce((value, { start, end, text }) => value.slice(0, start) + text + value.slice(end), node.value)
    .trim();
}

function withEdits(text: string, edits: readonly Edit[], isQuoted: boolean): string {
  const lines = lineStarts(text);
  const raw = [...new Set(edits.map(({ node }) => node))].flatMap((node) => {
    const own = ofNode(node, edits);
    const comments = own.flatMap(({ comment }) => (comment === undefined ? [] : [commentAt(node, comment)]));
    return [...rawEdits(node, own, isQuoted), ...comments];
  });

  function place(node: TextNode, offset: number): number {
    const { line, column } = originAtOffset(node, offset);
    return (lines[line - 1] ?? 0) + column - 1;
  }

  function rawEdits(node: TextNode, own: readonly Edit[], isForced: boolean): RawEdit[] {
    const from = (lines[node.origin.line - 1] ?? 0) + node.origin.column - 1;
    const whole = { start: from, end: from + node.source.length };
    const value = valueAfter(node, own);
    if (value === '') {
      const blanks = /[ \t]*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
      return [{ start: whole.start - blanks, end: whole.end, text: '' }];
    }
    const isWhole = own.some(({ start, end }) => start === 0 && end === node.value.length);
    const needsQuotes = /^[\s{}[\]&*!|>'"%@`#,?:-]/u.test(value);
    if (node.quote === undefined && (isForced || (isWhole && needsQuotes))) {
      return [{ ...whole, text: `'${value.replaceAll("'", "''")}'` }];
    }
    return own.map(({ start, end, text: words }) => ({
      start: place(node, start),
      end: place(node, end - 1) + widthAt(place(node, end - 1), node),
      text: escaped(words, node),
    }));
  }

  /** How many characters of the file the last one of a stretch takes. */
  function widthAt(at: number, { quote }: TextNode): number {
    const isDoubled = quote === "'" && text.startsWith("''", at);
    return isDoubled || (quote === '"' && text[at] === '\\') ? 2 : 1;
  }

  function commentAt(node: TextNode, comment: string): RawEdit {
    const start = lines[node.origin.line - 1] ?? 0;
    const indent = /^ */u.exec(text.slice(start))?.[0] ?? '';
    return { start, end: start, text: `${indent}# ${comment}\n` };
  }

  return raw
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

function escaped(words: string, { quote }: TextNode): string {
  if (quote === "'") return words.replaceAll("'", "''");
  return quote === '"' ? words.replace(/[\\"]/gu, (mark) => `\\${mark}`) : words;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}
