import type { Origin } from '../../../document/origin.js';
import { formatNumber } from '../../../text/number.js';
import { nearestNode, type TextNode } from '../../node.js';
import type { JudgedTarget } from '../judged.js';
import { actualWords, changeWords, plannedWords, VERDICT_WORDS } from '../judged-words.js';
import { measureName } from '../sheet-columns.js';
import type { YearFacts } from '../year-facts.js';
import { cell, cellOf, type MadeColumn, type MadeTable } from './made-table.js';

/** A column and what stands in it. */
interface TargetColumn extends MadeColumn {
  readonly cellOf: (row: TargetRow) => TextNode;
}

/** A judged target with the places of its data. */
interface TargetRow extends JudgedTarget {
  readonly position: number;
  readonly words: TextNode;
  readonly plannedAt: Origin;
  readonly actualAt: Origin;
  readonly resultText: (key: 'minh_chung' | 'nguyen_nhan' | 'giai_phap') => TextNode;
}

const NUMBER: TargetColumn = {
  ten: 'TT',
  canh: 'giua',
  cellOf: ({ position, words }) => cell(String(position), words.origin),
};
const WORDS: TargetColumn = { ten: 'Chỉ tiêu', cellOf: ({ words }) => words };
const VERDICT: TargetColumn = {
  ten: 'Đánh giá',
  canh: 'giua',
  cellOf: ({ judgement, actualAt }) => cell(VERDICT_WORDS[judgement.verdict], actualAt),
};

/** The unit stands in its own column. */
const FULL: readonly TargetColumn[] = [
  { ...NUMBER, rong: '4' },
  { ...WORDS, rong: '21' },
  {
    ten: 'Đơn vị',
    canh: 'giua',
    rong: '7',
    cellOf: ({ target, words }) => cell(measureName(target), words.origin),
  },
  {
    ten: 'Kế hoạch',
    canh: 'giua',
    rong: '10',
    cellOf: (row) => cell(withoutSign(plannedWords(row)), row.plannedAt),
  },
  {
    ten: 'Thực hiện',
    canh: 'giua',
    rong: '10',
    cellOf: (row) => actualCell(row, withoutSign(actualWords(row))),
  },
  {
    ten: '% hoàn thành',
    canh: 'giua',
    rong: '7',
    cellOf: ({ judgement: { completion }, actualAt }) =>
      cell(completion ? formatNumber(completion) : '', actualAt),
  },
  { ten: 'So với năm trước', canh: 'giua', rong: '8', cellOf: (row) => cell(changeWords(row), row.actualAt) },
  { ten: 'Minh chứng', rong: '12', cellOf: ({ resultText }) => resultText('minh_chung') },
  { ...VERDICT, rong: '7' },
  { ten: 'Nguyên nhân, giải pháp', cellOf: causeAndRemedy },
];

const NARROW: readonly TargetColumn[] = [
  NUMBER,
  { ...WORDS, rong: '42' },
  { ten: 'Kế hoạch', canh: 'giua', cellOf: (row) => cell(plannedWords(row), row.plannedAt) },
  { ten: 'Thực hiện', canh: 'giua', cellOf: (row) => actualCell(row, actualWords(row)) },
  VERDICT,
];

/** The targets of the plan, in its order, with what was reached; narrow for an upright page. */
export function targetTable(facts: YearFacts, isNarrow: boolean): MadeTable {
  const columns = isNarrow ? NARROW : FULL;
  const rows = facts.judged.map((judged, index) => rowOf(judged, index, facts));
  return {
    columns: columns.map(({ cellOf: _, ...column }) => column),
    rows: rows.map((row) => columns.map((column) => column.cellOf(row))),
  };
}

function rowOf(judged: JudgedTarget, index: number, { planRoot, results }: YearFacts): TargetRow {
  const { root, data } = results;
  const own = judged.result ? data.ket_qua.indexOf(judged.result) : -1;
  const planned = nearestNode(planRoot, ['chi_tieu', index, 'gia_tri']);
  const changed = nearestNode(root, ['ket_qua', own, 'dieu_chinh', 'gia_tri']);
  const isChanged = judged.result?.dieu_chinh?.gia_tri !== undefined;
  const typed = (['thuc_hien', 'so_dat', 'ma'] as const).find((key) => judged.result?.[key] !== undefined);
  return {
    ...judged,
    position: index + 1,
    words: cellOf(nearestNode(planRoot, ['chi_tieu', index, 'noi_dung'])),
    plannedAt: isChanged ? changed.origin : planned.origin,
    actualAt: nearestNode(root, ['ket_qua', own, typed ?? '']).origin,
    resultText: (key) => cellOf(nearestNode(root, ['ket_qua', own, key])),
  };
}

/** What is still to come is a gap that somebody has to fill before the report is signed. */
function actualCell({ judgement, target, actualAt }: TargetRow, words: string): TextNode {
  const gap = `{{trong "kết quả ${target.ma}"}}`;
  return cell(judgement.verdict === 'unknown' ? gap : words, actualAt);
}

function causeAndRemedy({ resultText }: TargetRow): TextNode {
  const [cause, remedy] = [resultText('nguyen_nhan'), resultText('giai_phap')];
  if (remedy.value === '') return cause;
  return cell(`${cause.value} Giải pháp: ${remedy.value}`.trim(), cause.origin);
}

function withoutSign(words: string): string {
  return words.replace(/\s*%$/u, '');
}
