import type { AwardFile } from '../data/award-file.js';
import type { Initiative, Proposal } from '../schema/award-file.js';
import { codesIn, entriesOf } from './index.js';

/** The initiatives and works that a proposal names. Codes that the dossier does not hold are told elsewhere. */
export function namedInitiatives(file: AwardFile, { sang_kien = '' }: Proposal): Initiative[] {
  return codesIn(sang_kien).flatMap((code) => entriesOf(file, 'sang_kien', code));
}

/** All initiatives and works of a person. */
export function initiativesBy({ data }: AwardFile, person: string): Initiative[] {
  return data.sang_kien.filter((initiative) => isAuthor(initiative, person));
}

export function isAuthor({ tac_gia }: Initiative, person: string): boolean {
  return codesIn(tac_gia).includes(person);
}
