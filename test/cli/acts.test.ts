import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseRegister } from '../../src/content/references.js';
import { printedFindings, type Run, vanthu } from '../support/cli.js';
import { PLAN, REGISTER, Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 60_000 });

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(() => workspace.remove());

function acts(...args: string[]): Promise<Run> {
  return vanthu(['acts', ...args], { cwd: workspace.root });
}

/** Puts a sentence into the plan, in the place of a legal basis. */
function type(sentence: string): void {
  workspace.replaceBlock(PLAN, 'can_cu', `can_cu:\n  - >-\n    ${sentence}\n`);
}

/** An invented act that the register lacks. */
const UNKNOWN = 'Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Mẫu về việc ví dụ';

describe('the table', () => {
  test.each(['acts', 'van-ban'])('vanthu %s', async (command) => {
    const before = workspace.snapshot('');
    const { status, stdout, stderr } = await vanthu([command, '--date', '01/02/2024'], {
      cwd: workspace.root,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^content\/van-ban\.yaml \(tình trạng vào ngày 01\/02\/2024\)/u);
    expect(stdout).toMatch(
      /^10\/KH-UBND +Kế hoạch +19\/01\/2024 +UBND tỉnh +hằng năm +2024 +chưa rõ +- +1$/mu,
    );
    expect(stdout).toMatch(/^34-CT\/TW .* lâu dài +- +còn hiệu lực +41-CT\/TW \(chưa có trong sổ\) +1$/mu);
    expect(stdout).toMatch(/^05-CT\/TW .* 0$/mu);
    expect(stdout).not.toContain('chưa có trong content');
    expect(workspace.snapshot('')).toEqual(before);
  });

  test('documents that cite an act are counted, not citations', async () => {
    workspace.write(
      'content/2024/khac.yaml',
      'a: Theo {{dan "1440/QĐ-UBND"}}; Quyết định số 1440/QĐ-UBND.\n',
    );
    const { stdout } = await acts();
    expect(stdout).toMatch(/^1440\/QĐ-UBND .* 2$/mu);
  });

  test('a folder with a register of its own is shown by itself', async () => {
    workspace.write('content/rieng/van-ban.yaml', workspace.read(REGISTER));
    workspace.write('content/rieng/khac.yaml', 'a: Theo {{dan "10/KH-UBND"}}\n');
    const { stdout } = await acts();
    expect(stdout).toMatch(/^content\/van-ban\.yaml[\s\S]*^content\/rieng\/van-ban\.yaml/mu);
  });

  test('a document that cannot be read is told, the others are shown', async () => {
    workspace.write('content/2024/hong.yaml', 'a: "');
    const { status, stdout, stderr } = await acts();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^10\/KH-UBND /mu);
    expect(printedFindings(stderr)).toMatchObject([{ file: 'content/2024/hong.yaml', severity: 'lỗi' }]);
  });
});

describe('an act that the register lacks', () => {
  test('is offered as an entry that the register takes', async () => {
    type(`Thực hiện ${UNKNOWN}; Kế hoạch số 99/KH-VD`);
    const { status, stdout } = await acts();
    expect(status).toBe(0);
    expect(stdout).toContain('Được dẫn mà chưa có trong content/van-ban.yaml');
    expect(stdout).toMatch(
      /^12\/QĐ-UBND\n {2}content\/2024\/ke-hoach-thi-dua\.yaml:16:29 {2}gõ trong câu {2}can_cu$/mu,
    );
    expect(stdout).toMatch(
      /so_ky_hieu: 99\/KH-VD\n {4}loai: Kế hoạch\n {4}ngay: # bài không ghi, xem bản chính$/mu,
    );
    const entry = /^ {2}- so_ky_hieu: 12\/QĐ-UBND\n(?: {4}.*\n)+/mu.exec(stdout)?.[0] ?? '';
    const register = parseRegister({ file: 'x', text: `${workspace.read(REGISTER)}\n${entry}` });
    expect(register.get('12/QĐ-UBND')).toMatchObject({
      co_quan: 'UBND tỉnh Mẫu',
      trich_yeu: 'về việc ví dụ',
    });
  });

  test('may be one of the register, typed wrong', async () => {
    type('Thực hiện {{dan "10/KH-UBDN"}}');
    expect((await acts()).stdout).toMatch(/^10\/KH-UBDN \(có phải ‹10\/KH-UBND›\?\)$/mu);
  });

  test('is shown by its number', async () => {
    type(`Thực hiện ${UNKNOWN}`);
    const { status, stdout } = await acts('12/qđ-ubnd');
    expect(status).toBe(0);
    expect(stdout).toContain('co_quan: UBND tỉnh Mẫu');
    expect(stdout).not.toContain('10/KH-UBND');
  });
});

