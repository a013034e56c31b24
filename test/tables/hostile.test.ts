import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compileAppendix } from './support.js';
import { list, workbook } from './workbook.js';

const TABLE = 'cot: [Họ và tên]\nnguon: danh-sach.xlsx';
const GOOD = list([['Họ và tên'], ['Nguyễn Văn An']]);

async function messagesFor(bytes: Uint8Array): Promise<readonly string[]> {
  const { findings, rows } = await compileAppendix(TABLE, { 'danh-sach.xlsx': bytes });
  expect(rows).toBeUndefined();
  return findings;
}

const WRONG_FILE = 'danh-sach.xlsx:1:1 tệp bảng tính: ';
const DAMAGED = `${WRONG_FILE}gặp tệp hỏng, cần tệp bảng tính .xlsx`;
const NO_WORKBOOK = `${WRONG_FILE}gặp tệp không phải bảng tính, cần tệp .xlsx`;

/** Little-endian number at a place. */
function patched(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  value: number,
  size: 2 | 4,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

describe('a file that is no workbook, or a damaged one', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), DAMAGED],
    ['words', strToU8('Họ và tên'), DAMAGED],
    ['a cut file', GOOD.slice(0, GOOD.length / 2), DAMAGED],
    ['a zip file of something else', zipSync({ 'a.txt': strToU8('a') }), NO_WORKBOOK],
    [
      'a Word document',
      workbook([], {
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8('<w:document xmlns:w="w"/>'),
      }),
      NO_WORKBOOK,
    ],
    [
      'a sheet that is no XML',
      workbook([{ name: 'S', rows: [] }], { 'xl/worksheets/sheet1.xml': strToU8('<worksheet>') }),
      DAMAGED,
    ],
    [
      'no sheet at all',
      workbook([{ name: 'S', rows: [] }], { 'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>') }),
      DAMAGED,
    ],
    ['a directory that lies', patched(GOOD, END, 16, 12, 4), DAMAGED],
    ['parts beyond the end', patched(GOOD, CENTRAL, 20, 0x7fffffff, 4), DAMAGED],
    ['an unknown compression', patched(GOOD, CENTRAL, 10, 99, 2), DAMAGED],
    ['Excel before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), `${WRONG_FILE}gặp tệp Excel đời cũ (.xls)`],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      `${WRONG_FILE}gặp tệp đặt mật khẩu`,
    ],
    ['an encrypted zip file', patched(GOOD, CENTRAL, 8, 1, 2), `${WRONG_FILE}gặp tệp đặt mật khẩu`],
    [
      'macros under another name',
      workbook([{ name: 'S', rows: [] }], {
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
      }),
      `${WRONG_FILE}gặp tệp có macro`,
    ],
  ])('%s', async (_name, bytes, message) => {
    const messages = await messagesFor(bytes);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(message);
  });
});

describe('a file made to do harm', () => {
  const sheetOf = (xml: string) =>
    workbook([{ name: 'S', rows: [] }], { 'xl/worksheets/sheet1.xml': strToU8(xml) });

  test('a bomb that declares its size is not inflated', async () => {
    const messages = await messagesFor(sheetOf(`<worksheet>${' '.repeat(60_000_000)}</worksheet>`));
    expect(messages[0]).toMatch(/gặp phần nén \d+ lần, cần tệp bảng tính bình thường/u);
  });

  test('a bomb that hides its size is stopped at the size it declares', async () => {
    const bomb = sheetOf(`<worksheet>${' '.repeat(60_000_000)}</worksheet>`);
    const started = performance.now();
    expect((await messagesFor(patched(bomb, CENTRAL, 24, 1000, 4)))[0]).toContain(DAMAGED);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('too much altogether', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`xl/media/${index}`, strToU8(' '.repeat(4_900_000))]),
    );
    expect((await messagesFor(workbook([], parts)))[0]).toMatch(/gặp \d+ MB khi giải nén/u);
  });

  test('thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`a${index}`, strToU8('')]));
    expect((await messagesFor(zipSync(parts)))[0]).toContain('gặp 2001 phần bên trong');
  });

  test('entities', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><worksheet>&b;</worksheet>';
    expect((await messagesFor(sheetOf(bomb)))[0]).toContain(DAMAGED);
  });

  test('a row far below, a column far right', async () => {
    const cell = (place: string) =>
      `<worksheet><sheetData><row r="${place.replace(/\D/gu, '')}"><c r="${place}"><v>1</v></c></row></sheetData></worksheet>`;
    expect((await messagesFor(sheetOf(cell('A1048576'))))[0]).toContain('gặp hơn 50.000 dòng');
    expect((await messagesFor(sheetOf(cell('XFD1'))))[0]).toContain('trang ‹S›, ô GS1: gặp hơn 200 cột');
  });

  test('paths that lead out of the file lead nowhere', async () => {
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>';
    const messages = await messagesFor(
      workbook([{ name: 'S', rows: [] }], { 'xl/_rels/workbook.xml.rels': strToU8(relations) }),
    );
    expect(messages[0]).toContain(DAMAGED);
  });

  test('a workbook whose parts are stored as they are does no harm', async () => {
    const stored = zipSync(unzipSync(GOOD), { level: 0 });
    const { findings, rows } = await compileAppendix(TABLE, { 'danh-sach.xlsx': stored });
    expect({ findings, rows }).toEqual({ findings: [], rows: ['Nguyễn Văn An'] });
  });
});
