import { describe, expect, test } from 'vitest';
import { mapAtTop } from '../../src/content/document.js';
import { textsIn } from '../../src/content/node.js';
import { parseYaml } from '../../src/content/yaml.js';
import { rollDocument } from '../../src/year/roll.js';
import { Printer } from '../../src/year/shown.js';
import { PLAN_FILE, sourceOf, turnTo } from './plan.js';

/** A document of 2024 with one sentence. */
function sourceWith(sentence: string, more = '') {
  return { file: 'x.yaml', text: `mau: van-ban\nnam: 2024\nnoi_dung:\n  - >-\n    ${sentence}\n${more}` };
}

function roll(sentence: string, to = 2025) {
  const { text, ...rolled } = rollDocument(sourceWith(sentence), turnTo(to));
  const words = text.split('\n').slice(4).join(' ').replace(/\s+/gu, ' ').trim();
  return { ...rolled, words };
}

describe('the real plan with everything typed in full', () => {
  const turn = turnTo(2025);
  const root = mapAtTop(parseYaml(sourceOf(PLAN_FILE)), PLAN_FILE);
  const printer = new Printer(2024, turn.references.acts);
  const lines = [...textsIn(root)]
    .filter(({ origin }) => /^(?:trich_yeu|can_cu|mo_dau|muc_dich|noi_dung|to_chuc)/u.test(origin.path ?? ''))
    .map(({ value }) => `  - >-\n    ${printer.print(value).text}\n`);
  const { text, years } = rollDocument(
    { file: 'x.yaml', text: `mau: van-ban\nnam: 2024\nnoi_dung:\n${lines.join('')}` },
    turn,
  );

  test('the same eight become 2025; the same eight stay with their acts', () => {
    const own = years.filter(({ year, owner }) => year === 2024 && owner === 'own');
    const acts = years.filter(({ year, owner }) => year === 2024 && owner.startsWith('act-'));
    expect(own).toHaveLength(8);
    expect(acts).toHaveLength(8);
    expect(years.filter(({ year }) => year === 2024)).toHaveLength(16);
  });

  test('the acts typed in full become blanks', () => {
    const words = text.replace(/\s+/gu, ' ');
    expect(words).toContain(
      'Thực hiện {{trong "văn bản năm 2025 thay Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh"}}',
    );
    expect(words).toContain('Hội nghị Tỉnh ủy lần thứ 14 (khóa XX)"}}; {{trong "');
    expect(words).not.toContain('giải pháp chủ yếu năm');
    expect(words).not.toContain('trọng tâm năm');
    expect(words.match(/năm 2024/gu)).toEqual(['năm 2024']);
  });
});

describe('typed years', () => {
  test.each([
    ['Nhiệm vụ năm 2024 của Sở.', 'Nhiệm vụ năm 2025 của Sở.'],
    ['Kết quả năm 2023, phương hướng Năm 2025.', 'Kết quả năm 2024, phương hướng Năm 2026.'],
    ['Năm 2024, phấn đấu hoàn thành.', 'Năm 2025, phấn đấu hoàn thành.'],
    ['Các tháng cuối năm 2024.', 'Các tháng cuối năm 2025.'],
  ])('%s', (sentence, expected) => {
    expect(roll(sentence).words).toBe(expected);
  });

  test.each([
    ['a range', 'Giai đoạn 2021-2025.'],
    ['a range with blanks', 'Giai đoạn 2024 – 2028.'],
    ['from … to', 'Từ năm 2024 đến năm 2026.'],
    ['a milestone', 'Phấn đấu đến năm 2025 đạt chuẩn.'],
    ['quotation marks', 'Phong trào “Năm 2024 hành động”.'],
    ['straight ones', 'Chủ đề: "Năm 2024 hành động".'],
    ['a date', 'Hoàn thành trước ngày 30/6/2024.'],
    ['a date in words', 'Họp ngày 05 tháng 01 năm 2024.'],
    ['a month', 'Trong tháng 6 năm 2024.'],
    ['a quarter', 'Trong quý II/2024.'],
    ['a law', 'Luật Ví dụ năm 2024.'],
    ['an act without a number', 'Nghị quyết của Hội đồng về nhiệm vụ năm 2024.'],
    ['another year', 'Thành lập năm 2010.'],
    ['a bare number', 'Có 2024 hồ sơ.'],
  ])('%s stays', (_, sentence) => {
    expect(roll(sentence).words).toBe(sentence);
  });

  test.each([
    'Phấn đấu đến năm 2025 đạt chuẩn.',
    'Chủ đề: "Năm 2024 hành động".',
    'Hoàn thành trước ngày 30/6/2024.',
    'Nghị quyết của Hội đồng về nhiệm vụ năm 2024.',
    'Có 2024 hồ sơ.',
  ])('what may be wrong is asked: %s', (sentence) => {
    expect(roll(sentence).questions.filter(({ found }) => found.includes('202'))).not.toEqual([]);
  });

  test('a table keeps the years of its figures', () => {
    const table = '  - bang:\n      cot: [Tên, Năm 2024]\n      dong:\n        - [Hồ sơ năm 2024, "12"]\n';
    const { text, questions } = rollDocument(sourceWith('Như sau:', table), turnTo(2025));
    expect(text).toContain(table);
    expect(questions.filter(({ question }) => question.startsWith('Bảng'))).toHaveLength(2);
  });

  test('a chart keeps the years of its figures', () => {
    const chart =
      '  - bieu_do:\n      ten: Hồ sơ qua các năm\n      don_vi_tinh: hồ sơ\n      nhan: [Quý I]\n      day:\n        - { ten: Năm 2024, gia_tri: [12] }\n';
    const { text, questions } = rollDocument(sourceWith('Như sau:', chart), turnTo(2025));
    expect(text).toContain(chart);
    expect(questions.filter(({ question }) => question.startsWith('Bảng, biểu đồ'))).toHaveLength(1);
  });
});

