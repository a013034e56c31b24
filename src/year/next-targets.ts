/** The targets that a report sets for the next year, made ready for the plan of that year. */
import { mapAtTop } from '../content/document.js';
import { parseInline } from '../content/inline.js';
import { type MapNode, type TextNode, textsIn } from '../content/node.js';
import type { SourceText } from '../content/source.js';
import { parseYaml } from '../content/yaml.js';
import { compareOrigins } from '../document/origin.js';
import { blockLines, withKey } from './block.js';
import { isDue, turnDue } from './due.js';
import { type Edit, edited } from './edit.js';
import { NEXT_TARGETS, TARGETS, type TargetSources } from './target-sources.js';
import type { Question } from './turn.js';
import { turnTargets } from './turn-targets.js';
import { type TextContext, turnActNumber } from './turn-text.js';

export interface NextTargets {
  /** Lines of a plan: the key and its list, as the report writes them. */
  readonly block: readonly string[];
  readonly questions: readonly Question[];
  /** Of the report. */
  readonly root: MapNode;
}

/** Keys behind which a result of the year before is put. */
export const BEFORE_EARLIER = ['don_vi_tinh', 'phep_so', 'gia_tri'] as const;

/** @throws FindingsError when the report cannot be read or changed */
export function nextTargets(report: SourceText, sources: TargetSources, context: TextContext): NextTargets {
  const root = mapAtTop(parseYaml(report), report.file);
  const list = root.entries.get(NEXT_TARGETS)?.value;
  const texts = list ? [...textsIn(list)] : [];
  const results = turnTargets(list, context.year, sources, true);
  const dues = texts.filter(isDue).map((node) => turnDue(node, context.year, true));
  const acts = texts.map((node) => turnActNumber(node, context));
  const turned = [results, ...dues, ...acts];
  const edits = [...turned.flatMap((each) => each.edits), ...texts.flatMap((node) => marks(node, context))];
  const now = edited(report, root, edits);
  const text = withKey(now.text, now.root, NEXT_TARGETS, 'nam_truoc', results.reached, BEFORE_EARLIER);
  const place = blockLines(text, mapAtTop(parseYaml({ ...report, text }), report.file), NEXT_TARGETS);
  const [first = '', ...others] = text.split('\n').slice(place?.from, place?.to);
  return {
    block: [first.replace(NEXT_TARGETS, TARGETS), ...others],
    questions: turned
      .flatMap(({ questions }) => questions)
      .sort((a, b) => compareOrigins(a.origin, b.origin))
      .map(inPlan),
    root,
  };
}

/** The year of the report is the one before that of the plan. */
function marks(node: TextNode, { year }: TextContext): Edit[] {
  const written: Readonly<Record<number, string>> = { 1: '{{nam}}', 0: '{{nam_truoc}}' };
  return parseInline(node.value).pieces.flatMap((piece) => {
    if (piece.kind !== 'year') return [];
    const text = written[piece.offset] ?? String(year - 1 + piece.offset);
    return [{ node, start: piece.start, end: piece.start + piece.length, text }];
  });
}

/** Told at the key of the plan. */
function inPlan({ origin, ...question }: Question): Question {
  return { ...question, origin: { ...origin, path: (origin.path ?? '').replace(NEXT_TARGETS, TARGETS) } };
}
