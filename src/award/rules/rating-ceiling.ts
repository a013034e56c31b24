import type { AwardFile } from '../data/award-file.js';
import { settingOf } from '../facts/council.js';
import { ratingOf } from '../facts/ratings.js';
import { greatestCount, leastCount, percentWords } from '../facts/share.js';
import type { Law } from '../law/law.js';
import { shareIn } from './parameters.js';
import { placeOf } from './place.js';
import type { FileOutcome, Parameters } from './rule.js';

/** Those of whom only a share may be rated the best. */
export interface RatedGroup {
  /** `cả cơ quan`, `nhóm chuyên viên` */
  readonly words: string;
  /** `người`, `đơn vị` */
  readonly counted: string;
  readonly codes: readonly string[];
}

/** Whether no more of each group are rated xuất sắc than the share of those rated tốt. */
export function beyondCeiling(
  groups: readonly RatedGroup[],
  { file, law, parameters }: { file: AwardFile; law: Law; parameters: Parameters },
): FileOutcome[] {
  const share = shareIn(parameters, 'ty_le');
  const higher = shareIn(parameters, 'ty_le_cao');
  const rounding = settingOf(law, 'lam_tron_xuat_sac');
  return groups.flatMap(({ words, counted, codes }) => {
    const count = (rating: string) =>
      codes.filter((code) => ratingOf(file, code, file.data.nam)?.muc === rating).length;
    const [best, good] = [count('xuat-sac'), count('tot')];
    const [down, up] = [greatestCount(share, good), leastCount(share, good)];
    if (best <= (rounding === 'len' ? up : down)) return [];
    const isOpen = rounding === '' && best <= up;
    const shown = good === 0 ? '' : ` (${percentWords(best, good)})`;
    return [
      {
        ...placeOf(file, ['xep_loai']),
        kind: isOpen ? 'ask' : 'not-met',
        message:
          `${words}: gặp ${best} ${counted} hoàn thành xuất sắc trên ${good} ${counted} hoàn thành tốt${shown}, ` +
          `cần không quá ${share.words}: ${down} ${counted}${isOpen ? `, ${up} nếu được làm tròn lên` : ''}`,
        mend: isOpen
          ? 'ghi thiết đặt lam_tron_xuat_sac (xuong hoặc len) theo quy định của cơ quan'
          : `kiểm tra lại xếp loại; được tới ${higher.words} khi cấp có thẩm quyền quyết định`,
      },
    ];
  });
}
