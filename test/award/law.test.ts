import { describe, expect, test } from 'vitest';
import type { Law } from '../../src/award/law/law.js';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';
import type { LawPack } from '../../src/award/schema/law-pack.js';
import { type FullDate, parseDate } from '../../src/document/date.js';
import { type Finding, FindingsError } from '../../src/message/finding.js';

const day = (typed: string) => parseDate(typed) as FullDate;

/** An invented pack; `head` and `body` are lines of YAML. */
function pack(code: string, head: string, body = ''): LawPack {
  const text = `ma: ${code}\nten: Gói ${code}\n${head}\n${body}`;
  return parseLawPack({ file: `${code}.yaml`, text });
}

const NATIONAL = 'cap: quoc-gia\ntu: 01/01/2025';
const PROVINCE = 'cap: tinh\ntu: 01/01/2025';
const AGENCY = 'cap: co-quan\ntu: 01/01/2025';

/** A title under each code, with what else is said of it. */
function awards(entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(
    ([code, rest]) =>
      `  - { ma: ${code}, ten: Danh hiệu ${code}, nhom: danh-hieu, cho: [ca-nhan], bac: 1, tham_quyen: nguoi-dung-dau, can_cu: Điều 1, tin_cay: da-doc${rest} }`,
  );
  return ['khen_thuong:', ...lines, ''].join('\n');
}

function rules(...entries: string[]): string {
  return [
    'quy_tac:',
    ...entries.map((entry) => `  - { can_cu: Điều 2, tin_cay: da-doc, ${entry} }`),
    '',
  ].join('\n');
}

function settings(...entries: string[]): string {
  return ['cai_dat:', ...entries.map((entry) => `  - { ten: Điều phải quyết định, ${entry} }`), ''].join(
    '\n',
  );
}

function findingsOf(action: () => unknown): readonly Pick<Finding, 'message' | 'origin' | 'mend'>[] {
  try {
    action();
  } catch (error) {
    if (error instanceof FindingsError) return error.findings;
    throw error;
  }
  return [];
}

const codes = (law: Law) => law.packs.map(({ ma }) => ma);

describe('which packs count', () => {
  const old = pack('cu', 'cap: quoc-gia\ntu: 01/7/2025\nden: 30/9/2026', awards({ aa: '', bb: '' }));
  const next = pack('moi', 'cap: quoc-gia\ntu: 01/10/2026\nke_thua: cu', awards({ bb: ', ghi_chu: sửa' }));

  test.each([
    ['30/6/2025', []],
    ['01/7/2025', ['cu']],
    ['30/9/2026', ['cu']],
    ['01/10/2026', ['moi']],
    ['01/01/2030', ['moi']],
  ])('those in force when the dossier is received: %s', (date, expected) => {
    expect(codes(lawOn([old, next], day(date)))).toEqual(expected);
  });

  test('a pack takes over the entries of another and changes those that it names', () => {
    const law = lawOn([old, next], day('01/10/2026'));
    expect(law.award('aa')).toMatchObject({ entry: { ma: 'aa' }, pack: { ma: 'moi' } });
    expect(law.award('bb')).toMatchObject({ entry: { ghi_chu: 'sửa' }, pack: { ma: 'moi' } });
  });

  test('where both would be in force, the one that takes over counts', () => {
    const open = pack('cu', NATIONAL, awards({ aa: '' }));
    expect(codes(lawOn([open, next], day('01/10/2026')))).toEqual(['moi']);
  });

  test('an entry may hold for a part of the time', () => {
    const law = pack(
      'x',
      NATIONAL,
      rules(
        'ma: R-1, muc_do: chan, den: 31/12/2025, tham_so: {ty_le: 70}',
        'ma: R-1, muc_do: hoi, tu: 01/01/2026, tham_so: {ty_le: "66,5"}',
      ),
    );
    expect(lawOn([law], day('31/12/2025')).rule('R-1')?.entry).toMatchObject({
      muc_do: 'chan',
      tham_so: { ty_le: '70' },
    });
    expect(lawOn([law], day('01/01/2026')).rule('R-1')?.entry.muc_do).toBe('hoi');
  });

  test.each([['khong-co'], ['x'], ['tinh']])('a pack that takes over %s is told', (base) => {
    const wrong = pack('x', `${NATIONAL}\nke_thua: ${base}`);
    const found = findingsOf(() => lawOn([wrong, pack('tinh', PROVINCE)], day('01/01/2026')));
    expect(found).toMatchObject([
      { origin: { file: 'x.yaml', line: 5 }, message: `gặp ‹${base}›, cần mã của một gói khác cùng cấp` },
    ]);
  });
});

