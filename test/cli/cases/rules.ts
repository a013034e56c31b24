import { AGENCY, PLAN, type Workspace } from '../../support/workspace.js';
import type { BadInput } from '../refusal.js';

const DAN = '{{dan "10/KH-UBND"}}';

function giveDate(workspace: Workspace, date: string): void {
  workspace.replace(PLAN, 'ngay: __/__/2024', `ngay: ${date}`);
}

/** Content that its schema accepts and a rule does not. */
export const RULE_CASES: readonly BadInput[] = [
  {
    name: 'an act that the register lacks',
    damage: (workspace) => workspace.replace(PLAN, DAN, '{{dan "99/KH-UBND"}}'),
    told: [
      { at: '{{dan "‸99/KH-UBND', says: /gặp ‹99\/KH-UBND›/u, mend: /thêm văn bản này vào van-ban\.yaml/u },
    ],
  },
  {
    name: 'an act that the register lacks, typed',
    damage: (workspace) => workspace.replace(PLAN, DAN, 'Kế hoạch số 99/KH-UBND của UBND tỉnh'),
    told: [{ at: 'số ‸99/KH-UBND', says: /gặp ‹99\/KH-UBND›/u, mend: /thêm văn bản này vào van-ban\.yaml/u }],
  },
  {
    name: 'an act whose symbol was typed without its Đ',
    damage: (workspace) => workspace.replace(PLAN, DAN, '{{dan "1440/QD-UBND"}}'),
    told: [{ at: '1440/QD-UBND', says: /gặp ‹1440\/QD-UBND›/u, mend: /có phải ‹1440\/QĐ-UBND›\?/u }],
  },
  {
    name: 'an act out of force on the day',
    damage: (workspace) => giveDate(workspace, '30/12/2024'),
    told: [
      {
        at: '{{dan "‸34-CT/TW',
        says: /34-CT\/TW hết hiệu lực .*25\/12\/2024; .*41-CT\/TW/u,
        mend: /còn hiệu lực/u,
      },
    ],
  },
  {
    name: 'a base dated after the document',
    damage: (workspace) => giveDate(workspace, '18/01/2024'),
    told: [
      { at: '{{dan "‸10/KH-UBND', says: /ngày 19\/01\/2024, cần .*18\/01\/2024/u, mend: /kiểm tra ngày/u },
    ],
  },
  {
    name: 'a typed date that differs from the register',
    damage: (workspace) => workspace.replace(PLAN, DAN, 'Kế hoạch số 10/KH-UBND ngày 20/01/2024'),
    told: [
      {
        at: 'số ‸10/KH-UBND',
        says: /gặp ngày ‹20\/01\/2024›, cần ‹19\/01\/2024›/u,
        mend: /\{\{dan "10\/KH-UBND"\}\}/u,
      },
    ],
  },
  {
    name: 'a typed date that differs, after the same act with the right one',
    damage: (workspace) =>
      workspace.replace(
        PLAN,
        DAN,
        'Kế hoạch số 10/KH-UBND ngày 19/01/2024\n    và Kế hoạch số 10/KH-UBND ngày 20/01/2024',
      ),
    told: [{ at: '    và Kế hoạch số ‸10', says: /gặp ngày ‹20\/01\/2024›/u, mend: /đối chiếu bản chính/u }],
  },
  {
    name: 'two gaps in one paragraph, each where it stands',
    damage: (workspace) => workspace.replace(PLAN, DAN, '{{trong "số"}}\n    ngày {{trong "ngày"}}'),
    told: [
      { at: '{{trong "số"}}', says: /^can_cu\[1\]: gặp chỗ trống ‹số›/u, mend: /điền vào/u },
      { at: '{{trong "ngày"}}', says: /^can_cu\[1\]: gặp chỗ trống ‹ngày›/u, mend: /điền vào/u },
    ],
  },
  {
    name: 'a mark that does not exist',
    damage: (workspace) => workspace.replace(PLAN, DAN, '{{name}}'),
    told: [{ at: '{{name}}', says: /^can_cu\[1\]: gặp ‹\{\{name\}\}›, cần \{\{nam\}\}/u, mend: /sửa lại/u }],
  },
  {
    name: 'a mark named like a part of every object',
    damage: (workspace) => workspace.replace(PLAN, DAN, '{{constructor}}'),
    told: [{ at: '{{constructor}}', says: /gặp ‹\{\{constructor\}\}›/u, mend: /sửa lại/u }],
  },
  {
    name: 'a signer whose term has ended',
    damage: (workspace) => workspace.replace(AGENCY, 'den_ngay:', 'den_ngay: 31/12/2023'),
    told: [
      {
        at: 'nguoi_ky: ‸Nguyễn',
        says: /không giữ chức vụ .*…–31\/12\/2023/u,
        mend: /nhiệm kỳ trong co-quan\.yaml/u,
      },
    ],
  },
  {
    name: 'a signer nobody knows',
    damage: (workspace) =>
      workspace.replace(PLAN, 'nguoi_ky: Nguyễn Văn Thành', 'nguoi_ky: Nguyễn Văn Thanh'),
    told: [
      {
        at: 'nguoi_ky: ‸Nguyễn',
        says: /gặp ‹Nguyễn Văn Thanh›, cần .*Nguyễn Văn Thành/u,
        mend: /sửa họ tên/u,
      },
    ],
  },
  {
    name: 'a symbol of another kind',
    damage: (workspace) => workspace.replace(PLAN, '\nso:\n', '\nso:\nky_hieu: BC-SKHCN\n'),
    told: [{ at: 'ky_hieu: ‸BC', says: /gặp ‹BC-SKHCN›, cần ‹KH-SKHCN›/u, mend: /xóa khóa này/u }],
  },
  {
    name: 'a symbol of another agency',
    damage: (workspace) => workspace.replace(PLAN, '\nso:\n', '\nso:\nky_hieu: KH-STC\n'),
    told: [{ at: 'ky_hieu: ‸KH', says: /gặp ‹KH-STC›, cần ‹KH-SKHCN›/u, mend: /xóa khóa này/u }],
  },
  {
    name: 'several rules at once, in order of line',
    damage: (workspace) => {
      workspace.replace(PLAN, 'nguoi_ky: Nguyễn Văn Thành', 'nguoi_ky: Trần Văn Ví Dụ');
      workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: HCTH');
      workspace.replace(PLAN, '  - Đảng ủy Sở\n', '  - Đảng ủy Sở;\n');
      workspace.replace(PLAN, DAN, '{{dan "99/KH-UBND"}}');
      workspace.replace(PLAN, '\nso:\n', '\nso:\nky_hieu: BC-SKHCN\n');
    },
    told: [
      { at: 'ky_hieu: ‸BC', says: /cần ‹KH-SKHCN›/u, mend: /./u },
      { at: '{{dan "‸99/KH-UBND', says: /gặp ‹99\/KH-UBND›/u, mend: /./u },
      { at: '- ‸Đảng ủy Sở;', says: /noi_nhan\[2\]: .*cần chỉ tên nơi nhận/u, mend: /bỏ .*dấu ở cuối/u },
      { at: 'luu: ‸HCTH', says: /cần dạng ‹VT, HCTH›/u, mend: /bắt đầu bằng VT/u },
      { at: 'nguoi_ky: ‸Trần', says: /gặp ‹Trần Văn Ví Dụ›/u, mend: /./u },
    ],
  },
];
