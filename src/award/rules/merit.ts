import { awardWords, type HeldAward, hasHistory, heldAwards, heldWords } from '../facts/history.js';
import { disciplineFloor, type Floor, floorAfter, NO_FLOOR } from '../facts/history-floor.js';
import { codeOf } from './case.js';
import { ask, met, notApplicable, notMet, unknown } from './outcome.js';
import type { Case, Outcome } from './rule.js';

/** How the other types of reward are called. */
const OTHER_TYPES = { 'chuyen-de': 'chuyên đề', 'dot-xuat': 'đột xuất', 'cong-hien': 'cống hiến' } as const;

/**
 * Years in a row count for regular merit only. Of other types a person judges, but for commendations of the province, which
 * have their own rule; of a proposal that names no type nothing is known.
 */
export function meritRoute({ proposal: { loai, khen_thuong } }: Case): Outcome {
  if (loai === undefined) return unknown('loại khen thưởng của đề nghị (công trạng, chuyên đề …)');
  if (loai === 'cong-trang') return met;
  if (khen_thuong === 'bang-khen-tinh' && loai !== 'cong-hien') return notApplicable;
  return ask(
    `đề nghị khen ${OTHER_TYPES[loai]}, không theo các năm công trạng: có đủ điều kiện của loại này không`,
  );
}

/** Where years begin to count because of a discipline; an outcome where its end is not known. */
export function floorOfDiscipline({ file, subject }: Case): Floor | Outcome {
  const floor = disciplineFloor(file, codeOf(subject));
  return 'since' in floor ? unknown(`ngày chấp hành xong kỷ luật (từ ${floor.since})`) : floor;
}

/** The award that must be held before, and what that says so far. */
export interface Before {
  readonly outcome: Outcome;
  readonly held: readonly HeldAward[];
}

/** Whether an award of the level below is held. One that this dossier only proposes is not. */
export function heldBefore({ file, law, subject }: Case, award: string): Before {
  const code = codeOf(subject);
  if (!hasHistory(file, code)) return { outcome: unknown('lịch sử khen thưởng (lich_su)'), held: [] };
  const held = heldAwards(file, law, code, award).filter(({ past }) => past !== undefined);
  if (held.some(({ counts }) => counts === 'yes')) {
    return { outcome: met, held: held.filter(({ counts }) => counts === 'yes') };
  }
  const [doubtful] = held;
  if (doubtful) return { outcome: isForMerit(heldWords(law, doubtful)), held };
  const words = awardWords(law, award);
  return { outcome: notMet(`lịch sử không có ${words} về công trạng`, `đã được tặng ${words}`), held };
}

/** A question about awards of which the dossier does not say what they were given for. */
export function isForMerit(awards: string): Outcome {
  return ask(`${awards} có được tính là khen công trạng đã có quyết định không`);
}

/** Years already used for the same award do not count again. */
export function floorOfSame({ file, law, subject, proposal }: Case): Floor {
  const last = heldAwards(file, law, codeOf(subject), proposal.khen_thuong).findLast(({ past }) => past);
  return last ? floorAfter(last, heldWords(law, last)) : NO_FLOOR;
}
