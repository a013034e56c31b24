import type { AwardFile } from '../data/award-file.js';
import { councilSize, isMember, settingOf } from '../facts/council.js';
import { leastCount, percentWords, shareOf } from '../facts/share.js';
import type { Law } from '../law/law.js';
import { settingBasis } from './basis.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

const settings = { ty_le_du_hop: '2/3' };

/** A meeting from which so many members of the base's nine were away; so many of them wrote their opinion. */
const absent = (count: number, wrote = 0) => ({
  hop: {
    ngay: '20/12/2025',
    bat_dau: '14 giờ 00',
    ket_thuc: '16 giờ 00',
    dia_diem: 'Phòng họp số 1',
    vang: Array.from({ length: count }, (_, index) => ({
      ho_ten: `Trần Giả Định ${9 - index}`,
      ly_do: 'Đi công tác',
      ...(index < wrote && { y_kien: 'co' }),
    })),
  },
});

export const quo01: FileRule = {
  id: 'R-QUO-01',
  title: 'Đủ số thành viên Hội đồng dự họp hoặc có ý kiến bằng văn bản',
  inputs: ['hoi_dong', 'hop.vang'],
  check,
  basis: (law) => settingBasis(law, 'ty_le_du_hop'),
  examples: {
    passing: [
      { told: 'vắng 3 trên 9, cần 2/3', changes: absent(3), settings },
      { told: 'vắng 4 trên 9, một người có ý kiến bằng văn bản, cần 2/3', changes: absent(4, 1), settings },
      { told: 'không ai vắng, chưa có tỷ lệ nào', changes: {} },
    ],
    failing: [
      { told: 'vắng 4 trên 9, cần 2/3', changes: absent(4), settings },
      { told: 'vắng 4 trên 9, chưa rõ tỷ lệ', changes: absent(4) },
      { told: 'người vắng không có trong Hội đồng', changes: absent(10), settings: { ty_le_du_hop: '0' } },
    ],
  },
};

function check(file: AwardFile, law: Law): FileOutcome[] {
  const { vang: away = [] } = file.data.hop ?? {};
  const members = councilSize(file);
  if (away.length === 0 || members === 0) return [];
  const strangers = away.flatMap(({ ho_ten }, index): FileOutcome[] => {
    if (isMember(file, ho_ten)) return [];
    return [
      {
        ...placeOf(file, ['hop', 'vang', index, 'ho_ten']),
        kind: 'not-met',
        message: 'gặp một người không có trong Hội đồng, cần họ và tên một thành viên',
        mend: 'sửa theo quyết định thành lập Hội đồng',
      },
    ];
  });
  return [...strangers, ...tooFew(file, law, members - away.filter(({ y_kien }) => !y_kien).length)];
}

function tooFew(file: AwardFile, law: Law, taking: number): FileOutcome[] {
  const members = councilSize(file);
  const place = placeOf(file, ['hop', 'vang']);
  const found = `gặp ${taking}/${members} thành viên dự họp hoặc có ý kiến bằng văn bản (${percentWords(Math.max(0, taking), members)})`;
  const share = shareOf(settingOf(law, 'ty_le_du_hop'));
  if (!share) {
    const message = `${found}, cần tỷ lệ theo quy định của tỉnh hoặc quy chế của Hội đồng`;
    return [{ ...place, kind: 'ask', message, mend: 'ghi thiết đặt ty_le_du_hop và nguồn của nó' }];
  }
  const needed = leastCount(share, members);
  if (taking >= needed) return [];
  const message = `${found}, cần từ ${needed} thành viên trở lên (${share.words})`;
  return [
    { ...place, kind: 'not-met', message, mend: 'lấy ý kiến bằng văn bản của người vắng, hoặc họp lại' },
  ];
}
