import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FindingsError } from '../message/finding.js';

const AGENCY_FILE = 'co-quan.yaml';
const REGISTER_FILE = 'van-ban.yaml';
const ENDINGS_FILE = 'het-thoi-han.yaml';
/** Results of a plan's targets: content, but no document of its own. */
export const RESULTS_FILE = 'ket-qua.yaml';
/** Beside an agency file: the law packs of its province and of the agency itself. */
const LAW_FOLDER = 'quy-dinh';
/** The dossier of a year's commendations: its papers are made together, not as one document. */
export const AWARD_FILE = 'khen-thuong.yaml';
/** Beside a dossier: each subject's own words for an achievement report. */
export const AWARD_REPORTS_FOLDER = 'bao-cao';
/** Beside a dossier: what was submitted of it. Frozen copies, so no content of the working folder. */
export const SUBMISSIONS_FOLDER = 'da-trinh';

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

export function isShared(path: string): boolean {
  return [AGENCY_FILE, REGISTER_FILE, ENDINGS_FILE].includes(basename(path));
}

/**
 * The content files of documents in a folder and below it, in order of name; hidden folders, the files that all
 * documents share, files of results, dossiers of commendations and law packs are left out.
 */
export function documentFilesIn(folder: string): string[] {
  return filesBelow(folder, isDocument);
}

/** Files in a folder and below it. Hidden ones and hidden folders are left out, and what was submitted. */
export function filesBelow(folder: string, isWanted: (path: string) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (isSubmissions(path)) return [];
      if (entry.isDirectory()) return filesBelow(path, isWanted);
      return isWanted(path) ? [path] : [];
    });
}

function isDocument(path: string): boolean {
  const others = [isShared, isResults, isAwardFile, isAwardReport, isLawPack];
  return isYaml(path) && !others.some((isOther) => isOther(path));
}

/** Whether a file is a law pack. A folder of documents may have the same name: that of packs stands beside an agency. */
export function isLawPack(path: string): boolean {
  const folder = dirname(path);
  return isYaml(path) && basename(folder) === LAW_FOLDER && existsSync(join(dirname(folder), AGENCY_FILE));
}

/** The law packs that stand beside an agency file, in order of name. */
export function lawPacksBeside(agencyFile: string): string[] {
  const folder = join(dirname(agencyFile), LAW_FOLDER);
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isYaml(name) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/** Whether a file holds the results of a plan's targets. */
export function isResults(path: string): boolean {
  return basename(path) === RESULTS_FILE;
}

/** Whether a file is a dossier of commendations. */
export function isAwardFile(path: string): boolean {
  return basename(path) === AWARD_FILE;
}

/** Whether a file holds somebody's own words for an achievement report: they become part of a dossier's papers. */
export function isAwardReport(path: string): boolean {
  const folder = dirname(path);
  return basename(folder) === AWARD_REPORTS_FOLDER && existsSync(join(dirname(folder), AWARD_FILE));
}

/** Whether a folder holds what was submitted of the dossier beside it. */
export function isSubmissions(path: string): boolean {
  return basename(path) === SUBMISSIONS_FOLDER && existsSync(join(dirname(path), AWARD_FILE));
}

/** The files of results in a folder and below it, in order of name. */
export function resultsFilesIn(folder: string): string[] {
  return filesBelow(folder, isResults);
}

/** The dossiers of commendations in a folder and below it, in order of name. */
export function awardFilesIn(folder: string): string[] {
  return filesBelow(folder, isAwardFile);
}

export function isYaml(path: string): boolean {
  return ['.yaml', '.yml'].includes(extname(path).toLowerCase());
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
