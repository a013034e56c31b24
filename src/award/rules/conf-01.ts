import type { AwardFile } from '../data/award-file.js';
import { councilSize, isMember, settingOf } from '../facts/council.js';
import { entriesOf } from '../facts/index.js';
import type { Law } from '../law/law.js';
import { settingBasis } from './basis.js';
import { person, propose, votes } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

/** A member of the council is proposed, with so many votes for it. */
const member = (yes: number) => ({
  ...propose('CN02', 'ldtt'),
  ca_nhan: [person('CN02', { ho_ten: 'Trần Giả Định 5' })],
  phieu: [votes('CN02', 'ldtt', yes)],
});

export const conf01: FileRule = {
  id: 'R-CONF-01',
  title: 'Thành viên Hội đồng có được biểu quyết cho chính mình không thì theo quy chế',
  inputs: ['hoi_dong', 'ca_nhan', 'phieu'],
  check,
  basis: (law) => settingBasis(law, 'tu_bieu_quyet'),
  examples: {
    passing: [
      {
        told: 'quy chế không cho, thành viên được đề nghị có 8/9 phiếu',
        changes: member(8),
        settings: { tu_bieu_quyet: 'khong' },
      },
      { told: 'quy chế cho', changes: member(9), settings: { tu_bieu_quyet: 'co' } },
      { told: 'người được đề nghị không phải thành viên', changes: {} },
    ],
    failing: [
      {
        told: 'quy chế không cho, mà có 9/9 phiếu',
        changes: member(9),
        settings: { tu_bieu_quyet: 'khong' },
      },
      { told: 'chưa rõ quy chế', changes: member(9) },
    ],
  },
};

function check(file: AwardFile, law: Law): FileOutcome[] {
  const allowed = settingOf(law, 'tu_bieu_quyet');
  if (allowed === 'co') return [];
  return file.data.phieu.flatMap((vote, index): FileOutcome[] => {
    const cast = vote.dong_y + (vote.khong_dong_y ?? 0);
    const others = councilSize(file) - 1;
    const [who] = entriesOf(file, 'ca_nhan', vote.cho);
    if (cast <= others || !who || !isMember(file, who.ho_ten)) return [];
    const place = placeOf(file, ['phieu', index, 'dong_y']);
    if (allowed === 'khong') {
      const message = `gặp ${cast} phiếu cho ${vote.cho}, người cũng là thành viên Hội đồng; cần không quá ${others} phiếu`;
      return [{ ...place, kind: 'not-met', message, mend: 'người đó không biểu quyết cho chính mình' }];
    }
    const message = `${vote.cho} là thành viên Hội đồng và có ${cast} phiếu, cần biết quy chế có cho tự biểu quyết không`;
    return [
      { ...place, kind: 'ask', message, mend: 'ghi thiết đặt tu_bieu_quyet (co hoặc khong) theo quy chế' },
    ];
  });
}
