import type { AwardFile } from '../data/award-file.js';
import { authorityOf, authorityWords } from '../facts/authority.js';
import { awardWords } from '../facts/history.js';
import { codesIn } from '../facts/index.js';
import type { Law } from '../law/law.js';
import type { Authority } from '../schema/law-pack.js';
import { placeOf } from './place.js';
import type { FileOutcome } from './rule.js';

/** Decisions, made or held, on awards of these authorities that somebody else signed. */
export function wronglyDecided(file: AwardFile, law: Law, authorities: readonly Authority[]): FileOutcome[] {
  const { quyet_dinh = [], lich_su } = file.data;
  const decisions = [
    ...quyet_dinh.map((decision, index) => ({ ...decision, path: ['quyet_dinh', index, 'co_quan'] })),
    ...lich_su.map((past, index) => ({ ...past, path: ['lich_su', index, 'co_quan'] })),
  ];
  return decisions.flatMap(({ khen_thuong, co_quan, path }) => {
    if (co_quan === undefined) return [];
    return codesIn(khen_thuong).flatMap((code) => {
      const lawful = law.award(code)?.entry.tham_quyen;
      const actual = authorityOf(co_quan);
      if (!lawful || !authorities.includes(lawful) || actual === lawful) return [];
      return [
        {
          ...placeOf(file, path),
          kind: actual ? ('not-met' as const) : ('ask' as const),
          message: `${awardWords(law, code)}: gặp ‹${co_quan}› quyết định, cần ${authorityWords(lawful)}`,
          mend: actual
            ? 'kiểm tra lại danh hiệu, hình thức và người quyết định'
            : 'ghi chức danh người ký quyết định, ví dụ Giám đốc Sở',
        },
      ];
    });
  });
}
