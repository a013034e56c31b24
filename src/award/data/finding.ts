import { compareDates, type FullDate } from '../../document/date.js';
import type { Finding, Severity } from '../../message/finding.js';
import { placeOf } from '../rules/place.js';
import type { AwardFile } from './award-file.js';

/** Where a value stands in a dossier: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];

interface Words {
  readonly message: string;
  readonly mend: string;
}

/** A finding about a value of a dossier. People are named by their codes: findings go into reports for programs, too. */
export function findingAt(
  file: AwardFile,
  path: Path,
  rule: string,
  words: Words,
  severity: Severity = 'error',
): Finding {
  return { severity, rule: `award/${rule}`, ...placeOf(file, path), ...words };
}

/** `trang ‹Cá nhân›, ô A7` or `ca_nhan[3].ma, dòng 45`: where else something stands. */
export function placeWords(file: AwardFile, path: Path): string {
  const { origin, subject } = placeOf(file, path);
  return subject === origin.path ? subject : `${subject}, dòng ${origin.line}`;
}

/** Whether both days are known and the first is later. */
export function isAfter(day: FullDate | undefined, other: FullDate | undefined): boolean {
  return day !== undefined && other !== undefined && compareDates(day, other) > 0;
}
