import { AGENCY, REGISTER, type Workspace } from '../../support/workspace.js';
import type { BadInput } from '../refusal.js';

/** Makes the register's second act the same as its first: number, day and issuer. */
function writeTwice(workspace: Workspace, number: string): void {
  workspace.replace(REGISTER, 'so_ky_hieu: 2043-KL/TU', `so_ky_hieu: ${number}`);
  workspace.replace(REGISTER, 'ngay: 05/12/2023', 'ngay: 19/01/2024');
  workspace.replace(REGISTER, 'co_quan: Hội nghị Tỉnh ủy lần thứ 14 (khóa XX)', 'co_quan: UBND tỉnh');
}

/** The two files that every document shares. */
export const SHARED_FILES: readonly BadInput[] = [
  {
    name: 'agency: a key typed wrong',
    damage: (workspace) => workspace.replace(AGENCY, 'ky_hieu:', 'ky_hieuu:'),
    told: [{ file: AGENCY, at: 'ky_hieuu:', says: /gặp khóa lạ ‹ky_hieuu›/u, mend: /có phải ‹ky_hieu›\?/u }],
  },
  {
    name: 'agency: a key missing',
    damage: (workspace) => workspace.replace(AGENCY, 'ky_hieu: SKHCN\n', ''),
    told: [{ file: AGENCY, at: 'ten: Sở', says: /ky_hieu: còn thiếu ký hiệu cơ quan/u, mend: /SKHCN/u }],
  },
  {
    name: 'agency: a size that the Decree does not allow',
    damage: (workspace) => workspace.replace(AGENCY, 'co_chu: 14', 'co_chu: 15'),
    told: [{ file: AGENCY, at: 'co_chu: ‸15', says: /gặp ‹15›, cần 13 hoặc 14/u, mend: /Cỡ 13 hoặc 14/u }],
  },
  {
    name: 'agency: a size in words is told as it was typed',
    damage: (workspace) => workspace.replace(AGENCY, 'co_chu: 14', 'co_chu: mười bốn'),
    told: [
      { file: AGENCY, at: 'co_chu: ‸mười', says: /gặp ‹mười bốn›, cần 13 hoặc 14/u, mend: /Cỡ 13 hoặc 14/u },
    ],
  },
  {
    name: 'agency: spacing outside the range',
    damage: (workspace) => workspace.replace(AGENCY, 'cach_dong: 1,15', 'cach_dong: 2'),
    told: [
      { file: AGENCY, at: 'cach_dong: ‸2', says: /gặp ‹2›, cần một số từ 1 đến 1,5/u, mend: /đến 1,5 dòng/u },
    ],
  },
  {
    name: 'agency: a quotation mark that is never closed is shown where it opens',
    damage: (workspace) => workspace.replace(AGENCY, 'chuc_vu: Giám đốc', 'chuc_vu: "Giám đốc'),
    told: [{ file: AGENCY, at: 'chuc_vu: ‸"Giám', says: /thiếu dấu đóng/u, mend: /dấu/u }],
  },
  {
    name: 'agency: missing',
    damage: (workspace) => workspace.delete(AGENCY),
    told: [{ at: '', says: /không thấy content\/co-quan\.yaml/u, mend: /thư mục có content và templates/u }],
  },
  {
    name: 'register: a month that does not exist',
    damage: (workspace) => workspace.replace(REGISTER, 'ngay: 19/01/2024', 'ngay: 19/13/2024'),
    told: [
      {
        file: REGISTER,
        at: 'ngay: ‸19/13/2024',
        says: /van_ban\[1\]\.ngay: gặp ‹19\/13\/2024›/u,
        mend: /./u,
      },
    ],
  },
  {
    name: 'register: a key out of line is told as one mistake',
    damage: (workspace) => workspace.replace(REGISTER, '    loai: Kế hoạch\n', '   loai: Kế hoạch\n'),
    told: [
      {
        file: REGISTER,
        at: '10/KH-UBND\n‸   loai: Kế hoạch',
        says: /thụt vào không đúng chỗ/u,
        mend: /thẳng cột/u,
      },
    ],
  },
  {
    name: 'register: an act written twice',
    damage: (workspace) => writeTwice(workspace, '10/KH-UBND # lần hai'),
    told: [
      { file: REGISTER, at: '‸10/KH-UBND # lần', says: /gặp ‹10\/KH-UBND› lần nữa/u, mend: /xóa một mục/u },
    ],
  },
  {
    name: 'register: an act written twice in other letters',
    damage: (workspace) => writeTwice(workspace, '10/Kh-ubnd # lần hai'),
    told: [
      {
        file: REGISTER,
        at: '‸10/Kh-ubnd # lần',
        says: /gặp ‹10\/Kh-ubnd› lần nữa, đã ghi ‹10\/KH-UBND› ở dòng \d+/u,
        mend: /xóa một mục/u,
      },
    ],
  },
  {
    name: 'register: an act written twice, once with spaces',
    damage: (workspace) => writeTwice(workspace, '10/KH - UBND # lần hai'),
    told: [
      { file: REGISTER, at: '‸10/KH - UBND # lần', says: /cần số và ký hiệu viết liền/u, mend: /./u },
      { file: REGISTER, at: '‸10/KH - UBND # lần', says: /gặp ‹10\/KH - UBND› lần nữa/u, mend: /xóa/u },
    ],
  },
  {
    name: 'register: years the wrong way round',
    damage: (workspace) => workspace.replace(REGISTER, '{ tu: 2021, den: 2025 }', '{ tu: 2025, den: 2021 }'),
    told: [
      { file: REGISTER, at: '‸{ tu: 2025', says: /cần năm đầu không sau năm cuối/u, mend: /ghi lại năm/u },
    ],
  },
  {
    name: 'register: an unknown role',
    damage: (workspace) => workspace.replace(REGISTER, 'vai_tro: lau-dai', 'vai_tro: mai-mai'),
    told: [
      {
        file: REGISTER,
        at: '‸mai-mai',
        says: /gặp ‹mai-mai›, cần hang-nam, nhiem-ky, phong-trao, lau-dai/u,
        mend: /./u,
      },
    ],
  },
  {
    name: 'register: missing',
    damage: (workspace) => workspace.delete(REGISTER),
    told: [{ file: REGISTER, at: '', says: /không có tệp này/u, mend: /./u }],
  },
  {
    name: 'register: empty',
    damage: (workspace) => workspace.write(REGISTER, ''),
    told: [{ file: REGISTER, at: '', says: /tệp trống/u, mend: /chép một tệp/u }],
  },
];