describe('one act', () => {
  test.each([['1440/QĐ-UBND'], ['1440/qđ-ubnd'], ['1440/QĐ', '-', 'UBND']])('%s %s %s', async (...number) => {
    const { status, stdout, stderr } = await acts(...number.filter(Boolean));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^1440\/QĐ-UBND\n {2}loại +Quyết định\n {2}ngày ban hành +26\/12\/2023\n/u);
    expect(stdout).toMatch(
      /dẫn đầy đủ +Quyết định số 1440\/QĐ-UBND ngày 26\/12\/2023 của Ủy ban nhân dân tỉnh về/u,
    );
    expect(stdout).toMatch(/dẫn ngắn +Quyết định số 1440\/QĐ-UBND$/mu);
    expect(stdout.match(/^ {2}content\/2024\/ke-hoach-thi-dua\.yaml:\d+:\d+ +\{\{dan\}\}/gmu)).toHaveLength(
      2,
    );
    expect(stdout).not.toContain('10/KH-UBND');
  });

  test('the place is that of the number, typed or in a mark', async () => {
    type('Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh');
    const { stdout } = await acts('10/KH-UBND');
    expect(stdout).toContain(`${PLAN}:16:27  gõ trong câu  can_cu`);
  });

  test('a successor and what it replaces name each other', async () => {
    workspace.replace(REGISTER, 'thay_the_boi: 41-CT/TW', 'thay_the_boi: 05-CT/TW');
    expect((await acts('34-CT/TW')).stdout).toMatch(/thay thế bởi +05-CT\/TW$/mu);
    expect((await acts('05-CT/TW')).stdout).toMatch(/thay thế cho +34-CT\/TW$/mu);
  });

  test('one that nobody knows', async () => {
    const { status, stdout, stderr } = await acts('10/KH-UBDN');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/gặp ‹10\/KH-UBDN›, cần số, ký hiệu .*\n {2}→ có phải ‹10\/KH-UBND›\?/u);
    expectForClerks(stderr);
  });
});

