import { mapAtTop } from '../content/document.js';
import { type MapNode, textsIn } from '../content/node.js';
import type { SourceText } from '../content/source.js';
import { parseYaml } from '../content/yaml.js';
import { compareOrigins, type Origin } from '../document/origin.js';
import { FindingsError, quoted } from '../message/finding.js';
import { type ChangedSentence, changedSentences } from './changed.js';
import { edited } from './edit.js';
import { isHeadKey, turnHead } from './head.js';
import { excerptAt, Printer } from './shown.js';
import type { Question, Turn } from './turn.js';
import { turnText } from './turn-text.js';
import type { PrintedYear } from './years.js';

/** A year that the old document prints. */
export interface PlacedYear extends PrintedYear {
  readonly origin: Origin;
  /** Of the new document. */
  readonly line: number;
  /** The printed words around it. */
  readonly excerpt: string;
}

/** A question, and the line of the new document to answer it at. */
export interface PlacedQuestion extends Question {
  readonly line: number;
}

/** A document taken into a new year. */
export interface RolledDocument {
  /** The new content file. */
  readonly text: string;
  readonly changed: readonly ChangedSentence[];
  /** In the order of the document. */
  readonly questions: readonly PlacedQuestion[];
  readonly years: readonly PlacedYear[];
  /** Files that its tables read their rows from; they are of the old year. */
  readonly spreadsheets: readonly string[];
}

/**
 * Makes the content of a document for another year from that of an old one. Only what is surely the document's own year
 * is computed; what nobody but a person can know becomes a marked blank or a question.
 *
 * @throws FindingsError when the file cannot be read or has no year
 */
export function rollDocument(source: SourceText, turn: Turn): RolledDocument {
  const root = mapAtTop(parseYaml(source), source.file);
  const old = yearOf(root);
  const year = old + turn.to - turn.from;
  const { acts } = turn.references;
  const head = turnHead(root, year, turn);
  const printer = new Printer(old, acts);
  const context = { turn, old, year, asked: new Set<string>() };
  const texts = [...textsIn(root)]
    .filter((node) => !isHeadKey(node))
    .map((node) => {
      const shown = printer.print(node.value);
      return { node, shown, ...turnText(node, shown, context) };
    });
  const edits = [...head.edits, ...texts.flatMap((text) => text.edits)];
  const { text, root: now } = edited(source, root, edits);
  const lines = new Map([...textsIn(now)].map(({ origin }) => [origin.path, origin.line]));
  const lineOf = ({ path, line }: Origin): number => lines.get(path) ?? line;
  const asked = [...head.questions, ...texts.flatMap(({ questions }) => questions)].sort((a, b) =>
    compareOrigins(a.origin, b.origin),
  );
  return {
    text,
    changed: changedSentences(root, now, new Printer(old, acts), new Printer(year, acts)),
    questions: [
      ...commentQuestions(source, text, old),
      ...asked.map((question) => ({ ...question, line: lineOf(question.origin) })),
    ],
    years: texts.flatMap(({ node, shown, years }) =>
      years.map((each) => ({
        ...each,
        origin: node.origin,
        line: lineOf(node.origin),
        excerpt: excerptAt(shown, each.at.start),
      })),
    ),
    spreadsheets: [...textsIn(root)]
      .filter(({ origin }) => /(?:^|\.)bang\.nguon$/u.test(origin.path ?? ''))
      .map(({ value }) => value),
  };
}

function yearOf(root: MapNode): number {
  const node = root.entries.get('nam')?.value;
  if (node?.kind === 'text' && /^(?:19|20)\d\d$/u.test(node.value)) return Number(node.value);
  const found = node?.kind === 'text' && node.value !== '' ? `gặp ${quoted(node.value)}` : 'còn thiếu năm';
  throw new FindingsError([
    {
      severity: 'error',
      rule: 'year/none',
      origin: node?.origin ?? root.origin,
      subject: 'nam',
      message: `${found}, cần năm của văn bản để lập văn bản năm mới`,
      mend: 'ghi năm có bốn chữ số, ví dụ ‹nam: 2024›',
    },
  ]);
}

/** Comments are the clerk's own: kept as they are, and told where they name the old year. */
function commentQuestions({ text, file }: SourceText, now: string, old: number): PlacedQuestion[] {
  const newLines = now.split('\n');
  return text.split('\n').flatMap((line, index) => {
    const comment = /^\s*#(?<words>.*)$/u.exec(line)?.groups?.['words'] ?? '';
    if (!new RegExp(String.raw`(?<!\d)${old}(?!\d)`, 'u').test(comment)) return [];
    return [
      {
        origin: { file, line: index + 1, column: 1 },
        line: newLines.indexOf(line) + 1,
        found: String(old),
        question: 'Dòng chú thích này giữ nguyên, không in ra; sửa lại nếu cần.',
        sentence: line.trim(),
        excerpt: line.trim(),
        isBlank: false,
      },
    ];
  });
}