describe('levels', () => {
  const national = pack('qg', NATIONAL, awards({ mo: ', cap_duoi_quy_dinh: co', dong: '' }));

  test('a province overrides what it may, an agency what the province lets it', () => {
    const province = pack('tinh', PROVINCE, awards({ mo: ', cap_duoi_quy_dinh: co, ghi_chu: của tỉnh' }));
    const agency = pack('so', AGENCY, awards({ mo: ', ghi_chu: của sở' }));
    expect(lawOn([agency, province, national], day('01/01/2026')).award('mo')).toMatchObject({
      entry: { ghi_chu: 'của sở' },
      pack: { ma: 'so' },
    });
  });

  test('overriding anything else is an error at its line', () => {
    const province = pack('tinh', PROVINCE, awards({ mo: '', dong: '' }));
    const agency = pack('so', AGENCY, awards({ mo: '' }));
    const found = findingsOf(() => lawOn([national, province, agency], day('01/01/2026')));
    expect(found.map(({ message, origin: { file, line } }) => `${file}:${line} ${message}`)).toEqual([
      'so.yaml:6 gặp ‹mo›, mà gói ‹Gói tinh› (cấp tỉnh) không để cấp dưới quy định mục này',
      'tinh.yaml:7 gặp ‹dong›, mà gói ‹Gói qg› (cấp quốc gia) không để cấp dưới quy định mục này',
    ]);
  });

  test('a level below adds no title and no rule of its own', () => {
    const found = findingsOf(() =>
      lawOn([national, pack('tinh', PROVINCE, awards({ moi: '' }))], day('01/01/2026')),
    );
    expect(found).toMatchObject([
      { message: 'gặp ‹moi›, cần mã có trong gói quốc gia của thời gian này', mend: 'có phải ‹mo›?' },
    ]);
  });

  test('an award names no rule that is not there', () => {
    const wrong = pack(
      'qg',
      NATIONAL,
      awards({ aa: ', quy_tac: [R-CSTDT-01, R-CSTD-01]' }) + rules('ma: R-CSTDT-01, muc_do: chan'),
    );
    const found = findingsOf(() => lawOn([wrong], day('01/01/2026')));
    expect(found).toMatchObject([
      {
        message: 'gặp ‹R-CSTD-01›, cần mã một quy tắc có trong gói của thời gian này',
        mend: 'có phải ‹R-CSTDT-01›?',
      },
    ]);
  });

  test('two packs of a level do not say the same thing at the same time', () => {
    const found = findingsOf(() =>
      lawOn([national, pack('hai', NATIONAL, awards({ dong: '' }))], day('01/01/2026')),
    );
    expect(found).toMatchObject([
      { origin: { file: 'hai.yaml' }, message: 'gặp ‹dong›, đã có ở gói ‹Gói qg› cùng cấp, cùng thời gian' },
    ]);
  });
});

describe('settings', () => {
  const national = pack(
    'qg',
    NATIONAL,
    awards({ aa: '', bb: ', bieu_quyet: {bo_phieu: co, nguong: 90, can_cu: Điều 3, tin_cay: da-doc}' }) +
      settings('ma: so_bo, kieu: so', 'ma: nguong_phieu, kieu: ty-le', 'ma: xet, kieu: loai-don-vi'),
  );
  const settingOf = (...others: LawPack[]) =>
    lawOn([national, ...others], day('01/01/2026')).setting('so_bo')?.entry.gia_tri;

  test('the most special value counts; an empty one leaves that of the level above', () => {
    expect(settingOf()).toBeUndefined();
    expect(settingOf(pack('tinh', PROVINCE, settings('ma: so_bo, gia_tri: 2')))).toBe('2');
    expect(
      settingOf(
        pack('tinh', PROVINCE, settings('ma: so_bo, gia_tri: 2')),
        pack('so', AGENCY, settings('ma: so_bo, gia_tri: ""')),
      ),
    ).toBe('2');
    expect(
      settingOf(
        pack('tinh', PROVINCE, settings('ma: so_bo, gia_tri: 2')),
        pack('so', AGENCY, settings('ma: so_bo, gia_tri: 3')),
      ),
    ).toBe('3');
  });

  test.each([
    [
      'ma: xet, gia_tri: phòng; co-quan',
      'gặp ‹phòng; co-quan›, cần các loại đơn vị cách nhau bằng dấu chấm phẩy: co-quan; phong; don-vi-truc-thuoc',
    ],
    ['ma: so_bo, gia_tri: hai', 'gặp ‹hai›, cần một số nguyên'],
    ['ma: nguong_phieu.aa, gia_tri: tám mươi', 'gặp ‹tám mươi›, cần phần trăm hoặc phân số: 80, 2/3'],
    ['ma: nguong_phieu.aa, gia_tri: 120', 'gặp ‹120›, cần phần trăm hoặc phân số: 80, 2/3'],
    ['ma: nguong_phieu.cc, gia_tri: 80', 'gặp ‹cc›, cần mã của một danh hiệu, hình thức khen thưởng'],
    [
      'ma: nguong_phieu.bb, gia_tri: 80',
      'gặp ‹nguong_phieu.bb›, mà phiếu của danh hiệu, hình thức này đã có quy định: Điều 3',
    ],
    [
      'ma: nguong_phieu, gia_tri: 80',
      'gặp ‹nguong_phieu›, cần nói cho danh hiệu, hình thức nào: nguong_phieu.cstd-co-so',
    ],
    ['ma: so_bô, gia_tri: 1', 'gặp ‹so_bô›, cần mã có trong gói quốc gia của thời gian này'],
  ])('%s', (entry, message) => {
    const found = findingsOf(() => settingOf(pack('tinh', PROVINCE, settings(entry))));
    expect(found).toMatchObject([{ origin: { file: 'tinh.yaml', line: 6 }, message }]);
  });
});

