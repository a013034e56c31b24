import type { InPack, Law } from '../law/law.js';
import { CONFIDENCES, type Confidence } from '../schema/law-pack.js';
import type { Basis, Case } from './rule.js';

interface Founded {
  readonly can_cu: string;
  readonly tin_cay: Confidence;
}

/** The clause of an entry of a pack. */
export function lawBasis({ entry, pack }: InPack<Founded>): Basis {
  const confidence = CONFIDENCES.find(({ id }) => id === entry.tin_cay)?.words ?? entry.tin_cay;
  return { clause: entry.can_cu, confidence, pack: pack.ma };
}

/** What a province or agency decided: nothing while a value or its source is missing. */
export function settingBasis(law: Law, code: string): Basis | undefined {
  const found = law.setting(code);
  if (found?.entry.gia_tri === undefined || found.entry.nguon === undefined) return undefined;
  return { clause: found.entry.nguon, confidence: `thiết đặt ${code}`, pack: found.pack.ma };
}

/** Where the share of votes that an award needs is laid down. */
export function voteBasis({ law, award }: Case): Basis | undefined {
  const pack = law.award(award.ma)?.pack;
  if (pack && award.bieu_quyet?.nguong !== undefined) return lawBasis({ entry: award.bieu_quyet, pack });
  return settingBasis(law, `nguong_phieu.${award.ma}`);
}
