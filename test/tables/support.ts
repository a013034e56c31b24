import { join } from 'node:path';
import { Compiler } from '../../src/build/compiler.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { type MapNode, nearestNode } from '../../src/content/node.js';
import { type CellText, tableData } from '../../src/content/table/data.js';
import { parseYaml } from '../../src/content/yaml.js';
import { Workspace } from '../support/workspace.js';
import { dataTables } from './table-xml.js';

/** A table worked out: what its cells print, and what is wrong with it. */
export interface Worked {
  readonly rows: readonly string[];
  /** `line:column concern: message`. */
  readonly problems: readonly string[];
}

/** Works out a table written in YAML, without a document around it. Cells of a row are joined by ` | `. */
export function worked(yaml: string): Worked {
  const map = nearestNode(parseYaml({ file: 'bang.yaml', text: yaml }), []) as MapNode;
  const { rows, problems } = tableData(map);
  return {
    rows: rows.map(({ words, cells }) => words?.value ?? cells.map(shownText).join(' | ')),
    problems: problems.map(
      ({ origin, concern, severity, message }) =>
        `${origin.line}:${origin.column} ${concern}${severity === 'advice' ? ' (nên xem)' : ''}: ${message}`,
    ),
  };
}

function shownText({ words, shown }: CellText): string {
  return words?.value ?? shown ?? '';
}

/** A document compiled with one table in its appendix. */
export interface CompiledTable {
  /** `file:line:column subject: message → mend`, files without their folder. */
  readonly findings: readonly string[];
  /** Rows below the header, cells joined by ` | `; absent when nothing was written. */
  readonly rows?: readonly string[];
  readonly docx?: Uint8Array;
}

const FILE = 'content/2026/bang.yaml';

/** Head of a report whose number and date are not known yet; its content is invented. */
const HEAD = `mau: van-ban
loai: bao-cao
nam: 2026
trang_thai: trinh-ky
trich_yeu: Kết quả thực hiện năm 2026
noi_nhan: [Đảng ủy Sở]
luu: VT, HCTH
nguoi_ky: Nguyễn Văn Thành
`;

/**
 * Compiles a report with a table in an appendix.
 *
 * @param table its keys in YAML
 * @param files what stands beside the content file, by name
 */
export async function compileAppendix(
  table: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { isLandscape = false } = {},
): Promise<CompiledTable> {
  return compileBody(
    `noi_dung:
  - Kết quả thực hiện năm 2026 tại Phụ lục kèm theo.
phu_luc:
  - tieu_de: Bảng số liệu
    ngang: ${isLandscape ? 'co' : 'khong'}
    noi_dung:
      - bang:
${indented(table, 10)}`,
    files,
  );
}

/** Compiles a report with such content. */
export async function compileBody(
  body: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<CompiledTable> {
  const workspace = new Workspace();
  try {
    workspace.write(FILE, `${HEAD}${body}\n`);
    for (const [name, data] of Object.entries(files)) workspace.write(`content/2026/${name}`, data);
    const compiled = await new Compiler(findWorkspace(workspace.root)).compile(join(workspace.root, FILE));
    const docx = compiled.files?.[0]?.bytes;
    const findings = compiled.findings.map(({ origin: { file, line, column }, subject, message, mend }) => {
      const place = `${file.split('/').at(-1)}:${line}:${column}`;
      return `${place} ${subject}: ${message} → ${mend ?? ''}`;
    });
    if (!docx) return { findings };
    const [table] = dataTables(docx);
    const rows = (table?.rows ?? [])
      .filter(({ isHeader }) => !isHeader)
      .map(({ cells }) => cells.map(({ text }) => text).join(' | '));
    return { findings, rows, docx };
  } finally {
    workspace.remove();
  }
}

export function indented(text: string, spaces: number): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `${' '.repeat(spaces)}${line}`)
    .join('\n');
}
