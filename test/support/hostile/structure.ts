/** Word files with far too much, far too deep, or with numbers that mean nothing. */
import { edited, type Hostile, LONG_LINE, nested, paragraph, TOO_LARGE, withBody } from './make.js';

const deep = (name: string, open: string, close: string, depth: number): Hostile => ({
  name: `${depth} ${name}, one in the other`,
  bytes: (good) => withBody(good, nested(open, close, depth, paragraph('a'))),
  ...(depth > 100 && { refused: TOO_LARGE }),
});

const TBL = '<w:tbl><w:tr><w:tc>';
const DEEP: readonly (readonly [name: string, open: string, close: string])[] = [
  ['controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  ['tables', TBL, '</w:tc></w:tr></w:tbl>'],
  [
    'boxes',
    '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>',
    '</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
  ],
  ['choices', '<mc:AlternateContent><mc:Choice>', '</mc:Choice></mc:AlternateContent>'],
];

const many = (name: string, piece: string, count: number, refused?: RegExp): Hostile => ({
  name: `${count} ${name}`,
  bytes: (good) => withBody(good, piece.repeat(count)),
  ...(refused && { refused }),
});

const FIELD = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const INSTRUCTION = '<w:r><w:instrText> PAGE </w:instrText></w:r>';

const odd = (name: string, xml: string): Hostile => ({ name, bytes: (good) => withBody(good, xml) });

const cell = (tcPr: string, trPr = '') =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="1e308"/></w:tblGrid><w:tr><w:trPr>${trPr}</w:trPr><w:tc><w:tcPr>${tcPr}</w:tcPr>${paragraph('a')}</w:tc></w:tr></w:tbl>`;

const list = (levels: string, abstract = '99') =>
  `<w:abstractNum w:abstractNumId="99">${levels}</w:abstractNum><w:num w:numId="99"><w:abstractNumId w:val="${abstract}"/></w:num>`;
const inList = (level: string) =>
  paragraph('a', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="99"/></w:numPr>`);

const numbered = (name: string, xml: string, ...levels: readonly string[]): Hostile => ({
  name,
  bytes: (good) =>
    edited(withBody(good, levels.map(inList).join('')), 'word/numbering.xml', (before) =>
      before.replace('</w:numbering>', `${xml}</w:numbering>`),
    ),
});

const level = (ilvl: string, rest: string) => `<w:lvl w:ilvl="${ilvl}">${rest}</w:lvl>`;

const styled = (name: string, styles: string): Hostile => ({
  name,
  bytes: (good) =>
    edited(withBody(good, paragraph('a', '<w:pStyle w:val="s0"/>')), 'word/styles.xml', (before) =>
      before.replace('</w:styles>', `${styles}</w:styles>`),
    ),
});

