import { disciplineIn, disciplineWords, isAtLeastAsGrave } from '../facts/discipline.js';
import { membersOf } from '../facts/members.js';
import { propose } from './examples.js';
import { ask, met, notApplicable, notMet } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const disciplined = (hinh_thuc: string, cua = 'CN02') => ({
  ...propose('P1', 'tt-ldtt'),
  ky_luat: [{ cua, hinh_thuc, tu: '05/3/2025', den: '05/3/2026' }],
});

export const ttldtt03: CaseRule = {
  id: 'R-TTLDTT-03',
  title: 'Trong năm không có thành viên bị kỷ luật từ cảnh cáo trở lên',
  inputs: ['ky_luat', 'ca_nhan'],
  judge,
  examples: {
    passing: [
      { told: 'không ai bị kỷ luật', changes: propose('P1', 'tt-ldtt') },
      { told: 'một người bị khiển trách', changes: disciplined('khien-trach') },
      { told: 'một người của phòng khác bị cảnh cáo', changes: disciplined('canh-cao', 'CN04') },
    ],
    failing: [{ told: 'một người bị cảnh cáo', changes: disciplined('canh-cao') }],
  },
};

function judge({ file, subject }: Case): Outcome {
  if (subject.kind === 'person') return notApplicable;
  const { nam } = file.data;
  const graveOf = (code: string) =>
    disciplineIn(file, code, nam).find((discipline) => isAtLeastAsGrave(discipline, 'canh-cao'));
  const { certain, doubtful } = membersOf(file, subject.unit, nam);
  for (const { ma } of certain) {
    const grave = graveOf(ma);
    if (grave) return notMet(`${ma} bị ${disciplineWords(grave)}`, 'không ai bị kỷ luật từ cảnh cáo trở lên');
  }
  const open = doubtful.find(({ ma }) => graveOf(ma));
  return open
    ? ask(`${open.ma} bị kỷ luật trong năm: có tính là thành viên của ${subject.unit.ma} không`)
    : met;
}
