import type { AwardFile } from '../data/award-file.js';
import { settingOf } from '../facts/council.js';
import { greatestCount, shareOf } from '../facts/share.js';
import { standingOf } from '../facts/standing.js';
import type { Law } from '../law/law.js';
import { people, person, proposal } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

/** Nine advanced workers and one woman, so many of them proposed as fighters. */
const fighters = (count: number) => {
  const persons = [person('CN99', { gioi_tinh: 'nu' }), ...people(9)];
  const proposals = (award: string) => persons.map(({ ma }) => proposal(String(ma), award));
  return { ca_nhan: persons, de_nghi: [...proposals('ldtt'), ...proposals('cstd-co-so').slice(0, count)] };
};

export const pref01: FileRule = {
  id: 'R-PREF-01',
  title: 'Khi phải chọn giữa những người thành tích như nhau thì ưu tiên nữ và người trực tiếp làm việc',
  inputs: ['de_nghi', 'ca_nhan.gioi_tinh', 'ca_nhan.phan_loai'],
  check,
  examples: {
    passing: [
      {
        told: '1 trên 10, tỷ lệ 15%: không phải chọn',
        changes: fighters(1),
        settings: { tran_cstd_co_so: '15' },
      },
      { told: 'không có tỷ lệ nào được đặt ra', changes: fighters(3) },
    ],
    failing: [
      { told: '3 trên 10, tỷ lệ 15%: phải chọn', changes: fighters(3), settings: { tran_cstd_co_so: '15' } },
    ],
  },
};

function check(file: AwardFile, law: Law): FileOutcome[] {
  const cap = shareOf(settingOf(law, 'tran_cstd_co_so'));
  if (!cap) return [];
  const holders = (award: string) =>
    file.data.ca_nhan.filter(({ ma }) => standingOf(file, ma, award) !== 'none');
  const proposed = holders('cstd-co-so');
  const most = greatestCount(cap, holders('ldtt').length);
  if (proposed.length <= most) return [];
  const preferred = proposed.filter(
    ({ gioi_tinh, phan_loai }) => gioi_tinh === 'nu' || phan_loai === 'truc-tiep',
  );
  const codes = preferred.map(({ ma }) => ma).join(', ') || 'không có ai';
  return [
    {
      ...placeOf(file, ['de_nghi']),
      kind: 'ask',
      message: `phải chọn ${most} trên ${proposed.length} người; cần ưu tiên nữ và người trực tiếp làm việc: ${codes}`,
      mend: 'Hội đồng cân nhắc khi thành tích như nhau',
    },
  ];
}
