import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { disagreements } from '../award/agreement/agree.js';
import { NAME_HEADS, type PaperText, type TextRow } from '../award/agreement/paper-text.js';
import type { CellPlace, WordCell, WordDocument, WordTable } from '../docx/read/model.js';
import { openWordPackage } from '../docx/read/open.js';
import { readPackage } from '../docx/read/read.js';
import { type Finding, FindingsError } from '../message/finding.js';
import { awardSetOf, compilePaper } from './award-set.js';
import { Compiler } from './compiler.js';
import { Ledger } from './ledger.js';
import { sha256 } from './provenance.js';
import { readWordFile } from './word-file.js';
import { outputPath, shownPath, type Workspace } from './workspace.js';

/** Where the papers are, and how their findings are told. */
export interface PapersPlace {
  readonly out: string;
  readonly workspace: Workspace;
  /** Persons by their codes. */
  readonly isCoded: boolean;
}

/**
 * Where the papers of a dossier that lie in an output folder no longer agree with it: those edited by hand are read, of
 * the others it is only told that they are older than the dossier.
 *
 * @throws FindingsError when the dossier or a paper cannot be read
 */
export async function awardAgreement(
  dossier: string,
  { out, workspace, isCoded }: PapersPlace,
): Promise<Finding[]> {
  const set = await awardSetOf(dossier, workspace);
  const compiler = new Compiler(workspace);
  const ledger = new Ledger(out);
  const findings: Finding[] = [];
  for (const paper of set.papers) {
    const path = outputPath(join(dirname(set.file), `${paper.name}.yaml`), out, workspace);
    if (!existsSync(path)) continue;
    const made = (await compilePaper(compiler, paper, set.file)).files?.find(({ part }) => part === '');
    const found = sha256(readFileSync(path));
    if (!made || found === sha256(made.bytes)) continue;
    if (ledger.isOurs(path, found)) findings.push(olderThanDossier(path));
    else findings.push(...editedPaper(path, made.bytes));
  }
  return isCoded ? findings.map(set.coded) : findings;
}

function editedPaper(path: string, made: Uint8Array): Finding[] {
  try {
    const expected = paperText(readPackage(openWordPackage(made)));
    return disagreements(shownPath(path), expected, paperText(readWordFile(path).document));
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return [...error.findings];
  }
}

function olderThanDossier(path: string): Finding {
  return {
    severity: 'advice',
    rule: 'award/older',
    origin: { file: shownPath(path), line: 1, column: 1 },
    subject: 'tệp',
    message: 'tệp được soạn từ hồ sơ cũ, cần soạn lại theo hồ sơ hiện nay',
    mend: 'chạy lại: vanthu build',
  };
}

/** The lines and lists of a Word file. */
export function paperText(document: WordDocument): PaperText {
  return {
    lines: document.paragraphs
      .filter(({ cell, text }) => !(cell && isInList(cell)) && text.trim() !== '')
      .map(({ text, position }) => ({ text, place: { words: `đoạn ${position}`, position } })),
    rows: document.tables.filter(({ hasBorders }) => hasBorders).flatMap(rowsOf),
  };
}

/** A row of one cell is a line too: it has the name of an award and how many get it. */
function isInList({ table, row }: CellPlace): boolean {
  return table.hasBorders && (table.rows[row]?.length ?? 0) > 1;
}

function rowsOf(table: WordTable): TextRow[] {
  const texts = table.rows.map((row) => row.map(textOf));
  const head = texts.findIndex((cells) => cells.some((text) => NAME_HEADS.includes(text)));
  const nameAt = head < 0 ? -1 : (texts[head] ?? []).findIndex((text) => NAME_HEADS.includes(text));
  return texts.flatMap((cells, index): TextRow[] => {
    // A row that goes on with the head says nothing here.
    if (nameAt < 0 || index <= head || (cells[nameAt] ?? '') === '') return [];
    const place = { words: `bảng ${table.position}, hàng ${index + 1}`, position: positionOf(table, index) };
    // The words of a total stand in the first cell, across the name.
    const isTotal = !/^\d*$/u.test(cells[0] ?? '');
    return [{ cells, place, nameAt: isTotal ? 0 : nameAt }];
  });
}

/** Of the first paragraph of a row. */
function positionOf(table: WordTable, row: number): number {
  const blocks = table.rows[row]?.flatMap((cell) => cell.blocks) ?? [];
  return blocks.find((block) => block.kind === 'paragraph')?.position ?? 0;
}

function textOf({ blocks }: WordCell): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''))
    .filter((text) => text !== '')
    .join(' ');
}
