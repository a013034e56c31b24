import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actKey, isSameIssuer, isSameTitle } from '../../src/content/act-name.js';
import { parseRegister } from '../../src/content/references.js';
import { readSource } from '../../src/content/source.js';
import { type TypedAct, typedActs } from '../../src/content/typed-act.js';
import { shortDate } from '../../src/document/date.js';

/** Kind, number, date, issuer and subject as read; empty for what is not written. */
type Read = readonly [kind: string, key: string, date: string, issuer: string, title: string];

const YEAR = 2024;

function read({ kind = '', key, date, issuer, title }: TypedAct): Read {
  return [kind, key, date ? shortDate(date) : '', issuer?.text ?? '', title?.text ?? ''];
}

/** Invented acts. */
const SENTENCES: readonly (readonly [text: string, ...acts: Read[]])[] = [
  ['Không dẫn văn bản nào, phòng họp số 1, số nhà 12/4.'],
  ['Theo văn bản số 5/VD.', ['', '5/VD', '', '', '']],
  ['theo quyết định số 5/QĐ-VD', ['Quyết định', '5/QĐ-VD', '', '', '']],
  [
    'Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh về việc giao chỉ tiêu.',
    ['Quyết định', '12/QĐ-UBND', '05/01/2024', 'UBND tỉnh', 'về việc giao chỉ tiêu'],
  ],
  [
    'Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Mẫu ban hành Quy chế làm việc',
    ['Quyết định', '12/QĐ-UBND', '05/01/2024', 'Ủy ban nhân dân tỉnh Mẫu', 'ban hành Quy chế làm việc'],
  ],
  ['Kế hoạch số 5/KH-VD ngày 31/02/2024 của Sở Ví dụ', ['Kế hoạch', '5/KH-VD', '', 'Sở Ví dụ', '']],
  [
    'Thông báo số 5/TB-VD của Bộ Ngoại giao ngày 15/5/2016 về đón tiếp;',
    ['Thông báo', '5/TB-VD', '15/5/2016', 'Bộ Ngoại giao', 'về đón tiếp'],
  ],
  [
    'Quyết định số 5/QĐ-VD ngày 15/5/2016 của Bộ Văn hóa, Thể thao và Du lịch và theo phân công',
    ['Quyết định', '5/QĐ-VD', '15/5/2016', 'Bộ Văn hóa, Thể thao và Du lịch', ''],
  ],
  [
    'Kế hoạch số 3/KH-BCĐ của Ban Chỉ đạo thực hiện Đề án tỉnh về làm mẫu năm {{nam}}',
    ['Kế hoạch', '3/KH-BCĐ', '', 'Ban Chỉ đạo thực hiện Đề án tỉnh', 'về làm mẫu năm 2024'],
  ],
  [
    'Căn cứ Luật Ví dụ, minh họa số 06/2022/QH15 ngày 15/6/2022 của Quốc hội (sau đây gọi là Luật)',
    ['Luật Ví dụ, minh họa', '06/2022/QH15', '15/6/2022', 'Quốc hội', ''],
  ],
  [
    'Thực hiện Công văn số 215/UBND-TH ngày 02/3/2026 của UBND tỉnh Mẫu về việc báo cáo, Sở Ví dụ báo cáo như sau:',
    ['Công văn', '215/UBND-TH', '02/3/2026', 'UBND tỉnh Mẫu', 'về việc báo cáo'],
  ],
  [
    '(theo Tờ trình số 12/TTr-VD về việc ví dụ) và kết quả',
    ['Tờ trình', '12/TTr-VD', '', '', 'về việc ví dụ'],
  ],
  [
    'Quyết định số 1/QĐ-VD của TP. Mẫu về “a; b. c” và Quyết định số 2/QĐ-VD',
    ['Quyết định', '1/QĐ-VD', '', 'TP. Mẫu', 'về “a; b. c”'],
    ['Quyết định', '2/QĐ-VD', '', '', ''],
  ],
  ['Kế hoạch số 1/KH-VD về {{trong "tên"}}', ['Kế hoạch', '1/KH-VD', '', '', '']],
  ['Kế hoạch số 1/KH-VD về thực hiện {{dan "2/CT-VD"}}', ['Kế hoạch', '1/KH-VD', '', '', 'về thực hiện']],
  ['Quyết định số 1/QĐ-VD ngày 02/3/2024 đã ban hành', ['Quyết định', '1/QĐ-VD', '02/3/2024', '', '']],
];

