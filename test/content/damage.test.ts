import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDamage } from '../../src/text/damage.js';
import { toMojibake, toQuestionMarks, toTcvn3, toVni } from '../fixtures/legacy-encodings.js';
import { AGENCY, PLAN, REGISTER, TEMPLATE } from '../support/workspace.js';

const SOUND = [
  'Có đúng không?',
  'Ai làm? Làm gì? Ở đâu? Khi nào?',
  'Vì sao?',
  '«Có đúng không?»: câu hỏi của đại biểu',
  'Ông/bà? (?) ??',
  'https://vanban.chinhphu.vn/?pageid=27160&docid=199378',
  'https://quangngai.gov.vn/web?a=b',
  'https://dichvucong.gov.vn/p/home/dvc-tim-kiem?tu-khoa=khoa-hoc',
  'https://quangngai.gov.vn/van_ban?so=10',
  'TOÀN TỈNH ĐÃ” và «ĐÃ”»',
  'ĐÃ, ĐÃ: ĐÃ. (ĐÃ) XÃ… XÃ – HÀ',
  'Â, Ê, Ô, Ơ, Ư, Đ và Ý; Á, À, Ả, Ã, Ạ',
  '“Cả nước chung sức”; ‘một’; 5 m², 3 µm, 20 ± 1 °C, 5 × 3, ½',
  'Müller, Zoë',
  'Chị Ã Lê ở xã Sơn Hà',
];

describe('sound text is left alone', () => {
  test.each([PLAN, AGENCY, REGISTER, TEMPLATE])('%s', (file) => {
    expect(findDamage(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test.each(SOUND)('%s', (text) => {
    expect(findDamage(text)).toEqual([]);
  });
});

const DAMAGED: readonly (readonly [text: string, kind: string, found: string])[] = [
  ['S?: ??ng Th?p', 'question-marks', 'S?'],
  ['V/v ph?t ??ng phong trào', 'question-marks', 'ph?t'],
  ['Kh?ng', 'question-marks', 'Kh?ng'],
  ['Ä\u0090á»™c láº\u00adp', 'mojibake', 'Ä\u0090'],
  ['Quáº£ng NgÃ£i', 'mojibake', 'áº£'],
  ['Ä‚n quáº£', 'mojibake', 'Ä‚'],
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'legacy-font', 'hßa'],
  ['Së Néi vô', 'legacy-font', 'Së'],
  ['§éc lËp - Tù do - H¹nh phóc', 'legacy-font', '§éc'],
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'legacy-font', 'COÄNG'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'legacy-font', 'Ñoäc'],
  ['chữ \u0007 ẩn', 'control', '\u0007'],
  ['chữ \u2028 ẩn', 'control', '\u2028'],
  ['phông \uf0d8 riêng', 'private', '\uf0d8'],
  ['mất \ufffd chữ', 'replacement', '\ufffd'],
];

describe('damage is found', () => {
  test.each(DAMAGED)('%j', (text, kind, found) => {
    const [first] = findDamage(text);
    expect(first).toMatchObject({ kind, offset: text.indexOf(found) });
    expect(first?.found.startsWith(found)).toBe(true);
  });

  test('in order of place', () => {
    const offsets = findDamage('S?: x\u0001 Quáº£ng Kh?ng').map(({ offset }) => offset);
    expect(offsets.length).toBeGreaterThan(2);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });
});

describe('a character that only looks right is found', () => {
  test.each([
    ['Đ of Icelandic', '\u00d0ảng ủy Sở'],
    ['đ of Icelandic', 'Hội \u0111ồng và hội \u00f0ồng'],
    ['Đ of Icelandic inside a symbol', '440/Q\u00d0-UBND'],
    ['a space without width', 'Nguyễn\u200b Văn Thành'],
    ['a joiner', 'Nguyễn\u200dVăn Thành'],
    ['a byte order mark inside', 'Nguyễn \ufeffVăn Thành'],
  ])('%s', (_name, text) => {
    expect(findDamage(text)).not.toEqual([]);
  });
});

/** Lines of the real plan with enough Vietnamese in them that a reader sees the damage at once. */
const LINES = readFileSync(PLAN, 'utf8')
  .split('\n')
  .filter(
    (line) =>
      !line.startsWith('#') &&
      (line.match(/[àảãạăằẳẵắặâầẩẫấậđẻẽẹềểễếệỉĩịỏọồổỗốộờởỡớợủũụưừửữứựỳỷỹỵ]/gu) ?? []).length >= 8,
  );

describe.each([
  ['UTF-8 read as Windows-1252', toMojibake],
  ['letters lost to a code page', toQuestionMarks],
  ['TCVN3', toTcvn3],
  ['VNI', toVni],
])('%s', (_name, damage) => {
  test(`is found on each of ${LINES.length} lines of the plan`, () => {
    expect(LINES.length).toBeGreaterThan(50);
    expect(LINES.map(damage).filter((line) => findDamage(line).length === 0)).toEqual([]);
  });
});
