import { describe, expect, test } from 'vitest';
import { type AwardFile, parseAwardFile } from '../../src/award/data/award-file.js';
import { referenceFindings } from '../../src/award/data/references.js';
import { readSource } from '../../src/content/source.js';
import { formatFinding } from '../../src/message/finding.js';

const EXAMPLE = 'content/mau/2025/khen-thuong/khen-thuong.yaml';

const BASE = `nam: 2025
ngay_tiep_nhan: 24/12/2025
don_vi:
  - { ma: SO, ten: Sở Ví dụ, loai: co-quan }
ca_nhan:
  - { ma: CN01, ho_ten: Tạ Quang Hòa, don_vi: SO, chuc_vu: Chuyên viên }
  - { ma: CN02, ho_ten: Lê Thị Mẫu, don_vi: SO, chuc_vu: Chuyên viên }
`;

function parsed(added: string, base = BASE): AwardFile {
  return parseAwardFile({ file: 'khen-thuong.yaml', text: base + added });
}

/** The head line of each finding: place, severity, subject, message; and its mend. */
function told(added: string, base = BASE): string[] {
  return referenceFindings(parsed(added, base)).map((finding) =>
    formatFinding(finding).replace('khen-thuong.yaml:', ''),
  );
}

describe('the worked example', () => {
  const { data } = parseAwardFile(readSource(EXAMPLE, EXAMPLE));

  test('agrees with itself', () => {
    expect(referenceFindings(parseAwardFile(readSource(EXAMPLE, EXAMPLE)))).toEqual([]);
  });

  test('is a department of 60 people in 8 units, marked as invented', () => {
    expect(data.ca_nhan).toHaveLength(60);
    expect(data.don_vi.map(({ loai }) => loai).filter((kind) => kind !== 'co-quan')).toHaveLength(8);
    expect(data.gia_dinh).toBe(true);
  });

  test('proposes all titles', () => {
    expect([...new Set(data.de_nghi.map(({ khen_thuong }) => khen_thuong))].sort()).toEqual([
      'bang-khen-tinh',
      'bang-khen-ttg',
      'co-tinh',
      'cstd-co-so',
      'cstd-tinh',
      'cstd-toan-quoc',
      'giay-khen',
      'hcld-ba',
      'ldtt',
      'tt-ldtt',
      'tt-ldxs',
    ]);
  });

  test('votes on each proposal once, by all nine members but the one proposed', () => {
    expect(data.phieu).toHaveLength(data.de_nghi.length);
    const members = new Set(data.hoi_dong?.thanh_vien.map(({ ho_ten }) => ho_ten));
    const isMember = (code: string) =>
      data.ca_nhan.some(({ ma, ho_ten }) => ma === code && members.has(ho_ten));
    for (const { cho, dong_y, khong_dong_y = 0 } of data.phieu) {
      expect(dong_y + khong_dong_y, cho).toBe(isMember(cho) ? 8 : 9);
    }
  });

  test('rates as outstanding no more than a fifth of those rated good', () => {
    const codes = new Set(data.ca_nhan.map(({ ma }) => ma));
    const ratings = data.xep_loai.filter(({ cua, nam }) => nam === 2025 && codes.has(cua));
    const count = (muc: string) => ratings.filter((rating) => rating.muc === muc).length;
    expect(count('xuat-sac')).toBeLessThanOrEqual(count('tot') / 5);
  });

  test('has a unit of 13 with 9 proposed: under 70 %', () => {
    const members = new Set(data.ca_nhan.filter(({ don_vi }) => don_vi === 'TTDV').map(({ ma }) => ma));
    const proposed = data.de_nghi.filter(
      ({ cho, khen_thuong }) => khen_thuong === 'ldtt' && members.has(cho),
    );
    expect([proposed.length, members.size]).toEqual([9, 13]);
  });
});

test('lists that are not there are empty', () => {
  const { data } = parseAwardFile({ file: 'k.yaml', text: 'nam: 2025\nngay_tiep_nhan: 24/12/2025\n' });
  expect([data.ca_nhan, data.de_nghi, data.phieu]).toEqual([[], [], []]);
});

