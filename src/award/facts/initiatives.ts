import type { AwardFile } from '../data/award-file.js';
import type { Initiative, Proposal } from '../schema/award-file.js';
import { codesIn, entriesOf, grouped } from './index.js';

/** The initiatives and works that a proposal names. Codes that the dossier does not hold are told elsewhere. */
export function namedInitiatives(file: AwardFile, { sang_kien = '' }: Proposal): Initiative[] {
  return codesIn(sang_kien).flatMap((code) => entriesOf(file, 'sang_kien', code));
}

const byAuthor = new WeakMap<AwardFile, ReadonlyMap<string, readonly Initiative[]>>();

/** All initiatives and works of a person; their authors are read once for a dossier. */
export function initiativesBy(file: AwardFile, person: string): readonly Initiative[] {
  let authors = byAuthor.get(file);
  if (!authors) {
    authors = grouped(file.data.sang_kien, ({ tac_gia }) => codesIn(tac_gia));
    byAuthor.set(file, authors);
  }
  return authors.get(person) ?? [];
}

export function isAuthor({ tac_gia }: Initiative, person: string): boolean {
  return codesIn(tac_gia).includes(person);
}