describe('typed acts', () => {
  test('one that is for the old year, not in the register', () => {
    const { words } = roll(
      'Thực hiện Kế hoạch số 77/KH-VD ngày 02/01/2024 của Sở Ví dụ về công tác năm 2024; Sở báo cáo năm 2024.',
    );
    expect(words).toBe(
      'Thực hiện {{trong "văn bản năm 2025 thay Kế hoạch số 77/KH-VD ngày 02/01/2024 của Sở Ví dụ"}}; Sở báo cáo năm 2025.',
    );
  });

  test('one that says nothing of a year stays, and is asked about', () => {
    const sentence = 'Theo Quyết định số 78/QĐ-VD ngày 02/01/2020 của Sở Ví dụ về quy chế.';
    const { words, questions } = roll(sentence);
    expect(words).toBe(sentence);
    expect(questions[0]?.question).toContain('chưa có trong sổ');
  });

  test('a year mark in a title goes with the act', () => {
    const { words } = roll(
      'Thực hiện {{dan "10/KH-UBND" "ngay"}} về thi đua năm {{nam}}; năm {{nam}} phấn đấu.',
    );
    expect(words).toMatch(/^Thực hiện \{\{trong "[^"]*"\}\}; năm \{\{nam\}\} phấn đấu\.$/u);
  });

  test('a blank that is still open stays as it is', () => {
    const sentence = 'Thực hiện {{trong "văn bản năm 2024 thay Kế hoạch số 10/KH-UBND ngày 19/01/2023"}}.';
    expect(roll(sentence).words).toBe(sentence);
  });
});

describe('terms and units', () => {
  test.each(['khóa XX', 'nhiệm kỳ 2020-2025', 'kỳ họp thứ 14', 'lần thứ IX'])('%s', (term) => {
    const { words, questions } = roll(`Theo nghị quyết của đại hội ${term}.`);
    expect(words).toContain(term);
    expect(questions.some(({ found }) => found === term)).toBe(true);
  });

  test('a word that ended only later is not asked about', () => {
    const source = sourceWith('Các huyện báo cáo.');
    const earlier = { ...source, text: source.text.replace('nam: 2024', 'nam: 2022') };
    const rolled = rollDocument(earlier, turnTo(2023, { from: 2022 }));
    expect(rolled.questions).toEqual([]);
    expect(roll('Các huyện báo cáo.').questions.map(({ found }) => found)).toEqual(['Các huyện']);
  });
});

describe('ways to write YAML', () => {
  test.each([
    ['plain', 'a: Nhiệm vụ năm 2024', 'a: Nhiệm vụ năm 2025'],
    ['single quotes', "a: 'Sở: ''năm 2024'''", "a: 'Sở: ''năm 2025'''"],
    ['double quotes', 'a: "Sở: năm 2024\\u0021"', 'a: "Sở: năm 2025\\u0021"'],
    ['list', 'a: [năm 2024, "năm 2023"]', 'a: [năm 2025, "năm 2024"]'],
    ['comment behind', 'a: năm 2024 # năm nay', 'a: năm 2025 # năm nay'],
    ['literal', 'a: |\n  năm 2024\n  năm 2023', 'a: |\n  năm 2025\n  năm 2024'],
    ['act in single quotes', `a: '{{dan "10/KH-UBND"}}'`, `a: '{{trong "văn bản năm 2025 thay`],
    ['act in double quotes', 'a: "{{dan \\"10/KH-UBND\\"}}"', 'a: "{{trong \\"văn bản năm 2025 thay'],
    ['number and date', 'so: 21\nngay: 13/7/2024 # ngày ký', 'so:\nngay: __/__/2025 # ngày ký'],
  ])('%s', (_, old, expected) => {
    const { text } = rollDocument({ file: 'x.yaml', text: `nam: "2024"\n${old}\n` }, turnTo(2025));
    expect(text).toContain(`nam: "2025"\n${expected}`);
  });
});

describe('what belongs to the old year', () => {
  test.each([
    ['Năm 2024, Sở xử lý 1.250 hồ sơ, đạt 97,5%.', '1.250'],
    ['Trong năm {{nam}} có 12 tập thể đạt danh hiệu.', '12'],
  ])('figures beside its year: %s', (sentence, figure) => {
    const asked = roll(sentence).questions.filter(({ question }) => question.startsWith('Con số'));
    expect(asked.map(({ found }) => found)).toEqual([figure]);
  });

  test.each([
    'Có 12 tập thể.',
    'Theo khoản 2 Điều 5, năm 2024 thực hiện.',
    'Năm 2024 thực hiện Kế hoạch số 10/KH-UBND.',
  ])('no figure to ask about: %s', (sentence) => {
    expect(roll(sentence).questions.filter(({ question }) => question.startsWith('Con số'))).toEqual([]);
  });

  test.each([
    ['Họp ngày 24 tháng 3 năm {{nam}}.', 'ngày, tháng, quý ở trước'],
    ['Phong trào “Năm {{nam}} hành động”.', 'tên, lời trong dấu ngoặc kép'],
    ['Đến năm {{nam_sau}} đạt chuẩn.', 'Năm này tự đổi thành 2026; mốc thời gian'],
  ])('a mark that moves by itself: %s', (sentence, question) => {
    const { words, questions } = roll(sentence);
    expect(words).toBe(sentence);
    expect(questions.map((each) => each.question).join('\n')).toContain(question);
  });

  test('words of another document', () => {
    const more = '  - trich: Nhiệm vụ năm 2024 là trọng tâm.\n';
    expect(rollDocument(sourceWith('Như sau:', more), turnTo(2025)).text).toContain(more);
  });

  test('the people of minutes', () => {
    const text = 'mau: bien-ban\nnam: 2024\nthu_ky: Lê Văn Ghi\nchu_toa: Trần Thị Chủ\n';
    const { questions } = rollDocument({ file: 'x.yaml', text }, turnTo(2025));
    expect(questions.map(({ found }) => found)).toEqual(['Lê Văn Ghi', 'Trần Thị Chủ']);
  });
});

describe('the register decides', () => {
  const { references } = turnTo(2025);
  const plan = references.acts.get('10/KH-UBND');
  const cited = (changes: object) => {
    if (!plan) throw new Error('the register lacks the plan of the province');
    const acts = new Map(references.acts).set(plan.so_ky_hieu, { ...plan, ...changes });
    return rollDocument(sourceWith('Thực hiện {{dan "10/KH-UBND"}}.'), {
      ...turnTo(2025),
      references: { ...references, acts },
    });
  };

  test('an act that is for the new year already stays', () => {
    const { text } = cited({ thoi_ky: { tu: 2025, den: 2025 } });
    expect(text).toContain('{{dan "10/KH-UBND"}}');
  });

  test('one of a term is asked about', () => {
    const { text, questions } = cited({ vai_tro: 'nhiem-ky', thoi_ky: { tu: 2021, den: 2026 } });
    expect(text).toContain('{{dan "10/KH-UBND"}}');
    expect(questions[0]?.question).toContain('của một nhiệm kỳ');
  });

  test('one that ended before the new year becomes a blank, its successor is only named', () => {
    const ended = {
      vai_tro: 'lau-dai',
      thoi_ky: undefined,
      hieu_luc_den: { day: 31, month: 12, year: 2024 },
    };
    expect(cited({ ...ended, thay_the_boi: '01-KL/TW' }).text.replace(/\s+/gu, ' ')).toContain(
      'thay bằng 01-KL/TW"}}',
    );
  });
});
