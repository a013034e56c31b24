/** How a council votes on an award, and what else province and agency decide. */
import type { InPack, Law } from '../award/law/law.js';
import type { AwardLaw, Setting } from '../award/schema/law-pack.js';

/** A value that a province or agency decides; without one where nobody has said. */
export interface SettingView {
  readonly code: string;
  readonly name: string;
  readonly value?: string;
  readonly source?: string;
  /** Found elsewhere; never applied. */
  readonly suggestion?: string;
}

export interface VoteView {
  readonly isSecret?: boolean;
  /** Of all members of the council: `80`, `2/3`. */
  readonly share?: string;
  /** Clause or decision. */
  readonly source?: string;
  /** What province or agency has still to decide. */
  readonly open: readonly SettingView[];
}

export function settingView({ entry }: InPack<Setting>): SettingView {
  return {
    code: entry.ma,
    name: entry.ten,
    ...(entry.gia_tri !== undefined && { value: entry.gia_tri }),
    ...(entry.nguon !== undefined && { source: entry.nguon }),
    ...(entry.goi_y !== undefined && { suggestion: entry.goi_y }),
  };
}

/** The law's own rule about the votes for an award, else what province or agency decided. */
export function voteView({ ma, bieu_quyet: fixed }: AwardLaw, law: Law): VoteView {
  if (fixed) {
    return {
      isSecret: fixed.bo_phieu,
      ...(fixed.nguong !== undefined && { share: String(fixed.nguong).replace('.', ',') }),
      source: fixed.can_cu,
      open: [],
    };
  }
  const [share, secret] = ['nguong_phieu', 'bo_phieu'].map((family) => {
    const found = law.setting(`${family}.${ma}`);
    return found && settingView(found);
  });
  const source = share?.source ?? secret?.source;
  return {
    ...(secret?.value !== undefined && { isSecret: secret.value === 'co' }),
    ...(share?.value !== undefined && { share: share.value }),
    ...(source !== undefined && { source }),
    open: [share, secret].flatMap((setting) => (setting && setting.value === undefined ? [setting] : [])),
  };
}
