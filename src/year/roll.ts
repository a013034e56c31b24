import { mapAtTop } from '../content/document.js';
import { type MapNode, textsIn } from '../content/node.js';
import type { SourceText } from '../content/source.js';
import { parseYaml } from '../content/yaml.js';
import { compareOrigins, type Origin } from '../document/origin.js';
import { FindingsError, quoted } from '../message/finding.js';
import { type ChangedSentence, changedSentences } from './changed.js';
import { commentQuestions } from './comments.js';
import { edited } from './edit.js';
import { isHeadKey, turnHead } from './head.js';
import { nextTargets } from './next-targets.js';
import { excerptAt, Printer } from './shown.js';
import { type TargetRow, targetRows } from './target-rows.js';
import { TARGETS, type TargetSources } from './target-sources.js';
import type { PlacedQuestion, Turn } from './turn.js';
import { isEarlierResult, turnTargets } from './turn-targets.js';
import { turnText } from './turn-text.js';
import { withTargets } from './with-targets.js';
import type { PrintedYear } from './years.js';

/** A year that the old document prints. */
export interface PlacedYear extends PrintedYear {
  readonly origin: Origin;
  /** Of the new document. */
  readonly line: number;
  /** The printed words around it. */
  readonly excerpt: string;
}

/** A document taken into a new year. */
export interface RolledDocument {
  /** The new content file. */
  readonly text: string;
  readonly changed: readonly ChangedSentence[];
  /** In the order of the document. */
  readonly questions: readonly PlacedQuestion[];
  readonly years: readonly PlacedYear[];
  /** Of a plan: every target before and after. */
  readonly targets: readonly TargetRow[];
  /** Files that its tables read their rows from; they are of the old year. */
  readonly spreadsheets: readonly string[];
}

/**
 * Makes the content of a document for another year from that of an old one. Only what is surely the document's own year
 * is computed; what nobody but a person can know becomes a marked blank or a question.
 *
 * @param sources of a plan: what the old year left for its targets
 * @throws FindingsError when the file cannot be read or has no year
 */
export function rollDocument(
  source: SourceText,
  turn: Turn,
  sources: TargetSources = { reached: new Map() },
): RolledDocument {
  const root = mapAtTop(parseYaml(source), source.file);
  const old = yearOf(root);
  const year = old + turn.to - turn.from;
  const { acts } = turn.references;
  const head = turnHead(root, year, turn);
  const printer = new Printer(old, acts);
  const context = { turn, old, year, asked: new Set<string>() };
  const { report } = sources;
  // Targets that the report sets anew are shown beside the old ones, not turned.
  const compared = (each: MapNode) => (report ? without(each, TARGETS) : each);
  const texts = [...textsIn(compared(root))]
    .filter((node) => !isHeadKey(node) && !isEarlierResult(node))
    .map((node) => {
      const shown = printer.print(node.value);
      return { node, shown, ...turnText(node, shown, context) };
    });
  const next = report && nextTargets(report, sources, context);
  const kept = next ? undefined : turnTargets(root.entries.get(TARGETS)?.value, year, sources, false);
  const turned = [head, ...texts, ...(kept ? [kept] : [])];
  const plain = edited(
    source,
    root,
    turned.flatMap((each) => each.edits),
  );
  const { text, root: now } = withTargets({ ...source, text: plain.text }, plain.root, {
    ...(next && { block: next.block }),
    reached: kept?.reached ?? new Map(),
  });
  const lines = new Map([...textsIn(now)].map(({ origin }) => [origin.path, origin.line]));
  const lineOf = ({ path, line }: Origin): number => lines.get(path) ?? line;
  const asked = [
    ...turned.flatMap(({ questions }) => questions).sort((a, b) => compareOrigins(a.origin, b.origin)),
    ...(next?.questions ?? []),
  ];
  return {
    text,
    changed: changedSentences(compared(root), compared(now), new Printer(old, acts), new Printer(year, acts)),
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
    targets: targetRows([root, now], [old, year], sources, next?.root),
    spreadsheets: [...textsIn(root)]
      .filter(({ origin }) => /(?:^|\.)bang\.nguon$/u.test(origin.path ?? ''))
      .map(({ value }) => value),
  };
}

function without(root: MapNode, key: string): MapNode {
  return { ...root, entries: new Map([...root.entries].filter(([name]) => name !== key)) };
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
