import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { PLAN_FILE, rolledPlan, sourceOf } from './plan.js';

const rolled = rolledPlan();

/** What is printed: the targets are kept for following up only. */
const printed = rolled.years.filter(({ origin }) => !origin.path?.startsWith('chi_tieu'));

describe('the sixteen places of the real plan that print 2024', () => {
  const places = printed.filter(({ year }) => year === 2024);

  test.each(
    [
      ['trich_yeu', 'own', undefined],
      ['can_cu.0', 'act-date', '10/KH-UBND'],
      ['can_cu.0', 'act-title', '10/KH-UBND'],
      ['mo_dau.0', 'own', undefined],
      ['mo_dau.0', 'act-title', '2043-KL/TU'],
      ['mo_dau.0', 'act-title', '85/NQ-HĐND'],
      ['mo_dau.0', 'act-title', '1440/QĐ-UBND'],
      ['mo_dau.0', 'own', undefined],
      ['muc_dich.0', 'own', undefined],
      ['noi_dung.2.noi_dung', 'own', undefined],
      ['noi_dung.2.gach.1', 'own', undefined],
      ['noi_dung.2.gach.1', 'act-title', '1367/QĐ-UBND'],
      ['noi_dung.2.gach.1', 'act-title', '1368/QĐ-UBND'],
      ['noi_dung.2.gach.1', 'act-title', '1440/QĐ-UBND'],
      ['noi_dung.2.gach.3', 'own', undefined],
      ['to_chuc_thuc_hien.2.noi_dung', 'own', undefined],
    ].map((row, index) => [index + 1, ...row] as const),
  )('%i: %s is %s %s', (number, path, owner, act) => {
    const place = places[number - 1];
    expect([place?.origin.path, place?.owner, place?.act?.key]).toEqual([path, owner, act]);
  });

  test('eight are its own, seven stand in titles, one in a date', () => {
    const owners = places.map(({ owner }) => owner);
    expect(places).toHaveLength(16);
    expect(owners.filter((owner) => owner === 'own')).toHaveLength(8);
    expect(owners.filter((owner) => owner === 'act-title')).toHaveLength(7);
    expect(owners.filter((owner) => owner === 'act-date')).toHaveLength(1);
  });

  test('exactly the eight become 2025', () => {
    const now = rolled.changed.filter(({ origin }) => !/^(?:nam|ngay|chi_tieu)/u.test(origin.path ?? ''));
    const words = now.map((sentence) => sentence.now.replace(/…… \((?:[^()]|\([^()]*\))*\)/gu, '')).join(' ');
    expect(words.match(/năm 2025/giu)).toHaveLength(8);
    expect(words.match(/năm 2024/giu)).toEqual(['năm 2024']);
    expect(words).toContain('kết quả đạt được trong năm 2024');
  });

  test('every act whose title holds the year is asked for, once for each place', () => {
    const asked = rolled.questions.filter(
      ({ isBlank, origin }) => isBlank && !origin.path?.startsWith('chi_tieu'),
    );
    expect(asked.map(({ found }) => found)).toEqual([
      '{{dan "10/KH-UBND"}}',
      '{{dan "2043-KL/TU"}}',
      '{{dan "85/NQ-HĐND"}}',
      '{{dan "1440/QĐ-UBND"}}',
      '{{dan "34-CT/TW"}}',
      '{{dan "1367/QĐ-UBND"}}',
      '{{dan "1368/QĐ-UBND"}}',
      '{{dan "1440/QĐ-UBND" "ngay"}} của UBND tỉnh Quảng Ngãi ban hành Chương trình công tác trọng tâm năm 2024 của UBND tỉnh',
      'Nguyễn Văn Thành',
    ]);
  });
});

