/** Lists of a dossier that stand in a workbook beside it (key `nguon`), put in as if they had been typed there. */
import { limited } from '../../content/finding-limit.js';
import type { MapNode } from '../../content/node.js';
import type { Sheet } from '../../content/spreadsheet/model.js';
import { textAt } from '../../content/table/model.js';
import { nearestName } from '../../content/table/references.js';
import { type Finding, FindingsError, hasErrors, quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import { LIST_KEYS } from '../schema/award-file.js';
import { type AwardFile, completedAwardFile } from './award-file.js';
import { AWARD_SHEETS, CHOICES_SHEET, GUIDE_SHEET } from './sheet-columns.js';
import { sheetEntries } from './sheet-rows.js';

/** A dossier with the lists of its workbook, and what to look at in the cells. */
export interface WithWorkbook {
  readonly award: AwardFile;
  readonly findings: readonly Finding[];
}

/**
 * Puts the lists of a workbook into a dossier that names it.
 *
 * @param file of the dossier, and `workbook` of the workbook, as shown to the clerk
 * @throws FindingsError when the workbook cannot be used, or the whole breaks the schema
 */
export function withWorkbookLists(
  root: MapNode,
  file: string,
  sheets: readonly Sheet[],
  workbook: string,
): WithWorkbook {
  refuseTypedLists(root);
  const entries = new Map(root.entries);
  const findings = unknownSheets(sheets, workbook);
  for (const shape of AWARD_SHEETS) {
    const sheet = sheets.find(({ name }) => isNamed(name, shape.name));
    if (!sheet) {
      findings.push(missingSheet(shape.name, sheets, workbook));
      continue;
    }
    const { list, findings: found } = sheetEntries(sheet, shape, workbook);
    findings.push(...found);
    if (list.items.length > 0) entries.set(shape.list, { keyOrigin: list.origin, value: list });
  }
  if (hasErrors(findings)) throw new FindingsError(findings);
  try {
    return { award: completedAwardFile({ ...root, entries }, file), findings };
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    throw new FindingsError([...findings, ...saidOfCells(error.findings, workbook)]);
  }
}

/** What the schema says of values in the workbook, said of their cells; a list wrong throughout by its first ones. */
function saidOfCells(findings: readonly Finding[], workbook: string): Finding[] {
  const typed = findings.filter(({ origin }) => origin.file !== workbook);
  const cells = findings.filter(({ origin }) => origin.file === workbook);
  return [...typed, ...limited(cells.map(atCell))];
}

function isNamed(name: string | undefined, wanted: string): boolean {
  return foldForComparison(name ?? '') === foldForComparison(wanted);
}

/** A list stands in one place: which of two is meant, only the clerk knows. */
function refuseTypedLists(root: MapNode): void {
  const typed = LIST_KEYS.filter((key) => root.entries.has(key));
  if (typed.length === 0) return;
  const origin = textAt(root, 'nguon')?.origin ?? root.origin;
  const message = `gặp cả nguon và ${typed.join(', ')}, cần một`;
  const mend = 'giữ nguon để lấy các danh sách từ bảng tính, hoặc giữ các danh sách ở tệp này';
  throw new FindingsError([
    { severity: 'error', rule: 'award/source', origin, subject: 'nguon', message, mend },
  ]);
}

function missingSheet(wanted: string, sheets: readonly Sheet[], workbook: string): Finding {
  const others = sheets.filter(({ name }) => !isKnown(name)).map(({ name = '' }) => name);
  const near = nearestName(wanted, others);
  const mend = near
    ? `có phải ‹${near}› đã đổi tên?`
    : 'thêm lại trang này; không có gì để ghi thì chỉ cần dòng đầu đề';
  return ofWorkbook(workbook, 'error', `không có trang ${quoted(wanted)}, cần trang này`, mend);
}

function unknownSheets(sheets: readonly Sheet[], workbook: string): Finding[] {
  const names = sheets.flatMap(({ name = '' }) => (isKnown(name) ? [] : [quoted(name)]));
  if (names.length === 0) return [];
  return [
    ofWorkbook(
      workbook,
      'advice',
      `gặp trang lạ ${names.join(', ')}, không được đọc`,
      'trang ghi riêng thì để nguyên',
    ),
  ];
}

function isKnown(name: string | undefined): boolean {
  return [GUIDE_SHEET, CHOICES_SHEET, ...AWARD_SHEETS.map((shape) => shape.name)].some((known) =>
    isNamed(name, known),
  );
}

function ofWorkbook(file: string, severity: Finding['severity'], message: string, mend: string): Finding {
  const origin = { file, line: 1, column: 1 };
  return { severity, rule: 'award/sheets', origin, subject: 'tệp bảng tính', message, mend };
}

/** There are no keys in a workbook. */
function atCell(finding: Finding): Finding {
  const { origin, mend = '' } = finding;
  return {
    ...finding,
    subject: origin.path ?? finding.subject,
    mend: mend.replace(/^ghi nội dung cho khóa ‹[^›]*›/u, 'điền ô này'),
  };
}
