import { limited } from '../../content/finding-limit.js';
import type { MapNode } from '../../content/node.js';
import { tableData, tablesIn } from '../../content/table/data.js';
import type { Concern, TableProblem } from '../../content/table/model.js';
import type { Changes, Report, Rule } from './rule.js';

/** Tables are not regulated by the Decree: their rules are those of the trade. */
const TABLE_CLAUSE = 'kỹ thuật bảng số liệu';

/** What a rule about tables says of itself. */
interface TableRuleFacts {
  readonly id: string;
  readonly title: string;
  readonly concern: Concern;
  readonly examples: Rule['examples'];
}

/** A rule that tells the problems of one concern in every table of the content. */
export function tableRule({ concern, ...facts }: TableRuleFacts): Rule {
  return {
    ...facts,
    clause: TABLE_CLAUSE,
    basis: 'inference',
    severity: 'error',
    check: ({ root }) => [...tablesIn(root)].flatMap((map) => reportsOf(map, concern)),
  };
}

function reportsOf(map: MapNode, wanted: Concern): Report[] {
  const problems = tableData(map).problems.filter(({ concern }) => concern === wanted);
  const isAdvice = ({ severity }: TableProblem): boolean => severity === 'advice';
  // Errors first, so that advice does not push them out.
  const errorsFirst = [...problems.filter((problem) => !isAdvice(problem)), ...problems.filter(isAdvice)];
  return limited(errorsFirst).map(({ concern: _, ...report }) => report);
}

/** For examples: a document with a table in an appendix. */
export function withTable(table: Readonly<Record<string, unknown>>): Changes {
  return {
    yeu_cau: ['Thực hiện theo Phụ lục kèm theo.'],
    phu_luc: [{ tieu_de: 'Bảng số liệu', noi_dung: [{ bang: table }] }],
  };
}
