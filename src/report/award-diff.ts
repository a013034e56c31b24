/** What is different in two states of a dossier, in words for clerks and as data for programs. */
import type { ChangedKey, DossierChange } from '../award/compare.js';
import type { AwardFile } from '../award/data/award-file.js';
import { AWARD_SHEETS } from '../award/data/sheet-columns.js';
import { shownCell } from '../award/data/sheet-values.js';
import { nameOf, subjectOf } from '../award/rules/case.js';
import { awardFileSchema } from '../award/schema/award-file.js';
import { childSchema, metaOf } from '../content/schema/walk.js';
import { quoted } from '../message/finding.js';

/** A comparison, as far as it is reported. */
export interface AwardDiffModel {
  readonly old: { readonly file: string; readonly award: AwardFile };
  readonly new: { readonly file: string; readonly award: AwardFile };
  readonly changes: readonly DossierChange[];
  readonly papers: readonly { readonly kind: DossierChange['kind']; readonly name: string }[];
  readonly isEqual: boolean;
}

const KIND_WORDS = { added: 'thêm', removed: 'bỏ', changed: 'sửa' } as const;
const KINDS = Object.keys(KIND_WORDS) as DossierChange['kind'][];

/** A line for each difference, then how many there are. */
export function awardDiffText(diff: AwardDiffModel): string[] {
  const head = [`bản cũ:  ${diff.old.file}`, `bản mới: ${diff.new.file}`];
  if (diff.isEqual) return [...head, 'Hai bản giống nhau.'];
  return [
    ...head,
    ...diff.changes.map((change) => changeLine(change, diff)),
    ...paperLines(diff.papers),
    `Hồ sơ: ${countWords(diff.changes)}. Văn bản: ${countWords(diff.papers)}.`,
  ];
}

/** `sửa cá nhân CN01 (Nguyễn Văn Mẫu): chức vụ ‹Phó phòng› → ‹Trưởng phòng›` */
function changeLine({ kind, list, entry, keys }: DossierChange, { old, new: now }: AwardDiffModel): string {
  const title = metaOf(childSchema(awardFileSchema, list)).title ?? list;
  if (entry === '') return `${KIND_WORDS[kind]} ${keys.map((key) => keyWords(key, list, title)).join('')}`;
  const [code = ''] = entry.split(' ', 1);
  const subject = subjectOf(now.award, code) ?? subjectOf(old.award, code);
  const named = `${KIND_WORDS[kind]} ${title} ${entry}${subject ? ` (${nameOf(subject)})` : ''}`;
  if (keys.length === 0) return named;
  return `${named}: ${keys.map((key) => keyWords(key, list)).join('; ')}`;
}

/** What has parts of its own is not shown: it would be data, not words. */
function keyWords({ key, old, now }: ChangedKey, list: string, ownTitle?: string): string {
  const column = AWARD_SHEETS.find((sheet) => sheet.list === list)?.columns.find((each) => each.key === key);
  const title = ownTitle ?? column?.title.toLocaleLowerCase('vi') ?? key;
  if ([old, now].some((value) => value !== undefined && /^[[{]/u.test(value))) return title;
  const words = (value: string | undefined): string => {
    if (value === undefined) return '(trống)';
    return quoted(column ? shownCell(column, value, []) : value);
  };
  return `${title} ${words(old)} → ${words(now)}`;
}

/** Certificates of one award lie in a folder of their own and are counted, not listed. */
function paperLines(papers: AwardDiffModel['papers']): string[] {
  const counts = new Map<string, number>();
  for (const { kind, name } of papers) {
    const batch = /^[^/]+\//u.exec(name)?.[0];
    const line = `${KIND_WORDS[kind]} văn bản ${batch ?? name}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (line.endsWith('/') ? `${line}: ${count} tệp` : line));
}

/** `2 thêm, 1 sửa` */
function countWords(changes: readonly { readonly kind: DossierChange['kind'] }[]): string {
  const counts = KINDS.map((kind) => ({
    words: KIND_WORDS[kind],
    count: changes.filter((change) => change.kind === kind).length,
  }));
  const told = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`);
  return told.join(', ') || 'không có gì khác';
}

/** For programs: persons by their codes; what was typed, only where names are asked for. */
export function awardDiffJson(diff: AwardDiffModel, isPersonal: boolean): object {
  return {
    old: diff.old.file,
    new: diff.new.file,
    isEqual: diff.isEqual,
    changes: diff.changes.map(({ kind, list, entry, keys }) => ({
      kind,
      list,
      entry,
      keys: keys.map(({ key, old, now }) => (isPersonal ? { key, old, new: now } : { key })),
    })),
    papers: diff.papers,
  };
}
