import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type RolledDocument, rollDocument } from '../../src/year/roll.js';
import type { Reached, TargetSources } from '../../src/year/target-sources.js';
import { PLAN_FILE, sourceOf, turnTo } from './plan.js';

/** A plan of 2024 with these targets, and something below them. */
function planWith(targets: string): string {
  return `mau: ke-hoach-thi-dua\nnam: 2024\n# Để theo dõi.\nchi_tieu:\n${targets}\n# Ở dưới.\nnoi_nhan:\n  - Như trên\n`;
}

function reached(value: string, changes: Partial<Reached> = {}): Reached {
  const place = 'content/2024/ket-qua.yaml:5';
  return { measure: 'ty-le', value, place, isInvented: false, ...changes };
}

function roll(plan: string, reports: Record<string, Reached> = {}, report?: string): RolledDocument {
  const sources: TargetSources = {
    reached: new Map(Object.entries(reports)),
    ...(report !== undefined && { report: { file: 'bao-cao-tong-ket.yaml', text: report } }),
  };
  return rollDocument({ file: 'ke-hoach.yaml', text: plan }, turnTo(2025), sources);
}

function targetsIn({ text }: RolledDocument): unknown {
  return (parse(text, { schema: 'failsafe' }) as Record<string, unknown>)['chi_tieu'];
}

const SHARE = '  - ma: T2\n    noi_dung: Đúng hạn\n    don_vi_tinh: ty-le\n    gia_tri: 95\n';

