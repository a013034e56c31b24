/** What becomes of a cited act when a document is taken into a new year. The register decides, not the program. */
import { type ActRegister, actsTyped } from '../content/act-register.js';
import { actStatus, successorOf, yearsOf } from '../content/act-status.js';
import type { Act } from '../content/schema/register.js';
import { typedCitations } from '../content/typed-citation.js';
import type { ActSpan } from './act-spans.js';

export interface ActVerdict {
  /** What a marked blank in its place asks for; absent where the act stays. */
  readonly note?: string;
  /** What must be looked at. */
  readonly reasons: readonly string[];
}

/**
 * @param old the year of the old document
 * @param year the year of the new one
 */
export function actVerdict(span: ActSpan, old: number, year: number, acts: ActRegister): ActVerdict {
  return span.act ? registered(span.act, span, old, year, acts) : unregistered(span, old, year);
}

function registered(act: Act, { name }: ActSpan, old: number, year: number, acts: ActRegister): ActVerdict {
  const covers = act.thoi_ky !== undefined && act.thoi_ky.tu <= year && year <= act.thoi_ky.den;
  const { state, reasons } = actStatus(act, { day: 1, month: 1, year }, acts);
  const isForOneYear = act.thoi_ky !== undefined && act.thoi_ky.tu === act.thoi_ky.den;
  if (state !== 'ended' && ((act.vai_tro === 'hang-nam' && !covers) || (state === 'over' && isForOneYear))) {
    return { note: `văn bản năm ${year} thay ${name}`, reasons: ['mỗi năm một văn bản mới'] };
  }
  if (state === 'over' || state === 'ended') {
    const successor = act.thay_the_boi;
    const hint = successor === undefined ? '' : `; sổ ghi được thay bằng ${successor}`;
    const known = successorOf(act, acts) ? [`văn bản thay thế đã có trong sổ: ${successor}`] : [];
    return { note: `văn bản thay ${name}${hint}`, reasons: [...reasons, ...known] };
  }
  return { reasons: doubts(act, state === 'unknown', old, year, acts) };
}

function doubts(act: Act, isUnknown: boolean, old: number, year: number, acts: ActRegister): string[] {
  const isRecent = act.vai_tro === undefined && act.ngay.year >= old - 1;
  return [
    ...(act.thoi_ky?.den === year ? [`cho ${yearsOf(act.thoi_ky)}, hết cùng năm ${year}`] : []),
    ...(act.vai_tro === 'nhiem-ky' ? ['của một nhiệm kỳ: còn đúng đại hội, hội đồng này không'] : []),
    ...(isRecent
      ? [`sổ chưa ghi vai trò, ban hành năm ${act.ngay.year}: có phải mỗi năm một văn bản mới không`]
      : []),
    ...resting(act, year, acts),
    ...(isUnknown ? [`sổ chưa rõ còn hiệu lực vào ngày 01/01/${year} không`] : []),
  ];
}

/** Acts that this one carries out, by its subject, and that are over. */
function resting(act: Act, year: number, acts: ActRegister): string[] {
  return typedCitations(act.trich_yeu ?? '').flatMap(({ key, date }) => {
    const [below, ...others] = actsTyped({ number: key, date }, acts);
    if (!below || others.length > 0) return [];
    const { state } = actStatus(below, { day: 1, month: 1, year }, acts);
    if (state === 'over' || state === 'ended') return [`thực hiện văn bản số ${key}, đã hết`];
    return below.thoi_ky?.den === year ? [`thực hiện văn bản số ${key}, hết cùng năm ${year}`] : [];
  });
}

/** An act that nothing is known of but what is typed: with the old year in its subject it is for that year. */
function unregistered({ name, typedTitle = '', isTyped }: ActSpan, old: number, year: number): ActVerdict {
  if (isTyped && new RegExp(String.raw`(?<![\d-])${old}(?![\d-])`, 'u').test(typedTitle)) {
    return { note: `văn bản năm ${year} thay ${name}`, reasons: ['tên văn bản ghi năm cũ'] };
  }
  return { reasons: [`chưa có trong sổ: còn hiệu lực vào ngày 01/01/${year} không`] };
}