describe('codes', () => {
  test('name an entry, the nearest is suggested', () => {
    expect(told('xep_loai:\n  - { cua: CN011, nam: 2025, muc: tot }\n')).toEqual([
      '9:12  lỗi  xep_loai[1].cua: gặp ‹CN011›, cần mã một cá nhân hoặc đơn vị của hồ sơ\n  → có phải ‹CN01›?',
    ]);
  });

  test.each([
    ['nghi', '{ cua: X9, loai: om, tu: 01/02/2025, den: 01/3/2025 }', 'nghi[1].cua'],
    ['ky_luat', '{ cua: X9, hinh_thuc: khien-trach, tu: 01/02/2025 }', 'ky_luat[1].cua'],
    ['vu_viec', '{ cua: X9, tinh_trang: khong-co, xac_nhan: Văn phòng }', 'vu_viec[1].cua'],
    ['lich_su', '{ cua: X9, nam: 2024, khen_thuong: ldtt }', 'lich_su[1].cua'],
    ['de_nghi', '{ cho: X9, khen_thuong: ldtt }', 'de_nghi[1].cho'],
    ['de_nghi', '{ cho: CN01, khen_thuong: ldtt, sang_kien: X9 }', 'de_nghi[1].sang_kien'],
    [
      'sang_kien',
      '{ ma: S, ten: T, tac_gia: CN01; X9, loai: de-tai, nam: 2025, pham_vi: tinh }',
      'sang_kien[1].tac_gia',
    ],
    [
      'quyet_dinh',
      '{ khen_thuong: ldtt, so: 1/QĐ, ngay: 01/12/2025, co_quan: Sở, khong_duoc: X9 }',
      'quyet_dinh[1].khong_duoc',
    ],
  ])('of %s %s', (list, entry, subject) => {
    const [finding, second] = told(`${list}:\n  - ${entry}\n`);
    expect(second).toBeUndefined();
    expect(finding).toContain(`lỗi  ${subject}: gặp ‹X9›, cần mã một`);
  });

  test('of a unit', () => {
    expect(told('', BASE.replace('Mẫu, don_vi: SO', 'Mẫu, don_vi: S0'))).toEqual([
      expect.stringContaining('ca_nhan[2].don_vi: gặp ‹S0›, cần mã một đơn vị của hồ sơ\n  → có phải ‹SO›?'),
    ]);
  });

  test('stand for one entry', () => {
    expect(
      told('sang_kien:\n  - { ma: CN02, ten: T, tac_gia: CN01, loai: de-tai, nam: 2025, pham_vi: tinh }\n'),
    ).toEqual([
      '9:11  lỗi  sang_kien[1].ma: gặp mã ‹CN02› lần nữa, cần mỗi mã một lần; đã có ở ca_nhan[2].ma, dòng 7\n' +
        '  → đặt mã khác, hoặc xóa dòng lặp',
    ]);
  });

  test('that are wrong throughout are told by the first of them', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `  - { cho: X${index}, khen_thuong: ldtt }`);
    const findings = told(`de_nghi:\n${rows.join('\n')}\n`);
    expect(findings).toHaveLength(30);
    expect(findings.at(-1)).toContain('còn 1970 chỗ khác');
  });
});

describe('proposals', () => {
  const TWICE = 'de_nghi:\n  - { cho: CN01, khen_thuong: ldtt }\n  - { cho: CN01, khen_thuong: ldtt }\n';

  test('stand once', () => {
    expect(told(TWICE)).toEqual([
      '10:12  lỗi  de_nghi[2].cho: gặp đề nghị ‹ldtt› cho ‹CN01› lần nữa, cần một lần; đã có ở de_nghi[1].cho, dòng 9\n' +
        '  → xóa dòng lặp, hoặc sửa mã',
    ]);
  });

  test('of two titles for one person, or one title for two, are different', () => {
    expect(told(TWICE.replace(/ldtt(?= \}\n$)/u, 'giay-khen'))).toEqual([]);
    expect(told(TWICE.replace(/CN01(?=[^\n]*\n$)/u, 'CN02'))).toEqual([]);
  });

  test('are what votes are about', () => {
    expect(told('phieu:\n  - { cho: CN01, khen_thuong: ldtt, dong_y: 9 }\n')).toEqual([
      expect.stringContaining('phieu[1].cho: gặp phiếu về ‹ldtt› cho ‹CN01›, cần một đề nghị đã ghi'),
    ]);
  });
});

