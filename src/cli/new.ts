import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { writeAtomically } from '../build/atomic-write.js';
import { editorSchemas, schemaFileName } from '../build/editor-schemas.js';
import { SharedReader } from '../build/shared.js';
import { documentTypes } from '../build/types.js';
import { findWorkspace, shownPath, type Workspace } from '../build/workspace.js';
import { starterText } from '../content/starter.js';
import { findKind, KINDS } from '../decree30/kinds.js';
import { type Arguments, UsageError } from './arguments.js';
import { AWARDS_KIND, startNewAwards } from './new-awards.js';
import { RESULTS_KIND, startNewResults } from './new-results.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/** Template for kinds that have none of their own. */
const GENERAL_TEMPLATE = 'van-ban';

/** `vanthu new KIND [NAME]`: starts a content file in this year's folder. */
export async function startNew(args: Arguments): Promise<ExitStatus> {
  const { paths, json } = args;
  const [wanted, name = wanted] = paths;
  if (wanted === RESULTS_KIND) return startNewResults(args);
  if (wanted === AWARDS_KIND) return startNewAwards(args);
  const workspace = findWorkspace(process.cwd());
  const { type, kind } = chosenType(wanted, workspace);
  const year = new Date().getFullYear();
  const file = join(workspace.content, String(year), `${fileName(name ?? '')}.yaml`);
  if (existsSync(file)) throw new UsageError(`đã có tệp ${shownPath(file)}; ghi thêm một tên khác ở sau`);
  const { references } = new SharedReader(workspace).sharedBy(file);
  const schemaPath = relative(dirname(file), join(workspace.content, '.schema', schemaFileName(type.name)));
  const text = starterText({
    type,
    kind,
    year,
    schemaPath: schemaPath.split(sep).join('/'),
    signers: references.agency.nguoi_ky.map(({ ho_ten }) => ho_ten),
  });
  writeAtomically(file, text);
  writeSchema(type.name, workspace);
  if (json) terminal.json({ file: shownPath(file) });
  else
    terminal.line(
      `đã tạo ${shownPath(file)}; điền các chỗ {{trong …}} rồi chạy: vanthu build ${shownPath(file)}`,
    );
  return EXIT.ok;
}

/** The name asked for, without an ending; a name that leads out of the year's folder is refused. */
function fileName(name: string): string {
  const plain = name.replace(/\.ya?ml$/iu, '');
  if (/[\\/]|^\.*$/u.test(plain)) throw new UsageError(`tên tệp ‹${name}› không được có dấu gạch chéo`);
  return plain;
}

/** A template by its name, or the general one for a kind of the Decree. */
function chosenType(wanted: string | undefined, workspace: Workspace) {
  const types = documentTypes(workspace);
  const names = [...new Set([...types.names, ...KINDS.map(({ id }) => id)])]
    .filter((id) => id !== GENERAL_TEMPLATE)
    .sort();
  const own = wanted === undefined ? undefined : types.find(wanted);
  const type = own ?? types.find(GENERAL_TEMPLATE);
  const kind = own?.kind ?? findKind(wanted ?? '');
  if (!type || !kind) {
    const found = wanted === undefined ? 'chưa ghi loại văn bản' : `không có loại ‹${wanted}›`;
    throw new UsageError(
      `${found}; các loại và mẫu: ${names.join(', ')}; hoặc ${RESULTS_KIND}, ${AWARDS_KIND}`,
    );
  }
  return { type, kind };
}

/** A template of the office's own has its schema written beside the others, so that the editor finds it. */
function writeSchema(name: string, workspace: Workspace): void {
  const path = join(workspace.content, '.schema', schemaFileName(name));
  const schema = editorSchemas(workspace)[`mau-${name}`];
  if (existsSync(path) || !schema) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}