const style = (id: string, base: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
const chain = (length: number, last: string) =>
  Array.from({ length }, (_, at) => style(`s${at}`, at === length - 1 ? last : `s${at + 1}`)).join('');

export const STRUCTURE: readonly Hostile[] = [
  ...DEEP.flatMap(([name, open, close]) => [
    deep(name, open, close, 10_000),
    deep(name, open, close, 100_000),
  ]),
  ...DEEP.map(([name, open, close]) => deep(name, open, close, 30)),
  many('empty paragraphs', '<w:p/>', 300_000, TOO_LARGE),
  many('empty paragraphs', '<w:p/>', 20_000),
  many('short paragraphs', paragraph('a b c'), 20_000),
  many('short paragraphs', paragraph('a b c'), 150_000, TOO_LARGE),
  many('runs in a paragraph', `<w:p>${'<w:r><w:t>a </w:t></w:r>'.repeat(100_000)}</w:p>`, 1, LONG_LINE),
  many('tables', cell(''), 12_000),
  many('columns', `<w:tbl><w:tr>${`<w:tc>${paragraph('a')}</w:tc>`.repeat(20_000)}</w:tr></w:tbl>`, 1),
  many(
    'columns with borders and a grid',
    `<w:tbl><w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(30_000)}</w:tblGrid><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="30000"/></w:tcPr>${paragraph('a')}</w:tc>`.repeat(10_000)}</w:tr></w:tbl>`,
    1,
  ),
  many('fields that never end', `<w:p>${FIELD('begin')}${INSTRUCTION}${FIELD('separate')}</w:p>`, 20_000),
  many(
    'fields',
    `<w:p>${FIELD('begin')}${INSTRUCTION}${FIELD('separate')}${FIELD('end')}</w:p>`,
    100_000,
    TOO_LARGE,
  ),
  many('fields that only begin', `<w:p>${FIELD('begin')}<w:r><w:t>a</w:t></w:r></w:p>`, 20_000),
  many('ends of fields', `<w:p>${FIELD('end')}</w:p>`, 20_000),
  many('line breaks', `<w:p><w:r>${'<w:t>a</w:t><w:br/>'.repeat(100_000)}</w:r></w:p>`, 1, TOO_LARGE),
  many('tabs in the national name', paragraph(`Độc lập${'\ta'.repeat(4_000)}`), 5),
  many('national names', paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), 1000),
  many('words of a copy', paragraph('SAO Y'), 3000),
  many('appendices', paragraph('PHỤ LỤC I', '<w:jc w:val="center"/>'), 5000),
  many('chapters with numbers beyond numerals', paragraph('Chương 5000', '<w:jc w:val="center"/>'), 500),
  many('sections', paragraph('CCCXCIX. MỤC'), 2000),
  many('labels of recipients', paragraph('Nơi nhận:'), 5000),
  odd('a span of 1e9', cell('<w:gridSpan w:val="1000000000"/>')),
  odd('a span of 1e308', cell('<w:gridSpan w:val="1e308"/><w:tcW w:w="1e308"/>')),
  odd('1e9 columns before', cell('', '<w:gridBefore w:val="1000000000"/>')),
  odd('sizes below nothing', `<w:p><w:r><w:rPr><w:sz w:val="-5"/></w:rPr><w:t>a</w:t></w:r></w:p>`),
  odd('sizes that are no number', `<w:p><w:r><w:rPr><w:sz w:val="NaN"/></w:rPr><w:t>a</w:t></w:r></w:p>`),
  odd(
    'indents of 1e308',
    paragraph('a', '<w:ind w:left="1e308" w:firstLine="1e308"/><w:spacing w:line="1e308"/>'),
  ),
  odd(
    'a page of nothing',
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="-1" w:h="NaN"/><w:pgMar w:left="1e308"/></w:sectPr></w:pPr></w:p>',
  ),
  odd(
    'styles and lists that do not exist',
    paragraph('a', '<w:pStyle w:val="none"/><w:numPr><w:numId w:val="7777"/></w:numPr>'),
  ),
  odd(
    'names of what every object has',
    paragraph(
      'a',
      '<w:pStyle w:val="__proto__"/><w:jc w:val="constructor"/><w:numPr><w:numId w:val="__proto__"/></w:numPr>',
    ),
  ),
  odd(
    'symbols beyond all',
    '<w:p><w:r><w:sym w:char="FFFFFFFFFF"/><w:sym w:char="-1"/><w:sym w:char="D800"/></w:r></w:p>',
  ),
  numbered(
    'a level of 1e9',
    list(level('1000000000', '<w:lvlText w:val="%1"/>')),
    '1000000000',
    '-1',
    '1e300',
  ),
  numbered(
    'a start of 1e12',
    list(level('0', '<w:start w:val="1000000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/>')),
    '0',
  ),
  numbered(
    'letters below nothing',
    list(level('0', '<w:start w:val="-9"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%9%0"/>')),
    '0',
    '0',
  ),
  numbered(
    'a label of 2 MB in 50 paragraphs',
    list(level('0', `<w:lvlText w:val="${'%1.'.repeat(600_000)}"/>`)),
    ...Array<string>(50).fill('0'),
  ),
  numbered('a list that leads to none', list('', '12345'), '0'),
  styled('styles in a circle', chain(3, 's0')),
  styled('a style based on itself', style('s0', 's0')),
  styled('a chain of 20,000 styles', chain(20_000, 'Normal')),
];
