import { allOf } from './combine.js';
import { propose, unit } from './examples.js';
import { ask, met, notApplicable, notMet, unknown } from './outcome.js';
import type { Case, CaseRule, Example, Outcome } from './rule.js';

const LEADS = { dan_dau: 'Biên bản số 02/BB-KTD ngày 15/12/2025 (giả định)' };
const proposed = (facts: Example['changes'], changes: object = { loai: 'cong-trang' }) => ({
  ...propose('P1', 'co-tinh', { ...changes }),
  don_vi: [unit('P1', facts)],
});

export const co01: CaseRule = {
  id: 'R-CO-01',
  title: 'Cờ thi đua cấp tỉnh: dẫn đầu cụm, khối thi đua và vượt mọi chỉ tiêu của năm',
  inputs: ['don_vi.dan_dau', 'don_vi.vuot_chi_tieu', 'don_vi.duoc_xet_co'],
  judge,
  examples: {
    passing: [
      {
        told: 'có biên bản suy tôn, vượt mọi chỉ tiêu',
        changes: proposed({ ...LEADS, vuot_chi_tieu: 'co' }),
      },
    ],
    failing: [
      { told: 'chưa ghi biên bản suy tôn', changes: proposed({ vuot_chi_tieu: 'co' }) },
      { told: 'cờ chuyên đề: hỏi', changes: proposed(LEADS, { loai: 'chuyen-de' }) },
      { told: 'có chỉ tiêu không vượt', changes: proposed({ ...LEADS, vuot_chi_tieu: 'khong' }) },
      { told: 'chưa ghi có vượt chỉ tiêu không', changes: proposed(LEADS) },
      {
        told: 'không thuộc diện xét cờ',
        changes: proposed({ ...LEADS, vuot_chi_tieu: 'co', duoc_xet_co: 'khong' }),
      },
    ],
  },
};

function judge({ subject, proposal }: Case): Outcome {
  if (subject.kind !== 'unit') return notApplicable;
  if (proposal.loai === 'chuyen-de')
    return ask('cờ chuyên đề: tập thể có dẫn đầu phong trào theo chuyên đề không');
  const { dan_dau, vuot_chi_tieu, duoc_xet_co } = subject.unit;
  const leads = dan_dau === undefined ? unknown('biên bản suy tôn dẫn đầu cụm, khối thi đua (dan_dau)') : met;
  const mayHold =
    duoc_xet_co === false ? notMet('không thuộc diện xét cờ thi đua', 'thuộc diện xét cờ thi đua') : met;
  return allOf(mayHold, exceeds(vuot_chi_tieu), leads);
}

function exceeds(all: boolean | undefined): Outcome {
  if (all === undefined) return unknown('mọi chỉ tiêu của năm có vượt không (vuot_chi_tieu)');
  return all ? met : notMet('có chỉ tiêu không vượt', 'mọi chỉ tiêu đã đăng ký đều vượt');
}