describe('targets that no report sets anew are kept', () => {
  test('with the result of the year that has passed', () => {
    const rolled = roll(planWith(SHARE), { T2: reached('97,5') });
    expect(rolled.text).toBe(planWith(`${SHARE}    nam_truoc: 97,5\n`).replace('nam: 2024', 'nam: 2025'));
    expect(rolled.targets).toEqual([
      {
        code: 'T2',
        old: 'Đúng hạn; % (≥): 95',
        now: 'Đúng hạn; % (≥): 95; năm trước: 97,5',
        from: 'ke-hoach.yaml:5; năm trước: content/2024/ket-qua.yaml:5',
      },
    ]);
  });

  test.each([
    ['in one line', '  - {ma: T2, noi_dung: A, don_vi_tinh: ty-le, gia_tri: 95, phu_trach: B}\n'],
    ['with a comment', `${SHARE.trimEnd()} # theo quyết định giao\n`],
    ['with an empty key', `${SHARE}    nam_truoc:\n`],
    [
      'with an empty key behind which something stands',
      `${SHARE}    nam_truoc: # chưa có\n    phu_trach: B\n`,
    ],
    ['with the result of an earlier year', `${SHARE}    nam_truoc: 91\n    phu_trach: B\n`],
    ['quoted', `${SHARE.replace('95', "'95'")}    phu_trach: B\n`],
  ])('%s', (_name, target) => {
    const rolled = roll(planWith(target), { T2: reached('97,5') });
    expect(targetsIn(rolled)).toMatchObject([{ ma: 'T2', gia_tri: '95', nam_truoc: '97,5' }]);
    expect(rolled.text).toContain('# Ở dưới.\nnoi_nhan:');
    for (const comment of target.match(/#.*/gu) ?? []) expect(rolled.text).toContain(comment);
  });

  test.each([
    ['another code', { T3: reached('97,5') }],
    ['measured in something else', { T2: reached('12', { measure: 'so-luong' }) }],
    ['nothing known', {}],
  ])('a result that does not belong is not taken: %s', (_name, results) => {
    const rolled = roll(planWith(`${SHARE}    nam_truoc: 91\n`), results);
    expect(targetsIn(rolled)).toMatchObject([{ ma: 'T2', nam_truoc: '' }]);
    expect(rolled.questions).toMatchObject([
      {
        found: '91',
        question: 'Kết quả năm 2024 là bao nhiêu? Bản cũ ghi kết quả năm 2023: 91; đã bỏ trống.',
      },
    ]);
  });

  test('days of the old year are taken away and asked for', () => {
    const rolled = roll(planWith(`${SHARE}    han: 30/11/2024\n`));
    expect(rolled.text).toContain(
      '    # Hạn năm 2025 là ngày nào? Bản cũ: 30/11/2024; đã bỏ trống.\n    han:\n',
    );
    expect(rolled.questions).toMatchObject([{ found: '30/11/2024', line: 10 }]);
  });

  test('acts of the old year become blanks', () => {
    const rolled = rollDocument(sourceOf(PLAN_FILE), turnTo(2025));
    expect(rolled.text.replace(/\s+/gu, ' ')).toContain(
      'thay Quyết định số 1440/QĐ-UBND ngày 26/12/2023 của Ủy ban nhân dân tỉnh"}}\', 279/QĐ-SKHCN]',
    );
    expect(rolled.targets.map(({ code }) => code)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
  });

  test('made-up results are used and told', () => {
    const rolled = roll(planWith(SHARE), { T2: reached('97,5', { isInvented: true }) });
    expect(targetsIn(rolled)).toMatchObject([{ nam_truoc: '97,5' }]);
    expect(rolled.targets[0]?.from).toContain('ket-qua.yaml:5 (số liệu giả định)');
    expect(rolled.questions).toMatchObject([
      {
        found: '97,5',
        line: 9,
        question: expect.stringMatching(/của T2 lấy từ tệp ghi là số liệu giả định/u),
      },
    ]);
  });
});

describe('targets that the report sets for the next year', () => {
  /** Invented. */
  const REPORT = `mau: bao-cao-tong-ket
nam: 2024
chi_tieu_nam_sau:
  # Cao hơn năm {{nam}}.
  - ma: T2
    noi_dung: >-
      Đúng hạn trong năm {{nam_sau}}, hơn năm {{nam}} và năm {{nam_truoc}}
    don_vi_tinh: ty-le
    gia_tri: 98
    han: 30/11/2025
    van_ban: [10/KH-UBND, 05-CT/TW]
  - {ma: T9, noi_dung: Sáng kiến, don_vi_tinh: so-luong, gia_tri: 5, han: 30/11/2024}
# Hết.
kien_nghi: []
`;
  const OLD = `${SHARE}  - ma: T3\n    noi_dung: Bỏ đi\n    han: 01/6/2024\n`;
  const rolled = roll(planWith(OLD), { T2: reached('97,5'), T3: reached('1') }, REPORT);

  test('take the place of the old ones', () => {
    expect(targetsIn(rolled)).toEqual([
      {
        ma: 'T2',
        noi_dung: 'Đúng hạn trong năm {{nam}}, hơn năm {{nam_truoc}} và năm 2023',
        don_vi_tinh: 'ty-le',
        gia_tri: '98',
        nam_truoc: '97,5',
        han: '30/11/2025',
        van_ban: [
          '{{trong "văn bản năm 2025 thay Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh"}}',
          '05-CT/TW',
        ],
      },
      { ma: 'T9', noi_dung: 'Sáng kiến', don_vi_tinh: 'so-luong', gia_tri: '5', han: '' },
    ]);
  });

  test('everything around them stays', () => {
    expect(rolled.text).toMatch(
      /^mau: ke-hoach-thi-dua\nnam: 2025\n# Để theo dõi\.\nchi_tieu:\n {2}# Cao hơn/u,
    );
    expect(rolled.text).toMatch(/han:\}\n\n# Ở dưới\.\nnoi_nhan:\n {2}- Như trên\n$/u);
  });

  test('are shown beside the old ones, with the lines they come from', () => {
    expect(rolled.targets.map(({ code, from }) => [code, from])).toEqual([
      ['T2', 'bao-cao-tong-ket.yaml:5; năm trước: content/2024/ket-qua.yaml:5'],
      ['T9', 'bao-cao-tong-ket.yaml:12'],
      ['T3', 'ke-hoach.yaml:9'],
    ]);
    expect(rolled.targets.map(({ old }) => old)).toEqual([
      'Đúng hạn; % (≥): 95',
      '(chưa có)',
      'Bỏ đi; hạn 01/6/2024',
    ]);
    expect(rolled.targets[2]?.now).toBe('(không còn)');
  });

  test('are asked about at their lines in the plan', () => {
    const lines = rolled.text.split('\n');
    const asked = rolled.questions.map(({ line, found, origin }) => [origin.path, found, lines[line - 1]]);
    expect(asked).toEqual([
      ['chi_tieu.0.van_ban.0', '10/KH-UBND', expect.stringContaining('{{trong')],
      ['chi_tieu.0.van_ban.1', '05-CT/TW', expect.stringContaining('05-CT/TW')],
      ['chi_tieu.1.han', '30/11/2024', expect.stringContaining('ma: T9')],
    ]);
  });

  test('stand at the end of a plan that had none', () => {
    const { text } = roll('mau: ke-hoach-thi-dua\nnam: 2024\n', {}, REPORT);
    expect(text).toMatch(/^nam: 2025\n\nchi_tieu:\n {2}# Cao hơn[\s\S]*\}\n$/mu);
  });
});