describe('what to know', () => {
  const national = pack(
    'qg',
    `${NATIONAL}\nhet_hieu_luc: [{ van_ban: Nghị định thử, ngay: 28/02/2027 }]`,
    awards({ aa: '' }),
  );

  test('no pack of province or agency', () => {
    expect(lawOn([national], day('28/02/2027')).cautions).toEqual([
      'chưa có gói quy định cấp tỉnh cho ngày 28/02/2027',
      'chưa có gói quy định cấp cơ quan cho ngày 28/02/2027',
    ]);
  });

  test('an act of the pack has ended', () => {
    expect(lawOn([national], day('01/3/2027')).cautions).toContain(
      'gói ‹Gói qg› dựa vào văn bản đã hết hiệu lực: Nghị định thử chỉ có hiệu lực đến hết ngày 28/02/2027',
    );
  });

  test('a pack has ended', () => {
    const ended = pack('tinh', 'cap: tinh\ntu: 01/01/2025\nden: 31/12/2025', '');
    expect(lawOn([national, ended], day('01/01/2026')).cautions).toContain(
      'chưa có gói quy định cấp tỉnh cho ngày 01/01/2026: gói ‹Gói tinh› chỉ áp dụng đến 31/12/2025',
    );
  });

  test('no law at all on a day before all national packs, whatever a province has', () => {
    const province = pack('tinh', 'cap: tinh\ntu: 01/01/2020', settings('ma: so_bo, gia_tri: 2'));
    const law = lawOn([national, province], day('31/12/2024'));
    expect(law.awards).toEqual([]);
    expect(law.cautions).toContain('chưa có gói quy định cấp quốc gia cho ngày 31/12/2024');
  });

  test.each([
    ['', true],
    ['\nxac_nhan: Người đối chiếu, 01/02/2026', false],
  ])('a pack that was not compared with a new act%s', (checked, isTold) => {
    const law = lawOn([pack('moi', `${NATIONAL}\nchua_doi_chieu: Luật thử${checked}`)], day('01/01/2026'));
    expect(law.cautions.includes('gói ‹Gói moi› chưa được đối chiếu: Luật thử')).toBe(isTold);
  });

  test('a pack without any value', () => {
    const blank = pack('tinh', PROVINCE, settings('ma: so_bo, gia_tri: ""'));
    const known = pack('qg', NATIONAL, settings('ma: so_bo, kieu: so'));
    expect(lawOn([known, blank], day('01/01/2026')).cautions).toContain(
      'gói ‹Gói tinh› chưa ghi giá trị nào: những điều này còn chưa biết',
    );
  });
});

describe('a pack that is wrong is told at its line', () => {
  const cases: readonly [name: string, head: string, body: string, line: number, message: string][] = [
    [
      'a number that is none',
      NATIONAL,
      rules('ma: R-1, muc_do: chan, tham_so: {ty_le: bảy mươi}'),
      6,
      'gặp ‹bảy mươi›, cần một số',
    ],
    [
      'a code twice',
      NATIONAL,
      awards({ aa: '' }) + awards({ aa: '' }).replace('khen_thuong:\n', ''),
      7,
      'gặp ‹aa› lần nữa',
    ],
    [
      'a pack that ends before it begins',
      `${NATIONAL}\nden: 31/12/2024`,
      '',
      5,
      'gặp ngày cuối ở trước ngày đầu',
    ],
    [
      'an entry that ends before it begins',
      NATIONAL,
      awards({ aa: ', tu: 02/01/2026, den: 01/01/2026' }),
      6,
      'gặp ngày cuối ở trước ngày đầu',
    ],
    [
      'a base salary of a province',
      PROVINCE,
      'luong_co_so: [{ tu: 01/01/2025, muc: 1, can_cu: x, tin_cay: da-doc }]\n',
      5,
      'gặp khóa luong_co_so ở gói của tỉnh, cơ quan, cần ghi ở gói quốc gia',
    ],
    ['an unknown level', 'cap: huyen\ntu: 01/01/2025', '', 3, 'gặp ‹huyen›'],
    ['a key that does not exist', NATIONAL, 'quy_tắc: []\n', 5, 'gặp khóa lạ'],
  ];

  test.each(cases)('%s', (_name, head, body, line, message) => {
    const [first] = findingsOf(() => pack('x', head, body));
    expect(first?.message).toContain(message);
    expect(first?.origin).toMatchObject({ file: 'x.yaml', line });
  });
});
