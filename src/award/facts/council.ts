import type { AwardFile } from '../data/award-file.js';
import { isSameName } from '../data/names.js';
import type { Law } from '../law/law.js';
import type { AwardLaw } from '../schema/law-pack.js';
import { type Share, shareOf } from './share.js';

/** Members by the decision that set the council up; shares of votes are taken of them all. */
export function councilSize({ data }: AwardFile): number {
  return data.hoi_dong?.thanh_vien.length ?? 0;
}

/** Whether a name is that of a member. */
export function isMember({ data }: AwardFile, name: string): boolean {
  return (data.hoi_dong?.thanh_vien ?? []).some(({ ho_ten }) => isSameName(ho_ten, name));
}

/** The share of votes that an award needs, by the law or by a setting; `undefined` where neither says. */
export function voteThreshold(law: Law, award: AwardLaw): Share | undefined {
  const lawful = award.bieu_quyet?.nguong;
  return shareOf(lawful === undefined ? settingOf(law, `nguong_phieu.${award.ma}`) : String(lawful));
}

/** Whether an award needs a ballot; `undefined` where neither the law nor a setting says. */
export function needsBallot(law: Law, award: AwardLaw): boolean | undefined {
  if (award.bieu_quyet) return award.bieu_quyet.bo_phieu;
  const typed = settingOf(law, `bo_phieu.${award.ma}`);
  return typed === '' ? undefined : typed === 'co';
}

/** The value of a setting; empty while nobody decided it. */
export function settingOf(law: Law, code: string): string {
  return law.setting(code)?.entry.gia_tri ?? '';
}
