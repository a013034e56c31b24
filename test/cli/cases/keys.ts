import { PLAN } from '../../support/workspace.js';
import type { BadInput } from '../refusal.js';

/** Keys and values that the schema of the plan does not accept. */
export const KEYS: readonly BadInput[] = [
  {
    name: 'a key typed wrong, of a part that may be missing',
    damage: (workspace) => workspace.replace(PLAN, 'mo_dau:', 'mo_dua:'),
    told: [{ at: 'mo_dua:', says: /gặp khóa lạ ‹mo_dua›/u, mend: /có phải ‹mo_dau›\?/u }],
  },
  {
    name: 'a key typed wrong, of a part that must be there, is told as one mistake',
    damage: (workspace) => workspace.replace(PLAN, 'muc_dich:', 'muc_dic:'),
    told: [{ at: 'muc_dic:', says: /gặp khóa lạ ‹muc_dic›/u, mend: /có phải ‹muc_dich›\?/u }],
  },
  {
    name: 'a part that must be there, taken away',
    damage: (workspace) => workspace.replaceBlock(PLAN, 'muc_dich', ''),
    told: [{ at: 'mau: ke-hoach', says: /muc_dich: còn thiếu/u, mend: /thêm khóa ‹muc_dich: …›.*mục đích/u }],
  },
  {
    name: 'a key like no other',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT', 'xyz: 1\nluu: VT'),
    told: [{ at: 'xyz: 1', says: /gặp khóa lạ ‹xyz›, cần một trong: .*trich_yeu/u, mend: /xóa khóa này/u }],
  },
  {
    name: 'a key inside a list item',
    damage: (workspace) => workspace.replace(PLAN, '    gach:\n', '    gahc:\n'),
    told: [{ at: 'gahc:', says: /noi_dung\[3\]\.gahc: gặp khóa lạ/u, mend: /có phải ‹gach›\?/u }],
  },
  {
    name: 'no subject',
    damage: (workspace) => workspace.replaceBlock(PLAN, 'trich_yeu', ''),
    told: [{ at: 'mau: ke-hoach', says: /trich_yeu: còn thiếu trích yếu/u, mend: /Nội dung chủ yếu/u }],
  },
  {
    name: 'the subject left empty',
    damage: (workspace) => workspace.replaceBlock(PLAN, 'trich_yeu', 'trich_yeu:\n'),
    told: [{ at: 'trich_yeu:', says: /trich_yeu: còn thiếu trích yếu/u, mend: /Nội dung chủ yếu/u }],
  },
  {
    name: 'an empty list',
    damage: (workspace) => workspace.replaceBlock(PLAN, 'muc_dich', 'muc_dich: []\n'),
    told: [{ at: 'muc_dich: ‸[]', says: /gặp danh sách trống, cần ít nhất một/u, mend: /mỗi ý một gạch/u }],
  },
  {
    name: 'an item left empty',
    damage: (workspace) => workspace.replace(PLAN, '  - Đảng ủy Sở\n', '  -\n'),
    told: [{ at: '  -‸\n', says: /noi_nhan\[2\]: còn thiếu nơi nhận/u, mend: /Một dòng/u }],
  },
  {
    name: 'a sentence where a list is needed',
    damage: (workspace) => workspace.replaceBlock(PLAN, 'muc_dich', 'muc_dich: Phát huy tính chủ động\n'),
    told: [
      {
        at: 'muc_dich: ‸Phát',
        says: /gặp ‹Phát huy tính chủ động›, cần một danh sách/u,
        mend: /mỗi ý một dòng/u,
      },
    ],
  },
  {
    name: 'a day that does not exist',
    damage: (workspace) => workspace.replace(PLAN, 'ngay: __/__/2024', 'ngay: 31/02/2024'),
    told: [
      {
        at: 'ngay: ‸31/02/2024',
        says: /gặp ‹31\/02\/2024›, cần một ngày có thật/u,
        mend: /sửa ngày ban hành/u,
      },
    ],
  },
  {
    name: 'a number with a zero too many',
    damage: (workspace) => workspace.replace(PLAN, '\nso:\n', '\nso: 012\n'),
    told: [{ at: 'so: ‸012', says: /gặp ‹012›, cần chữ số Ả Rập/u, mend: /sổ đăng ký/u }],
  },
  {
    name: 'a year of the wrong century is not told to have too few digits',
    damage: (workspace) => workspace.replace(PLAN, 'nam: 2024', 'nam: 3024'),
    told: [{ at: 'nam: ‸3024', says: /gặp ‹3024›, cần (?!một năm có bốn chữ số$)/u, mend: /./u }],
  },
  {
    name: 'a state that is none',
    damage: (workspace) => workspace.replace(PLAN, 'trang_thai: trinh-ky', 'trang_thai: trình ký'),
    told: [
      {
        at: 'trang_thai: ‸trình',
        says: /gặp ‹trình ký›, cần du-thao, trinh-ky, ban-hanh/u,
        mend: /trinh-ky: trình ký/u,
      },
    ],
  },
  {
    name: 'a template that does not exist, one letter off',
    damage: (workspace) => workspace.replace(PLAN, 'mau: ke-hoach-thi-dua', 'mau: ke-hoach-thi-du'),
    told: [
      { at: 'mau: ‸ke-hoach-thi-du', says: /gặp ‹ke-hoach-thi-du›/u, mend: /có phải ‹ke-hoach-thi-dua›\?/u },
    ],
  },
  {
    name: 'a template that does not exist at all',
    damage: (workspace) => workspace.replace(PLAN, 'mau: ke-hoach-thi-dua', 'mau: xyz'),
    told: [
      {
        at: 'mau: ‸xyz',
        says: /gặp ‹xyz›, cần một trong: bao-cao, .*ke-hoach-thi-dua/u,
        mend: /viết ‹mau: bao-cao›/u,
      },
    ],
  },
  {
    name: 'no template named',
    damage: (workspace) => workspace.replace(PLAN, 'mau: ke-hoach-thi-dua\n', ''),
    told: [
      {
        at: 'nam: 2024',
        says: /mau: còn thiếu tên mẫu, cần một trong: .*ke-hoach-thi-dua/u,
        mend: /viết ‹mau: bao-cao›/u,
      },
    ],
  },
  {
    name: 'several keys and values at once, in order of line',
    damage: (workspace) => {
      workspace.replace(PLAN, 'ngay: __/__/2024', 'ngay: 31/02/2024');
      workspace.replace(PLAN, 'nam: 2024', 'nam: 24');
      workspace.replace(PLAN, 'luu: VT, HCTH', 'luu:');
      workspace.replace(PLAN, '  - Đảng ủy Sở\n', '  -\n');
      workspace.replace(PLAN, 'mo_dau:', 'mo_dua:');
    },
    told: [
      { at: 'nam: ‸24', says: /gặp ‹24›, cần một năm/u, mend: /./u },
      { at: 'ngay: ‸31/02/2024', says: /cần một ngày có thật/u, mend: /sửa ngày/u },
      { at: 'mo_dua:', says: /khóa lạ ‹mo_dua›/u, mend: /‹mo_dau›/u },
      { at: '  -‸\n', says: /còn thiếu nơi nhận/u, mend: /./u },
      { at: 'luu:', says: /còn thiếu lưu/u, mend: /VT/u },
    ],
  },
];
