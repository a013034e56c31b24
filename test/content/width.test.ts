import { describe, expect, test } from 'vitest';
import { balancedWidthPt, breakLines, textWidthPt } from '../../src/text/width.js';

const LETTERS = 'aàảãạáăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';

const MM_PER_PT = 25.4 / 72;

/** Measured on a page, between the first and the last letter of the line. */
const MEASURED = [
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', sizePt: 12, mm: 88.3 },
  { text: 'Độc lập - Tự do - Hạnh phúc', sizePt: 13, mm: 56.1 },
];

describe('textWidthPt', () => {
  for (const { text, sizePt, mm } of MEASURED) {
    test(`${text} is ${mm} mm wide in ${sizePt} pt bold`, () => {
      expect(Math.abs(textWidthPt(text, sizePt, { bold: true }) * MM_PER_PT - mm)).toBeLessThanOrEqual(0.2);
    });
  }

  const STYLES = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];

  test.each(STYLES)('a tone mark adds nothing to a letter: %o', (style) => {
    const wider = [...LETTERS, ...LETTERS.toUpperCase()].filter((letter) => {
      const withoutTone = letter.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');
      return textWidthPt(letter, 1000, style) !== textWidthPt(withoutTone.normalize('NFC'), 1000, style);
    });
    expect(wider).toEqual([]);
  });

  test('styles have widths of their own', () => {
    const widths = STYLES.map((style) => textWidthPt('Độc lập - Tự do - Hạnh phúc', 13, style));
    expect(new Set(widths).size).toBe(STYLES.length);
  });

  test('grows with the size', () => {
    expect(textWidthPt('Số: 12/KH-SKHCN', 14)).toBeCloseTo((textWidthPt('Số: 12/KH-SKHCN', 13) * 14) / 13, 6);
  });
});

describe('lines', () => {
  const text = 'Phát động phong trào thi đua thực hiện thắng lợi các mục tiêu, nhiệm vụ năm 2024';

  test('are broken at spaces, and none is wider than the page', () => {
    const lines = breakLines(text, 200, 14);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => textWidthPt(line, 14)))).toBeLessThanOrEqual(200);
  });

  test('take the next word when it fits', () => {
    const lines = breakLines(text, 200, 14);
    const [first = '', second = ''] = lines;
    expect(textWidthPt(`${first} ${second.split(' ')[0]}`, 14)).toBeGreaterThan(200);
  });

  test('a word wider than the page stands alone', () => {
    expect(breakLines('a dài-lắm-không-vừa b', 20, 14)).toEqual(['a', 'dài-lắm-không-vừa', 'b']);
  });

  test('come out about equally long when balanced', () => {
    const text = 'Phát động phong trào thi đua thực hiện thắng lợi các mục tiêu và nhiệm vụ của năm 2024';
    const width = balancedWidthPt(text, 400, 14);
    const lines = breakLines(text, width, 14);
    expect(lines.length).toBe(breakLines(text, 400, 14).length);
    expect(width).toBeLessThan(400);
    expect(breakLines(text, width - 2, 14).length).toBeGreaterThan(lines.length);
  });

  test('end with a comma when balanced, where they can', () => {
    const width = balancedWidthPt(text, 400, 14);
    const lines = breakLines(text, width, 14);
    expect(lines.length).toBe(breakLines(text, 400, 14).length);
    expect(width).toBeLessThanOrEqual(400);
    expect(lines.slice(0, -1).filter((line) => !line.endsWith(','))).toEqual([]);
  });

  test('one line stays one line', () => {
    expect(balancedWidthPt('ngắn', 400, 14)).toBe(400);
  });
});
