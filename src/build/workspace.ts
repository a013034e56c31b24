import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FindingsError } from '../message/finding.js';
import { AGENCY_FILE, ENDINGS_FILE, REGISTER_FILE } from './content-files.js';

/** A working folder: `content/` with the agency and the register, `templates/`, `out/`. Paths are absolute. */
export interface Workspace {
  readonly root: string;
  readonly content: string;
  /** Where templates are looked for, in this order: the office's own, then those that come with the program. */
  readonly templateFolders: readonly string[];
}

/**
 * The working folder that a file or folder belongs to: the nearest one above that holds `content/co-quan.yaml`.
 *
 * @throws FindingsError when there is none
 */
export function findWorkspace(start: string): Workspace {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'content', AGENCY_FILE))) return workspaceAt(folder);
    if (dirname(folder) === folder) break;
  }
  throw new FindingsError([
    {
      severity: 'error',
      rule: 'workspace',
      origin: { file: shownPath(resolve(start)), line: 1, column: 1 },
      subject: 'thư mục làm việc',
      message: `không thấy content/${AGENCY_FILE} ở thư mục này hay thư mục trên, cần tệp khai báo cơ quan`,
      mend: 'chạy lệnh trong thư mục có content và templates',
    },
  ]);
}

function workspaceAt(root: string): Workspace {
  const content = join(root, 'content');
  return {
    root,
    content,
    templateFolders: [join(root, 'templates'), fileURLToPath(new URL('../templates', import.meta.url))],
  };
}

/** The files that the documents of a folder share: the nearest ones, from that folder up to `content`. */
export interface SharedFiles {
  readonly agency: string;
  readonly register: string;
  /** Need not be there. */
  readonly endings: string;
}

/** Which agency and register a content file belongs to: a folder may have its own, as the samples do. */
export function sharedFilesOf(file: string, { content }: Workspace): SharedFiles {
  const nearest = (name: string): string => {
    for (let folder = dirname(file); !relative(content, folder).startsWith('..'); folder = dirname(folder)) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
    return join(content, name);
  };
  return { agency: nearest(AGENCY_FILE), register: nearest(REGISTER_FILE), endings: nearest(ENDINGS_FILE) };
}

/**
 * `content/2024/x.yaml` → `<out>/2024/x.docx`; a content file that lies elsewhere goes to `<out>/x.docx`.
 *
 * @param part what a separate attachment adds to the name: `.phu-luc-1`
 */
export function outputPath(file: string, out: string, { content }: Workspace, part = ''): string {
  const inside = relative(content, file);
  const place = inside.startsWith('..') ? basename(file) : inside;
  return join(out, `${place.slice(0, -extname(place).length)}${part}.docx`);
}

/** The path of a template by name: the office's own before the program's. */
export function templatePath(name: string, { templateFolders }: Workspace): string {
  const paths = templateFolders.map((folder) => join(folder, `${name}.hbs`));
  return paths.find((path) => existsSync(path)) ?? join(templateFolders[0] ?? '.', `${name}.hbs`);
}

/** The names of all templates of a working folder. */
export function templateNames({ templateFolders }: Workspace): string[] {
  const names = templateFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => name.slice(0, -'.hbs'.length));
  return [...new Set(names)].sort();
}

/** A path as messages show it: from the current folder where that is shorter to read, with `/`. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return (fromHere === '' || fromHere.startsWith('..') ? path : fromHere).split(sep).join('/');
}

/** A path inside the working folder, the same on every machine. */
export function pathInWorkspace(path: string, { root }: Workspace): string {
  return relative(root, path).split(sep).join('/');
}
