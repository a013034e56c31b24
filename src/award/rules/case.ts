import type { AwardFile } from '../data/award-file.js';
import { entriesOf } from '../facts/index.js';
import type { Law } from '../law/law.js';
import type { Proposal } from '../schema/award-file.js';
import type { Case, Subject } from './rule.js';

/** The code of who is proposed. */
export function codeOf(subject: Subject): string {
  return subject.kind === 'person' ? subject.person.ma : subject.unit.ma;
}

/** Full name of who is proposed. */
export function nameOf(subject: Subject): string {
  return subject.kind === 'person' ? subject.person.ho_ten : subject.unit.ten;
}

/** The person or unit of a code. */
export function subjectOf(file: AwardFile, code: string): Subject | undefined {
  const [person] = entriesOf(file, 'ca_nhan', code);
  if (person) return { kind: 'person', person };
  const [unit] = entriesOf(file, 'don_vi', code);
  return unit && { kind: 'unit', unit };
}

/**
 * A proposal with what is known around it; nothing where the law knows no such award, or none for such a subject, or
 * where the dossier holds no such subject. Those are told elsewhere.
 */
export function caseOf(file: AwardFile, law: Law, proposal: Proposal, index: number): Case | undefined {
  const subject = subjectOf(file, proposal.cho);
  const award = law.award(proposal.khen_thuong)?.entry;
  if (!subject || !award?.cho.includes(kindOf(subject))) return undefined;
  return { file, law, proposal, index, award, subject };
}

/** A subject as the packs say for whom an award is. */
export function kindOf({ kind }: Subject): 'ca-nhan' | 'tap-the' {
  return kind === 'person' ? 'ca-nhan' : 'tap-the';
}