describe('one person', () => {
  const third = (name: string, rest = '') =>
    `  - { ma: CN03, ho_ten: ${name}, don_vi: SO, chuc_vu: Chuyên viên${rest} }\n`;

  test.each(['Tạ Quang Hoà', 'TẠ QUANG HÒA', 'Tạ Quang  Hòa'])(
    'written as ‹%s›, too, is asked about',
    (name) => {
      const [finding, second] = told(third(name));
      expect(second).toBeUndefined();
      expect(finding).toContain('8:25  nên xem  ca_nhan[3].ho_ten: gặp CN03 cùng họ tên với CN01');
    },
  );

  test('is not named in the message', () => {
    expect(told(third('Tạ Quang Hoà')).join()).not.toContain('Quang');
  });

  test('is not asked about when dates of birth tell two apart', () => {
    const born = BASE.replace('Hòa, ', 'Hòa, ngay_sinh: 01/02/1980, ');
    expect(told(third('Tạ Quang Hoà', ', ngay_sinh: 02/02/1980'), born)).toEqual([]);
    expect(told(third('Tạ Quang Hoà', ', ngay_sinh: 01/02/1980'), born)).toHaveLength(1);
  });

  test('is looked for among all of the same name', () => {
    const born = BASE.replace('Hòa, ', 'Hòa, ngay_sinh: 01/02/1980, ');
    const other = third('Tạ Quang Hoà', ', ngay_sinh: 02/02/1980');
    expect(told(other + other.replace('CN03', 'CN04'), born)).toEqual([
      expect.stringContaining('ca_nhan[4].ho_ten: gặp CN04 cùng họ tên với CN03, cần biết'),
    ]);
  });
});

describe('the council', () => {
  const council = (...names: string[]) =>
    `hoi_dong:\n  so: 1/QĐ\n  ngay: 01/02/2025\n  thanh_vien:\n${names.map((name) => `    - { ho_ten: ${name}, chuc_vu: A, vai_tro: uy-vien }\n`).join('')}`;

  test('may have members who are not of the agency', () => {
    expect(told(council('Tạ Quang Hoà', 'Người Ngoài'))).toEqual([]);
  });

  test('has a member whose name differs from that of a person in marks only', () => {
    expect(told(council('Tạ Quang Họa'))).toEqual([
      expect.stringContaining('nên xem  hoi_dong.thanh_vien[1].ho_ten: gặp họ tên chỉ khác dấu với CN01'),
    ]);
  });

  test('has each member once', () => {
    expect(told(council('Tạ Quang Hòa', 'Tạ Quang Hoà'))).toEqual([
      expect.stringContaining('lỗi  hoi_dong.thanh_vien[2].ho_ten: gặp lại thành viên thứ 1'),
    ]);
  });
});

describe('days that cannot both be right', () => {
  test.each([
    [
      'leaving before coming',
      '',
      BASE.replace('Hòa, ', 'Hòa, ngay_vao: 01/6/2020, ngay_di: 01/5/2020, '),
      'ca_nhan[1].ngay_di: gặp ‹01/5/2020›, cần một ngày không trước ngày về cơ quan',
    ],
    [
      'coming before birth',
      '',
      BASE.replace('Hòa, ', 'Hòa, ngay_sinh: 01/6/2020, ngay_vao: 01/5/2020, '),
      'ca_nhan[1].ngay_vao: gặp ‹01/5/2020›, cần một ngày không trước ngày sinh',
    ],
    [
      'leave',
      'nghi:\n  - { cua: CN01, loai: om, tu: 01/3/2025, den: 28/02/2025 }\n',
      BASE,
      'nghi[1].den: gặp ‹28/02/2025›',
    ],
    [
      'discipline',
      'ky_luat:\n  - { cua: CN01, hinh_thuc: canh-cao, tu: 01/3/2025, den: 28/02/2025 }\n',
      BASE,
      'ky_luat[1].den: gặp ‹28/02/2025›',
    ],
    [
      'years of an award',
      'lich_su:\n  - { cua: CN01, nam: 2024, khen_thuong: hcld-ba, tu: 2024, den: 2020 }\n',
      BASE,
      'lich_su[1].den: gặp ‹2020›',
    ],
  ])('%s', (_, added, base, expected) => {
    expect(told(added, base)).toEqual([expect.stringContaining(expected)]);
  });
});
