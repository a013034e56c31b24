import { PLAN } from '../../support/workspace.js';
import type { BadInput } from '../refusal.js';

const ITEM = '  - Đảng ủy Sở\n';

/** Nine lists, each of nine times the one before: 9⁹ items when followed. */
const BOMB = [...'bcdefghi'].reduce(
  (text, name, index) => `${text}${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]\n`,
  'a: &a [x, x, x, x, x, x, x, x, x]\n',
);

/** YAML that cannot be read, or that says something else than the clerk meant. */
export const SYNTAX: readonly BadInput[] = [
  {
    name: 'a tab before an item is told as a tab and nothing else',
    damage: (workspace) => workspace.replace(PLAN, ITEM, '\t- Đảng ủy Sở\n'),
    told: [{ at: '\t- Đảng ủy Sở', says: /gặp phím Tab ở đầu dòng/u, mend: /thay Tab bằng hai dấu cách/u }],
  },
  {
    name: 'a tab before a line of text is told as a tab',
    damage: (workspace) => workspace.replace(PLAN, '    Phát huy tính chủ', '\tPhát huy tính chủ'),
    told: [{ at: '\tPhát huy tính chủ', says: /phím Tab/u, mend: /thay Tab bằng/u }],
  },
  {
    name: 'a colon in a list item',
    damage: (workspace) => workspace.replace(PLAN, ITEM, '  - Đảng ủy Sở: để báo cáo\n'),
    told: [{ at: 'Đảng ủy Sở: để', says: /noi_nhan\[2\]: .*cần một câu/u, mend: /dấu hai chấm.*nháy kép/u }],
  },
  {
    name: 'a colon in the value of a key',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: VT, HCTH: 2 bản'),
    told: [{ at: 'luu: ‸VT, HCTH: 2', says: /gặp dấu hai chấm trong câu: ‹luu: VT/u, mend: /nháy kép/u }],
  },
  {
    name: 'the same key twice',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: VT, HCTH\nluu: VT, VP'),
    told: [{ at: 'luu: VT, VP', says: /khóa này đã có ở trên: ‹luu: VT, VP›/u, mend: /xóa khóa kia/u }],
  },
  {
    name: 'a mark at the start of a value, with words after it',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: {{nam}} VT'),
    told: [{ at: 'luu: {{nam}} ‸VT', says: /gặp phần không đọc được: ‹luu: /u, mend: /ngoặc.*nháy kép/u }],
  },
  {
    name: 'a mark that is the whole value',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: {{trong "bộ phận lưu"}}'),
    told: [{ at: 'luu: ‸{{trong', says: /./u, mend: /nháy/u }],
  },
  {
    name: 'a mark at the start of an item, with words after it',
    damage: (workspace) => workspace.replace(PLAN, ITEM, '  - {{dan "10/KH-UBND"}} và Đảng ủy\n'),
    told: [{ at: '{{dan "10/KH-UBND"}} ‸và Đảng', says: /không đọc được/u, mend: /ngoặc.*nháy kép/u }],
  },
  {
    name: 'an anchor does not swallow the first word',
    damage: (workspace) => workspace.replace(PLAN, ITEM, '  - &Đảng ủy Sở\n'),
    told: [{ at: '&Đảng ủy Sở', says: /‹&/u, mend: /nháy/u }],
  },
  {
    name: 'an item indented too far is not joined to the one above',
    damage: (workspace) => workspace.replace(PLAN, ITEM, '    - Đảng ủy Sở\n'),
    told: [{ at: '- Đảng ủy Sở', says: /./u, mend: /thẳng cột|thụt|nháy/u }],
  },
  {
    name: 'an item indented too little',
    damage: (workspace) => workspace.replace(PLAN, ITEM, ' - Đảng ủy Sở\n'),
    told: [{ at: ' - Đảng ủy Sở', says: /thụt vào không đúng chỗ/u, mend: /thẳng cột/u }],
  },
  {
    name: 'a key indented',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT', ' luu: VT'),
    told: [{ at: ' luu: VT', says: /thụt vào không đúng chỗ: ‹luu: VT/u, mend: /thẳng cột/u }],
  },
  {
    name: 'a quotation mark that is never closed is shown where it opens',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: "VT, HCTH'),
    told: [{ at: 'luu: ‸"VT, HCTH', says: /thiếu dấu đóng.*‹luu: "VT/u, mend: /dấu/u }],
  },
  {
    name: 'quotation marks around the first words only',
    damage: (workspace) => workspace.replace(PLAN, ITEM, '  - "Đảng ủy" Sở\n'),
    told: [{ at: '- "Đảng ủy" ‸Sở', says: /không đọc được: ‹- "Đảng ủy" Sở›/u, mend: /nháy.*cả câu/u }],
  },
  {
    name: 'a line of ---',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT', '---\nluu: VT'),
    told: [{ at: '---\nluu', says: /‹---›/u, mend: /xóa dòng ‹---›/u }],
  },
  {
    name: 'an alias',
    damage: (workspace) => workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: *VT'),
    told: [{ at: 'luu: ‸*VT', says: /gặp ‹\*VT›/u, mend: /nháy/u }],
  },
  {
    name: 'a bomb of aliases',
    damage: (workspace) => workspace.write(PLAN, BOMB + workspace.read(PLAN)),
    told: [{ at: 'b: &b [‸*a', says: /gặp ‹\*a›: bí danh không được dùng/u, mend: /nháy/u }],
    andMore: true,
  },
  {
    name: '100,000 brackets that open',
    damage: (workspace) => workspace.write(PLAN, `mau: ${'['.repeat(100_000)}\n`),
    // How far the parser gets depends on the stack it is given.
    told: [{ at: 'mau: [', lineOnly: true, says: /lồng nhau quá/u, mend: /ngoặc|nháy/u }],
  },
  {
    name: '31 lists in one another',
    damage: (workspace) =>
      workspace.replace(PLAN, 'luu: VT, HCTH', `luu: ${'['.repeat(31)}VT${']'.repeat(31)}`),
    told: [{ at: `luu: ${'['.repeat(30)}‸[`, says: /lồng nhau quá 30 lớp/u, mend: /phẳng hơn/u }],
  },
  {
    name: 'several syntax errors at once, in order of line',
    damage: (workspace) => {
      workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: VT: HCTH');
      workspace.replace(PLAN, 'nam: 2024', 'nam: 2024\nnam: 2025');
      workspace.replace(PLAN, ITEM, '  - @Đảng ủy Sở\n');
    },
    told: [
      { at: 'nam: 2025', says: /đã có ở trên/u, mend: /xóa khóa kia/u },
      { at: '@Đảng ủy Sở', says: /ký hiệu đặc biệt/u, mend: /nháy kép/u },
      { at: 'luu: ‸VT: HCTH', says: /dấu hai chấm/u, mend: /nháy kép/u },
    ],
  },
];
