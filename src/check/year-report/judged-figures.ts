/** The figures typed in the prose of a report, each compared with the data. */

import type { JudgedTarget } from '../../content/follow-up/judged.js';
import { declaredFigures, knownFigures, targetFigures } from '../../content/follow-up/known-figures.js';
import {
  type FigureClause,
  type FigureValue,
  figureClauses,
  type TypedFigure,
} from '../../content/follow-up/typed-figures.js';
import { parseInline } from '../../content/inline.js';
import type { TextNode } from '../../content/node.js';
import { compareNumbers, type Decimal, rounded } from '../../text/number.js';
import { targetOfClause } from './about-target.js';
import { proseOf } from './prose.js';
import type { YearReportSubject } from './rule.js';

/** A typed figure that does not stand in the data as it is typed. */
export interface DoubtfulFigure {
  readonly figure: TypedFigure;
  readonly node: TextNode;
  /** The target that the clause speaks of, where another figure of it is known. */
  readonly target?: JudgedTarget;
  /** The datum of that target that it is when rounded. */
  readonly rounds?: Decimal;
}

const known = new WeakMap<object, readonly DoubtfulFigure[]>();

/** Worked out once for all rules. */
export function doubtfulFigures(subject: YearReportSubject): readonly DoubtfulFigure[] {
  const doubtful = known.get(subject.root) ?? workedOut(subject);
  known.set(subject.root, doubtful);
  return doubtful;
}

function workedOut(subject: YearReportSubject): DoubtfulFigure[] {
  const { facts, data } = subject;
  const all = knownFigures(facts, data);
  const declared = declaredFigures(data);
  return proseOf(subject).flatMap(({ node, isAhead }) => {
    const judged = isAhead ? [] : facts.judged;
    return figureClauses(node.value).flatMap((clause) =>
      clause.figures.flatMap((figure) => {
        if (isAmong(figure, declared)) return [];
        const target = named(clause, figure, node, judged) ?? targetOfClause(clause, figure, judged);
        const doubt = doubtOf(figure, clause, target, all);
        return doubt ? [{ ...doubt, figure, node }] : [];
      }),
    );
  });
}

/** The target whose code stands by itself in the text. */
function named(
  { figures }: FigureClause,
  { isPercent }: TypedFigure,
  { value }: TextNode,
  judged: readonly JudgedTarget[],
): JudgedTarget | undefined {
  const words = parseInline(value)
    .pieces.map((piece) => (piece.kind === 'words' ? piece.text : ' '))
    .join('');
  const found = judged.filter(({ target }) =>
    new RegExp(`(?<![\\p{L}\\d])${target.ma.replace(/[.-]/gu, '\\$&')}(?![\\p{L}\\d])`, 'u').test(words),
  );
  const [own] = found;
  const isMeasure = own?.target.don_vi_tinh === (isPercent ? 'ty-le' : 'so-luong');
  return found.length === 1 && figures.length > 0 && isMeasure ? own : undefined;
}

function doubtOf(
  figure: TypedFigure,
  clause: FigureClause,
  target: JudgedTarget | undefined,
  all: readonly FigureValue[],
): Pick<DoubtfulFigure, 'target' | 'rounds'> | undefined {
  const own = target ? targetFigures(target) : [];
  const rounds = roundsTo(figure, own);
  const isOther = clause.figures.some(
    (each) => each.isPercent === figure.isPercent && (isAmong(each, own) || roundsTo(each, own)),
  );
  if (isAmong(figure, own)) return undefined;
  if (target && !isOther) return { target };
  if (isAmong(figure, all)) return undefined;
  return target && rounds ? { target, rounds } : {};
}

function isAmong({ value, isPercent }: FigureValue, figures: readonly FigureValue[]): boolean {
  return figures.some((other) => other.isPercent === isPercent && compareNumbers(other.value, value) === 0);
}

/** A percentage with fewer or more decimals than that of the data. */
function roundsTo({ value, isPercent }: FigureValue, figures: readonly FigureValue[]): Decimal | undefined {
  if (!isPercent) return undefined;
  return figures.find(
    (other) =>
      other.isPercent &&
      (compareNumbers(rounded(other.value, value.scale), value) === 0 ||
        compareNumbers(rounded(value, other.value.scale), other.value) === 0),
  )?.value;
}
