import type { AwardFile } from '../data/award-file.js';
import { voteThreshold } from '../facts/council.js';
import { awardWords } from '../facts/history.js';
import type { Law } from '../law/law.js';
import { placeOf } from './place.js';
import type { FileOutcome } from './rule.js';

/** Awards that were voted on while the packs leave open which share of votes they need: asked once for each. */
export function undecidedThresholds(file: AwardFile, law: Law): FileOutcome[] {
  const voted = new Set(file.data.phieu.map(({ khen_thuong }) => khen_thuong));
  return [...voted].flatMap((code): FileOutcome[] => {
    const setting = `nguong_phieu.${code}`;
    const award = law.award(code)?.entry;
    if (!award || !law.setting(setting) || voteThreshold(law, award)) return [];
    return [
      {
        ...placeOf(file, ['phieu']),
        kind: 'ask',
        message: `chưa biết ${awardWords(law, code)} cần tỷ lệ phiếu nào, cần quy định của tỉnh hoặc quy chế của cơ quan`,
        mend: `ghi thiết đặt ${setting} và nguồn của nó; ghi 0 khi không đòi tỷ lệ nào`,
      },
    ];
  });
}
