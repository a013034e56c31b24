import {
  toLatin1,
  toMojibake,
  toQuestionMarks,
  toTcvn3,
  toVni,
  toWindows1258,
} from '../../fixtures/legacy-encodings.js';
import { PLAN, type Workspace } from '../../support/workspace.js';
import type { BadInput } from '../refusal.js';

const RECIPIENT = 'Đảng ủy Sở';
const PURPOSE = 'Nêu gương những điển hình tiên tiến có thành tích tiêu biểu';

/** Puts a few words of the plan through an encoding, and leaves the rest. */
const through = (words: string, damage: (text: string) => string) => (workspace: Workspace) =>
  workspace.replace(PLAN, words, damage(words));

/** Text that is not, or not any more, Vietnamese in Unicode. */
export const DAMAGED_TEXT: readonly BadInput[] = [
  {
    name: 'a control character',
    damage: (workspace) => workspace.replace(PLAN, RECIPIENT, 'Đảng\u0001 ủy Sở'),
    told: [{ at: '- Đảng‸\u0001', says: /ký tự U\+0001/u, mend: /xóa ký tự ẩn/u }],
  },
  {
    name: 'a character of a private font',
    damage: (workspace) => workspace.replace(PLAN, RECIPIENT, '\uf0b7 Đảng ủy Sở'),
    told: [{ at: '\uf0b7 Đảng', says: /ký tự U\+F0B7/u, mend: /xóa ký tự này/u }],
  },
  {
    name: 'letters lost to a code page',
    damage: (workspace) => workspace.replace(PLAN, RECIPIENT, 'S?: ??ng Th?p'),
    told: [
      { at: 'S?: ??ng', says: /gặp ‹S\?›, cần chữ Việt Unicode/u, mend: /gõ lại từ bản gốc/u },
      { at: 'S?: ‸??ng', says: /gặp ‹\?\?ng›/u, mend: /bảng mã/u },
      { at: '??ng ‸Th?p', says: /gặp ‹Th\?p›/u, mend: /bảng mã/u },
    ],
  },
  {
    name: 'a sentence of letters lost to a code page',
    damage: through(PURPOSE, toQuestionMarks),
    told: [{ at: 'Nêu gương'.replace(/[êươ]/gu, '?'), says: /gặp ‹N\?u›/u, mend: /bảng mã/u }],
    andMore: true,
  },
  {
    name: 'UTF-8 read as Windows-1252',
    damage: through(PURPOSE, toMojibake),
    told: [{ at: `N‸${toMojibake('êu')}`, says: /gặp ‹Ãª›, cần chữ Việt Unicode/u, mend: /sai bảng mã/u }],
    andMore: true,
  },
  {
    name: 'TCVN3',
    damage: through(PURPOSE, toTcvn3),
    told: [
      {
        at: 'Nªu ‸g\u00ad¬ng',
        says: /gặp ‹g\u00ad¬ng›, cần chữ Việt Unicode/u,
        mend: /TCVN3 hoặc VNI.*Unikey/u,
      },
    ],
  },
  {
    name: 'TCVN3, as in the header of a document',
    damage: (workspace) => workspace.replace(PLAN, RECIPIENT, 'Céng hßa x· héi chñ nghÜa ViÖt Nam'),
    told: [{ at: 'Céng ‸hßa', says: /gặp ‹hßa›/u, mend: /TCVN3 hoặc VNI/u }],
  },
  {
    name: 'VNI',
    damage: through(PURPOSE, toVni),
    told: [
      {
        at: 'Neâu ‸göông nhöõng',
        says: /gặp ‹göông›, cần chữ Việt Unicode/u,
        mend: /TCVN3 hoặc VNI.*Unikey/u,
      },
    ],
  },
  {
    name: 'VNI, as in the header of a document',
    damage: (workspace) => workspace.replace(PLAN, RECIPIENT, 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'),
    told: [{ at: 'Coäng hoøa', says: /gặp ‹Coäng›/u, mend: /TCVN3 hoặc VNI/u }],
  },
  {
    name: 'a whole file read as Windows-1252 fills no more than a screen',
    damage: (workspace) => workspace.write(PLAN, toMojibake(workspace.read(PLAN))),
    told: [{ at: `  Ph‸${toMojibake('át động phong trào')}`, says: /chữ Việt Unicode/u, mend: /bảng mã/u }],
    andMore: true,
    atMost: 20,
  },
  {
    name: 'UTF-16',
    damage: (workspace) => workspace.write(PLAN, Buffer.from(`\ufeff${workspace.read(PLAN)}`, 'utf16le')),
    told: [{ at: '', says: /gặp tệp không phải UTF-8/u, mend: /UTF-8 rồi lưu lại/u }],
  },
  {
    name: 'Latin-1',
    damage: (workspace) => workspace.write(PLAN, toLatin1(workspace.read(PLAN))),
    told: [{ at: '# Kế hoạch ph‸át', says: /gặp tệp không phải UTF-8/u, mend: /UTF-8 rồi lưu lại/u }],
  },
  {
    name: 'Windows-1258',
    damage: (workspace) => workspace.write(PLAN, toWindows1258(workspace.read(PLAN))),
    told: [{ at: '# K‸ế hoạch', says: /gặp tệp không phải UTF-8/u, mend: /UTF-8 rồi lưu lại/u }],
  },
];
