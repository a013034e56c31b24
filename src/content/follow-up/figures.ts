/** Figures in prose, taken from the facts of the year. */
import { nearestKey } from '../../text/nearest.js';
import type { FigurePiece } from '../inline.js';
import { targetFigure } from './target-figures.js';
import { totalNames, totalOf, totalWords } from './total-figures.js';
import type { YearFacts } from './year-facts.js';

export type Figure =
  | { readonly kind: 'known'; readonly text: string }
  /** Its datum is still to come: a blank, named after what is missing. */
  | { readonly kind: 'missing'; readonly note: string }
  /** There is no such figure. */
  | { readonly kind: 'unknown'; readonly expected: string; readonly near?: string };

/** Works out a figure; without facts there are none. */
export function figureOf(piece: FigurePiece, facts: YearFacts | undefined): Figure {
  if (!facts) return { kind: 'unknown', expected: 'chữ, vì chỉ báo cáo tổng kết mới lấy số liệu từ kết quả' };
  return piece.kind === 'target-figure' ? ofTarget(piece, facts) : ofTotal(piece, facts);
}

function ofTarget({ code, field }: FigurePiece & { kind: 'target-figure' }, { judged }: YearFacts): Figure {
  const codes = judged.map(({ target }) => target.ma);
  const own = judged.find(({ target }) => target.ma === code);
  if (!own) return unknown(code, codes, `mã một chỉ tiêu của kế hoạch: ${codes.join(', ')}`);
  const text = targetFigure(own, field);
  return text === undefined
    ? { kind: 'missing', note: `${field} của chỉ tiêu ${code}` }
    : { kind: 'known', text };
}

function ofTotal({ name }: FigurePiece & { kind: 'total-figure' }, facts: YearFacts): Figure {
  const total = totalOf(name, facts);
  const names = totalNames(facts);
  if (!total) return unknown(name, names, `tên một tổng: ${names.join('; ')}`);
  const text = totalWords(total);
  return text === undefined ? { kind: 'missing', note: `tổng ${name}` } : { kind: 'known', text };
}

function unknown(typed: string, known: readonly string[], expected: string): Figure {
  const near = nearestKey(typed, known);
  return { kind: 'unknown', expected, ...(near !== undefined && { near }) };
}
