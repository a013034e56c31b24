/** The figures typed in the prose of a report, each compared with the data. */

import type { JudgedTarget } from '../../content/follow-up/judged.js';
import { declaredFigures, knownFigures, targetFigures } from '../../content/follow-up/known-figures.js';
import { type FigureValue, figureClauses, type TypedFigure } from '../../content/follow-up/typed-figures.js';
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
  return proseOf(subject).flatMap(({ node, isAhead }) =>
    figureClauses(node.value).flatMap((clause) => {
      const open = clause.figures.filter((figure) => !isAmong(figure, declared));
      return [true, false].flatMap((isPercent) => {
        const measure = isPercent ? 'ty-le' : 'so-luong';
        const judged = facts.judged.filter(({ target }) => !isAhead && target.don_vi_tinh === measure);
        const figures = open.filter((figure) => figure.isPercent === isPercent);
        const target = figures.length > 0 ? targetOfClause(clause, judged) : undefined;
        return doubtsIn(figures, target, all).map((doubt) => ({ ...doubt, node }));
      });
    }),
  );
}

/** Where one figure of a clause is the target's, the others need only be known. */
function doubtsIn(
  figures: readonly TypedFigure[],
  target: JudgedTarget | undefined,
  all: readonly FigureValue[],
): Omit<DoubtfulFigure, 'node'>[] {
  const own = target ? targetFigures(target) : [];
  const isTold = figures.some((figure) => isAmong(figure, own) || roundsTo(figure, own) !== undefined);
  return figures.flatMap((figure): Omit<DoubtfulFigure, 'node'>[] => {
    if (isAmong(figure, own)) return [];
    if (target && !isTold) return [{ figure, target }];
    if (isAmong(figure, all)) return [];
    const rounds = roundsTo(figure, own);
    return [{ figure, ...(target && rounds && { target, rounds }) }];
  });
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