describe('a number that comes back the next year', () => {
  beforeEach(() => {
    const old = workspace.read(REGISTER);
    workspace.write(
      REGISTER,
      `${old}\n  - {so_ky_hieu: 10/KH-UBND, loai: Kế hoạch, ngay: 17/01/2025, co_quan: UBND tỉnh, tinh_trang: chua-ro}\n`,
    );
  });

  test('must be cited with its date or year', async () => {
    const { status, stderr } = await vanthu(['check', PLAN], { cwd: workspace.root });
    expect(status).toBe(1);
    expect(printedFindings(stderr).find(({ severity }) => severity === 'lỗi')).toMatchObject({
      text: expect.stringContaining(
        'có 2 văn bản cùng số, cần rõ một trong: ‹10/KH-UBND ngày 19/01/2024›, ‹10/KH-UBND ngày 17/01/2025›',
      ),
      mend: expect.stringContaining('viết {{dan "10/KH-UBND ngày 19/01/2024"}}'),
    });
    workspace.replace(PLAN, '{{dan "10/KH-UBND"}}', '{{dan "10/KH-UBND năm 2024"}}');
    expect((await vanthu(['check', PLAN], { cwd: workspace.root })).status).toBe(0);
  });

  test('a mark that can mean both is shown at both, and is none that the register lacks', async () => {
    const { stdout } = await acts('10/KH-UBND');
    expect(stdout.match(/chưa rõ văn bản nào {2}can_cu/gu)).toHaveLength(2);
    expect((await acts()).stdout).not.toContain('chưa có trong content');
  });

  test('one of another day is offered as an entry of its own', async () => {
    workspace.replace(PLAN, '{{dan "10/KH-UBND"}}', '{{dan "10/KH-UBND ngày 18/01/2023"}}');
    const { stdout } = await acts();
    expect(stdout).toContain('(có phải ‹10/KH-UBND ngày 19/01/2024›?)');
    expect(stdout).toMatch(/so_ky_hieu: 10\/KH-UBND\n {4}loai: .*\n {4}ngay: 18\/01\/2023\n/u);
  });

  test('shows both, each with its own places', async () => {
    workspace.replace(PLAN, '{{dan "10/KH-UBND"}}', '{{dan "10/KH-UBND ngày 19/01/2024"}}');
    const { stdout } = await acts('10/kh-ubnd');
    expect(stdout).toMatch(/ngày ban hành +19\/01\/2024[\s\S]*Được dẫn ở:\n {2}content\/2024/u);
    expect(stdout).toMatch(/ngày ban hành +17\/01\/2025[\s\S]*Chưa bài nào dẫn\./u);
    const { stdout: one } = await acts('10/KH-UBND', 'năm', '2025');
    expect(one).not.toContain('19/01/2024');
    expect((await acts()).stdout).not.toContain('chưa có trong content');
  });
});

describe('--expired', () => {
  test.each([
    ['01/02/2024', []],
    ['25/12/2024', []],
    ['26/12/2024', ['34-CT/TW']],
    ['01/01/2026', ['10/KH-UBND', '34-CT/TW', '19/CT-TTg', '14/CT-UBND']],
  ])('on %s', async (date, numbers) => {
    const { status, stdout } = await acts('--expired', '--date', date);
    expect(status).toBe(0);
    for (const number of numbers) expect(stdout).toContain(` số ${number}: `);
    if (numbers.length === 0) expect(stdout).toContain(`không có văn bản nào hết hiệu lực vào ngày ${date}`);
    else expect(stdout).toMatch(/^ {2}content\/2024\/ke-hoach-thi-dua\.yaml:\d+:\d+ /mu);
  });
});

describe('--json', () => {
  test('gives the same to programs', async () => {
    type(`Thực hiện ${UNKNOWN}`);
    const { status, stdout } = await acts('--json', '--date', '01/01/2026');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      date: '01/01/2026',
      registers: [
        {
          file: REGISTER,
          acts: expect.arrayContaining([
            expect.objectContaining({
              number: '34-CT/TW',
              role: 'lau-dai',
              state: 'ended',
              successor: { number: '41-CT/TW', isRegistered: false },
              documents: 1,
            }),
            expect.objectContaining({ number: '19/CT-TTg', state: 'over', years: { from: 2021, to: 2025 } }),
          ]),
          missing: [{ number: '12/QĐ-UBND', written: { ngay: ['05/01/2024'] } }],
        },
      ],
      findings: [],
    });
  });
});

describe('wrong use', () => {
  test.each([['31/02/2024'], ['2024-01-19'], ['__/01/2024'], ['']])('--date %s', async (date) => {
    const { status, stdout, stderr } = await acts(`--date=${date}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`tùy chọn --date: gặp ‹${date}›, cần một ngày có thật, dạng 19/01/2024`);
  });

  test('nothing is ever written into the register', async () => {
    expect((await acts('--add')).stderr).toContain('không có tùy chọn --add');
  });

  test('a register that is wrong is told', async () => {
    workspace.replace(REGISTER, 'ngay: 19/01/2024', 'ngay: 19/13/2024');
    const { status, stderr } = await acts();
    expect(status).toBe(1);
    expect(printedFindings(stderr)).toMatchObject([{ file: REGISTER }]);
  });
});
