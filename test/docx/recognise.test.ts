import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/decree30/layout.js';
import { linesOf, type RecognisedDocument } from '../../src/docx/parts/model.js';
import { recognise } from '../../src/docx/parts/recognise.js';
import { readDocx } from '../../src/docx/read/read.js';

/** Documents as offices make them by hand; names and numbers are invented. */

const SUPERIOR = 'UBND TỈNH MẪU';
const BODY = 'SỞ VÍ DỤ';
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const NUMBER = 'Số: 15/KH-SVD';
const DATE = 'Mẫu, ngày 05 tháng 6 năm 2026';

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly left?: boolean;
}

/** Line breaks in the text stay in one paragraph. */
function line(
  text: string,
  { bold = false, italics, left = false }: Look & { italics?: boolean } = {},
): Paragraph {
  const pieces = text.split('\n');
  return new Paragraph({
    alignment: left ? AlignmentType.JUSTIFIED : AlignmentType.CENTER,
    children: pieces.map(
      (piece, index) =>
        new TextRun({ text: piece, bold, italics: italics ?? false, size: 26, break: index > 0 ? 1 : 0 }),
    ),
  });
}

const none = { style: 'none' as const, size: 0 };
const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

function table(rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    borders: NO_BORDERS,
    width: { size: 9000, type: WidthType.DXA },
    columnWidths: [3600, 5400],
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (children, column) =>
              new TableCell({
                children: children.length > 0 ? [...children] : [new Paragraph('')],
                width: { size: column === 0 ? 3600 : 5400, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}

const bold = (text: string) => line(text, { bold: true });

const HEADERS: Readonly<Record<string, (Paragraph | Table)[]>> = {
  'a table with one row': [
    table([
      [
        [line(SUPERIOR), bold(BODY), line(NUMBER)],
        [bold(NATION), bold(MOTTO), line(DATE, { italics: true })],
      ],
    ]),
  ],
  'a table with two rows': [
    table([
      [
        [line(SUPERIOR), bold(BODY)],
        [bold(NATION), bold(MOTTO)],
      ],
      [[line(NUMBER)], [line(DATE, { italics: true })]],
    ]),
  ],
  'a table with four rows': [
    table([
      [[line(SUPERIOR)], [bold(NATION)]],
      [[bold(BODY)], [bold(MOTTO)]],
      [[line('_______')], [line('______________')]],
      [[line(NUMBER)], [line(DATE, { italics: true })]],
    ]),
  ],
  'two tables': [
    table([
      [
        [line(SUPERIOR), bold(BODY)],
        [bold(NATION), bold(MOTTO)],
      ],
    ]),
    table([[[line(NUMBER)], [line(DATE, { italics: true })]]]),
  ],
  'paragraphs merged by line breaks': [
    table([
      [
        [line(SUPERIOR), bold(`${BODY}\n_______`), line(NUMBER)],
        [bold(`${NATION}\n${MOTTO}`), line(DATE, { italics: true })],
      ],
    ]),
  ],
  tabs: [
    line(`${SUPERIOR}\t${NATION}`, { left: true }),
    line(`${BODY}\t\t${MOTTO}`, { left: true, bold: true }),
    line(`${NUMBER}\t${DATE}`, { left: true }),
  ],
};

const REST = [
  bold('KẾ HOẠCH'),
  bold('Tổ chức ngày hội đọc sách năm 2026'),
  line('Căn cứ Kế hoạch số 02/KH-UBND ngày 06/01/2026 của UBND tỉnh Mẫu;', { left: true, italics: true }),
  line('Sở Ví dụ ban hành kế hoạch như sau:', { left: true }),
  line('1. Mục đích', { left: true, bold: true }),
  line('Khuyến khích đọc sách./.', { left: true }),
];

const FOOTS: Readonly<Record<string, (Paragraph | Table)[]>> = {
  'a table': [
    table([
      [
        [
          line('Nơi nhận:', { left: true, bold: true }),
          line('- Như trên;', { left: true }),
          line('- Lưu: VT.', { left: true }),
        ],
        [bold('KT. GIÁM ĐỐC'), bold('PHÓ GIÁM ĐỐC'), new Paragraph(''), bold('Trần Thị Minh Họa')],
      ],
    ]),
  ],
  'a table with two rows': [
    table([
      [
        [
          line('Nơi nhận:', { left: true }),
          line('- Như trên;', { left: true }),
          line('- Lưu: VT.', { left: true }),
        ],
        [bold('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC')],
      ],
      [[], [bold('Trần Thị Minh Họa')]],
    ]),
  ],
  tabs: [
    line('Nơi nhận:\tKT. GIÁM ĐỐC', { left: true, bold: true }),
    line('- Như trên;\tPHÓ GIÁM ĐỐC', { left: true }),
    line('- Lưu: VT.', { left: true }),
    line('\t\tTrần Thị Minh Họa', { left: true, bold: true }),
  ],
};

async function recognised(children: readonly (Paragraph | Table)[]): Promise<RecognisedDocument> {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));
  const [document] = recognise(readDocx(bytes));
  if (!document) throw new Error('nothing recognised');
  return document;
}

function textsOf(document: RecognisedDocument, part: Part): string[] {
  return linesOf(document, part).map(({ line: { text } }) => text);
}

describe('headers', () => {
  test.each(Object.keys(HEADERS))('%s', async (name) => {
    const document = await recognised([...(HEADERS[name] ?? []), ...REST, ...(FOOTS['a table'] ?? [])]);
    expect(document.nature.kind).toBe('administrative');
    expect(document.documentKind?.id).toBe('ke-hoach');
    expect(textsOf(document, 'nationalName')).toEqual([NATION]);
    expect(textsOf(document, 'motto')).toEqual([MOTTO]);
    expect(textsOf(document, 'numberAndSymbol')).toEqual([NUMBER]);
    expect(textsOf(document, 'placeAndDate')).toEqual([DATE]);
    expect([...textsOf(document, 'superiorBody'), ...textsOf(document, 'issuingBody')]).toEqual([
      SUPERIOR,
      BODY,
    ]);
    expect(textsOf(document, 'title')).toEqual(['KẾ HOẠCH']);
    expect(textsOf(document, 'subject')).toEqual(['Tổ chức ngày hội đọc sách năm 2026']);
    expect(textsOf(document, 'legalBasis')).toHaveLength(1);
    expect(textsOf(document, 'titledClause')).toEqual(['1. Mục đích']);
  });
});

describe('feet', () => {
  test.each(Object.keys(FOOTS))('%s', async (name) => {
    const document = await recognised([
      ...(HEADERS['a table with one row'] ?? []),
      ...REST,
      ...(FOOTS[name] ?? []),
    ]);
    expect(textsOf(document, 'recipientsLabel')).toEqual(['Nơi nhận:']);
    expect(textsOf(document, 'recipient')).toEqual(['- Như trên;', '- Lưu: VT.']);
    expect(textsOf(document, 'signatureTitle')).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    expect(textsOf(document, 'signerName')).toEqual(['Trần Thị Minh Họa']);
    expect(textsOf(document, 'body').at(-1)).toBe('Khuyến khích đọc sách./.');
  });
});

describe('other kinds', () => {
  test('a letter: what it is about stands under its number', async () => {
    const header = table([
      [
        [line(SUPERIOR), bold(BODY), line('Số: 15/SVD-VP'), line('V/v góp ý dự thảo\nquy chế đọc sách')],
        [bold(NATION), bold(MOTTO), line(DATE, { italics: true })],
      ],
    ]);
    const body = [line('Kính gửi: Sở Mẫu', {}), line('Sở Ví dụ thống nhất với dự thảo./.', { left: true })];
    const document = await recognised([header, ...body, ...(FOOTS['a table'] ?? [])]);
    expect(document.documentKind?.id).toBe('cong-van');
    expect(textsOf(document, 'subjectInHeader')).toEqual(['V/v góp ý dự thảo', 'quy chế đọc sách']);
    expect(textsOf(document, 'salutation')).toEqual(['Kính gửi: Sở Mẫu']);
  });

  test('minutes: two signatures', async () => {
    const foot = table([
      [
        [
          bold('THƯ KÝ'),
          new Paragraph(''),
          bold('Phạm Thị Giả Định'),
          line('Nơi nhận:', { left: true }),
          line('- Lưu: VT, Hồ sơ.', { left: true }),
        ],
        [bold('CHỦ TỌA'), new Paragraph(''), bold('Trần Thị Minh Họa')],
      ],
    ]);
    const header = HEADERS['a table with two rows'] ?? [];
    const document = await recognised([
      ...header,
      bold('BIÊN BẢN'),
      bold('Họp giao ban'),
      line('Hôm nay, tại Sở Ví dụ.', { left: true }),
      foot,
    ]);
    expect(document.documentKind?.id).toBe('bien-ban');
    expect(textsOf(document, 'signatureTitle')).toEqual(['THƯ KÝ', 'CHỦ TỌA']);
    expect(textsOf(document, 'signerName')).toEqual(['Phạm Thị Giả Định', 'Trần Thị Minh Họa']);
    expect(textsOf(document, 'recipient')).toEqual(['- Lưu: VT, Hồ sơ.']);
  });
});

describe('papers that the Decree does not rule', () => {
  test('a legal normative act has a year in its number', async () => {
    const header = table([
      [
        [line(SUPERIOR), line('Số: 86/2026/QĐ-UBND')],
        [bold(NATION), bold(MOTTO), line(DATE)],
      ],
    ]);
    const document = await recognised([header, bold('QUYẾT ĐỊNH'), bold('Ban hành quy định')]);
    expect(document.nature).toMatchObject({ kind: 'normative' });
  });

  test('a Party paper has the name of the Party', async () => {
    const header = table([
      [
        [line('TỈNH ỦY MẪU'), line('Số 05-KL/TU')],
        [bold('ĐẢNG CỘNG SẢN VIỆT NAM'), line(DATE)],
      ],
    ]);
    const document = await recognised([header, bold('KẾT LUẬN')]);
    expect(document.nature).toMatchObject({ kind: 'party' });
  });

  test('a text without national name is no administrative document', async () => {
    const document = await recognised([bold('THƠ'), line('Một bài thơ.', { left: true })]);
    expect(document.nature).toMatchObject({ kind: 'other' });
  });
});
