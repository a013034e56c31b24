import { describe, expect, test } from 'vitest';
import { type Block, plainText } from '../../src/document/tree.js';
import { buildBlocks } from '../../src/template/blocks.js';
import type { ElementNode } from '../../src/template/element-node.js';
import { MarkupError, parseMarkup } from '../../src/template/markup.js';
import type { RenderState } from '../../src/template/state.js';

function parse(markup: string): ElementNode[] {
  return parseMarkup(markup, { templateFile: 'x.hbs', origins: [], inserts: [] });
}

const state: RenderState = {
  year: 2024,
  acts: new Map(),
  cited: new Set(),
  datesInFull: false,
  origins: [],
  inserts: [],
  levels: [],
};

/** `{ kind: number text [children] }`, enough to see what became of the markup. */
function outline(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      const number = 'number' in block ? ` ${block.number}` : '';
      const title = 'title' in block && block.title ? ` «${plainText(block.title)}»` : '';
      const text = 'text' in block && block.text ? ` ${plainText(block.text)}` : '';
      const children =
        'children' in block && block.children.length > 0 ? ` [${outline(block.children)}]` : '';
      return `${block.kind}${number}${title}${text}${children}`;
    })
    .join('; ');
}

const READ: readonly (readonly [markup: string, outline: string])[] = [
  ['<can-cu>A</can-cu><can-cu>B</can-cu>', 'basis A; basis B'],
  ['<doan>  A\n  B  </doan>', 'paragraph A B'],
  [
    '<muc tieu-de="T"><khoan>A</khoan><khoan tieu-de="K"/></muc><muc tieu-de="U"/>',
    'section I. «T» [clause 1. A; clause 2. «K»]; section II. «U»',
  ],
  [
    '<muc tieu-de="T"><khoan>A</khoan></muc><muc tieu-de="U"><khoan>B</khoan></muc>',
    'section I. «T» [clause 1. A]; section II. «U» [clause 1. B]',
  ],
  ['<khoan>A<gach>b</gach><gach>c</gach></khoan>', 'clause 1. A [dash b; dash c]'],
  [
    '<khoan>A<diem>b</diem><gach>c</gach><diem>d</diem></khoan>',
    'clause 1. A [point a) b; dash c; point b) d]',
  ],
  [
    `<khoan>K${'<diem>x</diem>'.repeat(7)}</khoan>`,
    `clause 1. K [${[...'abcdđeg'].map((letter) => `point ${letter}) x`).join('; ')}]`,
  ],
  ['<doan>A &amp; B &lt;C&gt;</doan>', 'paragraph A & B <C>'],
];

const REFUSED: readonly (readonly [markup: string, message: RegExp, line?: number])[] = [
  ['<doan>A', /chưa được đóng|không khớp/u],
  ['<doan>A</gach>', /không khớp/u],
  ['<doan>A</doan></doan>', /không khớp/u],
  ['A</doan>', /chữ ngoài mọi phần tử/u],
  [
    '<hinh>A</hinh>',
    /phần tử lạ <hinh>, cần một trong: can-cu, doan, dong-giua, trich, phan, chuong, muc, tieu-muc, dieu, khoan, diem, gach, cong\b/u,
  ],
  // A table is data of the content; a template has no words for one.
  ['<bang/>', /<bang>/u],
  ['<than>A</than>', /<than>/u],
  ['<constructor>A</constructor>', /phần tử lạ <constructor>/u],
  ['<gach><gach>A</gach></gach>', /<gach> không được đứng trong <gach>, chỉ trong: /u],
  ['<khoan>A<muc tieu-de="T"/></khoan>', /<muc> không được đứng trong <khoan>/u],
  ['<muc tieu-de="T"><can-cu>A</can-cu></muc>', /<can-cu> không được đứng trong <muc>/u],
  ['<muc><khoan>A</khoan></muc>', /<muc> còn thiếu thuộc tính ‹tieu-de›/u],
  ['<doan mau="đỏ">A</doan>', /thuộc tính lạ ‹mau› của <doan>, cần: noi-tiep/u],
  ['<gach mau="đỏ">A</gach>', /thuộc tính lạ ‹mau› của <gach>, cần: không có thuộc tính/u],
  ['<gach constructor="x">A</gach>', /thuộc tính lạ ‹constructor›/u],
  ['<doan></doan>', /<doan> không có chữ/u],
  ['<doan> </doan>', /<doan> không có chữ/u],
  ['<khoan></khoan>', /<khoan> cần có chữ hoặc thuộc tính ‹tieu-de›/u],
  ['chữ ở ngoài<doan>A</doan>', /gặp chữ ngoài mọi phần tử/u],
  ['<doan>A</doan>chữ ở ngoài', /gặp chữ ngoài mọi phần tử/u],
  ['<doan>A & B</doan>', /‹&› lẻ, cần ‹&amp;›/u],
  ['<doan>A</doan>\n<doan>B & C</doan>\n<doan>D; E</doan>', /‹&› lẻ/u, 2],
  ['<doan>A</doan>\n<bang>B</bang>', /<bang>/u, 2],
  ['<muc tieu-de="T">\nchữ\n<khoan>A</khoan>\n</muc>', /<muc> chỉ chứa phần tử con/u, 2],
];

describe('markup', () => {
  test.each(READ)('%s', (markup, expected) => {
    expect(outline(buildBlocks(parse(markup), state))).toBe(expected);
  });

  for (const [markup, message, line = 1] of REFUSED) {
    test(`refuses ${JSON.stringify(markup)}`, () => {
      const read = () => parse(markup);
      expect(read).toThrow(MarkupError);
      expect(read).toThrow(message);
      expect(read).toThrow(expect.objectContaining({ line }));
    });
  }
});