describe('an act typed in a sentence is read as far as it is written', () => {
  test.each(SENTENCES.map(([text, ...acts]) => [text, acts] as const))('%s', (text, acts) => {
    expect(typedActs(text, YEAR).map(read)).toEqual(acts);
  });

  test('without the year, a subject ends before its mark', () => {
    expect(typedActs('Kế hoạch số 1/KH-VD về năm {{nam}}').map(read)).toEqual([
      ['Kế hoạch', '1/KH-VD', '', '', 'về năm'],
    ]);
  });

  test('places are those of the text', () => {
    const text = 'theo Kế hoạch số 1/KH-VD của UBND xã Mẫu về ví dụ';
    const [act] = typedActs(text);
    expect(text.slice(act?.start).startsWith('1/KH-VD')).toBe(true);
    expect(text.slice(act?.issuer?.start).startsWith('UBND xã')).toBe(true);
    expect(text.slice(act?.title?.start).startsWith('về ví dụ')).toBe(true);
  });
});

describe('the plan of 2024 as it was issued', () => {
  const plan = readFileSync('test/fixtures/plan-2024.txt', 'utf8');
  const register = parseRegister(readSource('content/van-ban.yaml', 'van-ban.yaml'));
  const acts = plan.split('\n').flatMap((line) => typedActs(line, YEAR));

  test('every act of the register is cited there', () => {
    expect(new Set(acts.map(({ key }) => key))).toEqual(new Set(register.keys()));
  });

  test.each(acts.map((act) => [act.key, act.wordStart, act] as const))('%s at %i', (key, _start, typed) => {
    const act = register.get(key);
    if (!act) throw new Error(`${key} is not in the register`);
    expect(typed.kind).toBe(act.loai);
    if (typed.date) expect(typed.date).toEqual(act.ngay);
    if (typed.issuer) expect(isSameIssuer(typed.issuer.text, act.co_quan)).toBe(true);
    // The plan names one decision in two ways: once as «về Chương trình», once as «ban hành Chương trình».
    const isOther = typed.title?.text.startsWith('ban hành') ?? false;
    if (typed.title && act.trich_yeu) expect(isSameTitle(typed.title.text, act.trich_yeu)).toBe(!isOther);
  });
});

describe('names that are the same', () => {
  test.each([
    ['10/KH-UBND', '10/KH - UBND', true],
    ['10/KH-UBND', '10/kh–ubnd', true],
    ['10/KH-UBND', '10/KH-UB', false],
    ['10/KH-UBND', '110/KH-UBND', false],
  ])('numbers %s, %s: %s', (a, b, same) => {
    expect(actKey(a) === actKey(b)).toBe(same);
  });

  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Mẫu', true],
    ['Uỷ ban nhân dân tỉnh', 'UBND tỉnh', true],
    ['Hội đồng nhân dân tỉnh khóa XIII', 'HĐND tỉnh', true],
    ['Chủ tịch UBND tỉnh', 'UBND tỉnh', false],
    ['UBND tỉnh Ví Dụ', 'UBND tỉnh Mẫu', false],
  ])('issuers %s, %s: %s', (a, b, same) => {
    expect(isSameIssuer(a, b)).toBe(same);
  });

  test.each([
    ['về việc giao chỉ tiêu', 'về giao chỉ tiêu năm 2024', true],
    ['về “Ví dụ”', 'về "ví dụ"', true],
    ['về giao chỉ tiêu năm 2025', 'về giao chỉ tiêu năm 2024', false],
  ])('subjects %s, %s: %s', (a, b, same) => {
    expect(isSameTitle(a, b)).toBe(same);
  });
});