describe('nothing is forged', () => {
  const { text } = rolled;

  test('no number, date or title of an act is new', () => {
    const numbers = /\d+[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]+)+(?:\/\p{Lu}+)?|\d{1,2}\/\d{1,2}\/\d{4}/gu;
    const known = `${sourceOf(PLAN_FILE).text}${sourceOf('content/van-ban.yaml').text}`;
    for (const [found] of text.matchAll(numbers)) expect(known).toContain(found);
  });

  test('a citation becomes a blank that names the old act', () => {
    expect(text).toContain(
      '{{trong "văn bản năm 2025 thay Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh"}}',
    );
    expect(text.replace(/\s+/gu, ' ')).toContain(
      '{{trong "văn bản thay Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị; sổ ghi được thay bằng 41-CT/TW"}}',
    );
    expect(text).not.toContain('{{dan "10/KH-UBND"}}');
  });

  test('congresses are asked about, not counted up', () => {
    expect(text).not.toMatch(/lần thứ (?:XXI|XIV|15|I)(?!\p{L})/u);
    expect(text.match(/lần thứ XX"/u)).not.toBeNull();
    expect(rolled.questions.filter(({ found }) => /lần thứ (?:XX|XIII)$/u.test(found))).toHaveLength(3);
  });

  test('ranges and names in quotes stay', () => {
    expect(text).toContain('giai đoạn 2023-2030”');
    expect(text).toContain('giai đoạn 2021-2025”');
  });
});

describe('the file', () => {
  test('only the intended lines differ; comments and order of keys stay', () => {
    const old = sourceOf(PLAN_FILE).text;
    const keys = (text: string) => [...text.matchAll(/^[a-z_]+(?=:)/gmu)].map(([key]) => key);
    const comments = (text: string) => [...text.matchAll(/^\s*#.*$/gmu)].map(([comment]) => comment);
    expect(keys(rolled.text)).toEqual(keys(old));
    expect(comments(rolled.text).filter((comment) => !comment.includes('Ai ký năm 2025'))).toEqual(
      comments(old),
    );
    const oldLines = new Set(old.split('\n'));
    const added = rolled.text.split('\n').filter((line) => !oldLines.has(line));
    expect(added.length).toBeLessThan(20);
    expect(added.filter((line) => !/^\s*(?:#|van_ban:)/u.test(line) && line.length > 121)).toEqual([]);
  });

  test('head: year, state, number, date, signer', () => {
    const head = parseDocument(rolled.text, { schema: 'failsafe' }).toJS() as Record<string, unknown>;
    expect(head).toMatchObject({
      nam: '2025',
      trang_thai: 'du-thao',
      ngay: '__/__/2025',
      nguoi_ky: '{{trong "người ký năm 2025"}}',
    });
    expect(head['so']).toBe('');
  });
});

describe('the list names everything that applies', () => {
  const words = rolled.questions.map(({ found, question }) => `${found}: ${question}`);
  const expectAsked = (...patterns: RegExp[]) => {
    for (const pattern of patterns)
      expect(
        words.some((line) => pattern.test(line)),
        String(pattern),
      ).toBe(true);
  };

  test('in 2025', () => {
    expectAsked(
      /34-CT\/TW.*41-CT\/TW/u,
      /19\/CT-TTg.*2021-2025, hết cùng năm 2025/u,
      /14\/CT-UBND.*2021-2025, hết cùng năm 2025/u,
      /16\/KH-HĐTĐKT.*thực hiện văn bản số 19\/CT-TTg/u,
      /01\/KH-HĐTĐKT.*thực hiện văn bản số 14\/CT-UBND/u,
      /279\/QĐ-SKHCN.*sổ chưa ghi vai trò, ban hành năm 2023/u,
      /01-KL\/TW.*sổ chưa rõ/u,
      /lần thứ XIII: /u,
      /Đảng bộ tỉnh lần thứ XX: .*không phải lần thứ XXI/u,
      /Đẩy mạnh chuyển đổi số.*: Chủ đề của năm trước/u,
      /nông thôn mới”: Phong trào này còn thời hạn không/u,
      /^2021-2025: .*hết cùng năm 2025/u,
      /^Ban TĐ-KT tỉnh: /u,
      /^BCH Công đoàn: /u,
      /^HCTH: .*chưa ghi ngày/u,
      /^Phòng Hành chính – Tổng hợp: /u,
      /^trên địa bàn tỉnh: /u,
      /^Nguyễn Văn Thành: Ai ký năm 2025/u,
      /^2024: Dòng chú thích/u,
    );
  });

  test('in 2026 the five-year package has ended too', () => {
    const later = rolledPlan(2026);
    const text = later.text.replace(/\s+/gu, ' ');
    expect(text).toContain(
      '{{trong "văn bản thay Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ"}}',
    );
    expect(text).toContain('kết quả đạt được trong năm {{nam_truoc}}');
    const lines = later.questions.map(({ found, question }) => `${found}: ${question}`).join('\n');
    expect(lines).toMatch(/^2021-2025: .*đã hết trước năm 2026/mu);
    expect(lines).toMatch(/16\/KH-HĐTĐKT.*thực hiện văn bản số 19\/CT-TTg, đã hết/u);
    expect(lines).toMatch(/toàn quốc lần thứ XIII: .*XIV họp tháng 01\/2026/u);
    expect(lines).toMatch(/nông thôn mới: Phong trào này phát động đến năm 2025/u);
  });
});
