import { initiativesBy, isAuthor, namedInitiatives } from '../facts/initiatives.js';
import type { Initiative } from '../schema/award-file.js';
import { codeOf } from './case.js';
import { ask, met, notMet, unknown } from './outcome.js';
import type { Case, Outcome } from './rule.js';

/** The initiatives and works that a proposal names and whose author is proposed. */
export function ownNamed({ file, proposal, subject }: Case): Initiative[] {
  return namedInitiatives(file, proposal).filter((initiative) => isAuthor(initiative, codeOf(subject)));
}

/** Whether a proposal names an initiative or work of the dossier's year that suits. */
export function namesOwn(one: Case, suits: (initiative: Initiative) => boolean, wanted: string): Outcome {
  const { file, proposal, subject } = one;
  const { nam } = file.data;
  const named = namedInitiatives(file, proposal);
  const suitable = ownNamed(one).filter(suits);
  if (suitable.some((initiative) => initiative.nam === nam)) return met;
  if (suitable.length > 0) {
    const years = suitable.map((initiative) => `${initiative.ma} của năm ${initiative.nam}`);
    return ask(`${years.join(', ')}: có tính cho năm ${nam} không`);
  }
  const unnamed = initiativesBy(file, codeOf(subject)).filter(
    (initiative) => initiative.nam === nam && suits(initiative) && !named.includes(initiative),
  );
  if (unnamed.length > 0) {
    return unknown(`mã sáng kiến dùng cho đề nghị này (người này có ${codes(unnamed)})`);
  }
  const found =
    named.length > 0 ? `sáng kiến ghi ở đề nghị là ${codes(named)}` : 'đề nghị không ghi sáng kiến, đề tài';
  return notMet(found, wanted);
}

function codes(initiatives: readonly Initiative[]): string {
  return initiatives.map(({ ma }) => ma).join(', ');
}
