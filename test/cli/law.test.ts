import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { printedFindings, type Run, vanthu } from '../support/cli.js';
import { AGENCY, PROJECT, Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 60_000 });

const NATIONAL = 'content/quy-dinh/quoc-gia-2025.yaml';
const PROVINCE = 'content/quy-dinh/tinh-quang-ngai.yaml';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  cpSync(join(PROJECT, 'content/quy-dinh'), workspace.at('content/quy-dinh'), { recursive: true });
});

afterEach(() => workspace.remove());

function law(...args: string[]): Promise<Run> {
  return vanthu(['law', ...args], { cwd: workspace.root });
}

/** The law for dossiers received at the end of 2025. */
function lawThen(...args: string[]): Promise<Run> {
  return law(...args, '--date', '31/12/2025');
}

describe('the list', () => {
  test.each(['law', 'quy-dinh'])('vanthu %s', async (command) => {
    const { status, stdout, stderr } = await vanthu([command, '--date', '30/9/2026'], {
      cwd: workspace.root,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Quy định cho hồ sơ tiếp nhận ngày 30\/9\/2026\n {2}Quy định quốc gia/u);
    expect(stdout).toMatch(
      /^cstd-co-so +Chiến sĩ thi đua cơ sở +cá nhân +người đứng đầu cơ quan +Điều 23, Điều 80 khoản 1 Luật số 06\/2022\/QH15$/mu,
    );
    expect(stdout).toMatch(/^so_bo_ho_so +chưa biết +Số bộ hồ sơ trình tỉnh +-$/mu);
    expect(stdout).toContain('gói ‹Quy định của tỉnh Quảng Ngãi› chưa ghi giá trị nào');
    expect(stdout).not.toContain('06/2026/QH16');
  });

  test('says that it goes by today where no day is named', async () => {
    expect((await law()).stdout).toMatch(
      /^Quy định cho hồ sơ tiếp nhận ngày \d\d\/\d{1,2}\/\d{4} \(hôm nay\)$/mu,
    );
  });

  test('the day after, another pack counts, and it was not compared with the new act', async () => {
    const { stdout } = await law('--date', '01/10/2026');
    expect(stdout).toMatch(/^ {2}Quy định quốc gia, hồ sơ tiếp nhận từ 01\/10\/2026$/mu);
    expect(stdout).toMatch(/chưa được đối chiếu: Luật số 06\/2026\/QH16 .* chưa đọc được nội dung$/mu);
  });

  test('after its last day the decree is told as ended', async () => {
    expect((await law('--date', '28/02/2027')).stdout).not.toContain('đã hết hiệu lực');
    expect((await law('--date', '01/3/2027')).stdout).toMatch(
      /dựa vào văn bản đã hết hiệu lực: Nghị định số 152\/2025\/NĐ-CP .* đến hết ngày 28\/02\/2027$/mu,
    );
  });

  test.each([[[]], [['ldtt']]])('no law is known for an earlier day: %s', async (name) => {
    const { status, stdout } = await law(...name, '--date', '30/6/2025');
    expect(status).toBe(1);
    expect(stdout).toContain('chưa có gói quy định cấp quốc gia cho ngày 30/6/2025');
    expect(stdout).not.toContain('Lao động tiên tiến');
  });
});

describe('one title or reward', () => {
  test.each([['cstd-co-so'], ['CSTĐCS'], ['Chiến sĩ thi đua cơ sở'], ['chien si thi dua co so']])(
    '%s',
    async (name) => {
      const { status, stdout, stderr } = await lawThen(...name.split(' '));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^Chiến sĩ thi đua cơ sở \(cstd-co-so, CSTĐCS\)$/mu);
      expect(stdout).toMatch(/^ {2}căn cứ +Điều 23, .*; đã đọc nguyên văn$/mu);
      expect(stdout).toMatch(/^ {2}- Đạt tiêu chuẩn Lao động tiên tiến \[Điều 23 khoản 1 /mu);
      expect(stdout).toMatch(
        /cá nhân: 2\.340\.000 đồng nếu ký quyết định ngày 31\/12\/2025 \(1 × 2\.340\.000\) .*chưa đọc nguyên văn\]$/mu,
      );
      expect(stdout).toMatch(/^ {2}- R-CSTDCS-02 \(bắt buộc\): .* \[Điều 23 khoản 2 /mu);
      expect(stdout).not.toContain('Chiến sĩ thi đua toàn quốc (');
    },
  );

  test('what nobody has decided is not known; what others do is no rule', async () => {
    const { stdout } = await lawThen('cstd-co-so');
    expect(stdout).toMatch(/^ {2}biểu quyết +chưa có quy định trong các gói/mu);
    expect(stdout).toMatch(
      /^ {2}- Tỷ lệ phiếu .* \(nguong_phieu\.cstd-co-so\); nơi khác: 80 \(.*đã hết hiệu lực/mu,
    );
  });

  test('what the law itself says about votes', async () => {
    expect((await lawThen('cstd-toan-quoc')).stdout).toMatch(
      /^ {2}biểu quyết +bỏ phiếu kín, ít nhất 90% tổng số thành viên Hội đồng \[Điều 33 khoản 5 /mu,
    );
  });

  test('what a province decided', async () => {
    workspace.replace(
      PROVINCE,
      'ten: Tỷ lệ phiếu đồng ý tối thiểu, Chiến sĩ thi đua cơ sở\n    gia_tri:',
      'ten: Tỷ lệ phiếu đồng ý tối thiểu, Chiến sĩ thi đua cơ sở\n    gia_tri: 75\n    nguon: Quyết định thử',
    );
    const { stdout } = await lawThen('cstd-co-so');
    expect(stdout).toMatch(/^ {2}biểu quyết +ít nhất 75% tổng số thành viên Hội đồng \[Quyết định thử\]$/mu);
  });

  test('a ceiling is no amount', async () => {
    expect((await law('ky-niem-chuong', '--date', '01/7/2026')).stdout).toContain(
      'cá nhân: không quá 1.518.000 đồng',
    );
  });

  test('the beginning of several names lists them', async () => {
    const { stdout } = await lawThen('chiến sĩ thi đua');
    expect(stdout.match(/^cstd-\S+/gmu)).toEqual(['cstd-toan-quoc', 'cstd-tinh', 'cstd-bo', 'cstd-co-so']);
  });

  test('a rule by its code', async () => {
    const { stdout } = await lawThen('r-ttldtt-02');
    expect(stdout).toMatch(
      /^R-TTLDTT-02.*\n {2}mức độ +bắt buộc\n {2}căn cứ +Điều 28 khoản 1 điểm c .*\n.*\n {2}tham số +ty_le = 70$/mu,
    );
  });
});

describe('names that the law does not have', () => {
  test.each([
    'Bằng khen của Giám đốc Sở',
    'bang khen cua giam doc so',
    'Bằng khen của Giám đốc Sở Khoa học và Công nghệ',
  ])('%s: a head of agency gives a giấy khen', async (name) => {
    const { status, stdout } = await lawThen(name);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Không có ‹Bằng khen của Giám đốc Sở›\.\n {2}Người đứng đầu sở tặng giấy khen; .* \[Điều 74, .*\]\n {2}→ Giấy khen$/mu,
    );
  });

  test.each([
    ['Lao động tiên tến', /→ có phải ‹Lao động tiên tiến›\?/u],
    ['Huy hiệu lạ', /→ xem các mã: vanthu law/u],
  ])('%s', async (name, mend) => {
    const { status, stdout, stderr } = await lawThen(name);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`gặp ‹${name}›, cần mã hoặc tên có trong quy định`);
    expect(stderr).toMatch(mend);
    expectForClerks(stderr);
  });
});

describe('folders', () => {
  test('an agency of its own has its own packs, and the national ones', async () => {
    cpSync(join(PROJECT, 'content/mau/quy-dinh'), workspace.at('content/mau/quy-dinh'), { recursive: true });
    workspace.write('content/mau/co-quan.yaml', workspace.read(AGENCY));
    const { stdout } = await vanthu(['law', 'cstd-co-so', '--date', '31/12/2025'], {
      cwd: workspace.at('content/mau'),
    });
    expect(stdout).toMatch(
      /^ {2}biểu quyết +bỏ phiếu kín, ít nhất 80% .* \[Quy chế giả định của Sở Ví dụ, Điều 6\]$/mu,
    );
    expect(stdout).not.toContain('Quảng Ngãi');
  });

  test('packs are no documents', async () => {
    const { status, stderr } = await vanthu(['check', NATIONAL], { cwd: workspace.root });
    expect(status).toBe(1);
    expect(stderr).toContain('tệp này là gói quy định, không phải một văn bản');
  });

  test('a folder of documents may have the same name', async () => {
    workspace.write(
      'content/2024/quy-dinh/ke-hoach.yaml',
      workspace.read('content/2024/ke-hoach-thi-dua.yaml'),
    );
    const { stdout } = await vanthu(['list'], { cwd: workspace.root });
    expect(stdout).toContain('content/2024/quy-dinh/ke-hoach.yaml');
    expect(stdout).not.toContain('quoc-gia-2025');
  });
});

describe('what is wrong in a pack is told at its place', () => {
  test('a province may not change what the law decides', async () => {
    const award =
      '{ ma: cstd-toan-quoc, ten: x, nhom: danh-hieu, cho: [ca-nhan], bac: 1, tham_quyen: thu-tuong, can_cu: x, tin_cay: da-doc }';
    workspace.write(PROVINCE, `${workspace.read(PROVINCE)}\nkhen_thuong:\n  - ${award}\n`);
    const { status, stderr } = await lawThen();
    expect(status).toBe(1);
    expect(printedFindings(stderr)).toMatchObject([{ file: PROVINCE, severity: 'lỗi' }]);
    expect(stderr).toContain('gặp ‹cstd-toan-quoc›, mà gói ‹Quy định quốc gia');
    expectForClerks(stderr);
  });

  test('all packs at once', async () => {
    workspace.replace(NATIONAL, 'muc: 2340000', 'muc: hai triệu');
    workspace.replace(PROVINCE, 'cap: tinh', 'cap: huyen');
    const found = printedFindings((await lawThen()).stderr);
    expect(found.map(({ file }) => file)).toEqual([NATIONAL, PROVINCE]);
  });
});

describe('--json', () => {
  test('the list', async () => {
    const { stdout } = await lawThen('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      date: '31/12/2025',
      packs: [{ code: 'quoc-gia-2025', level: 'quoc-gia', from: '01/7/2025', to: '30/9/2026' }, {}, {}],
      awards: expect.arrayContaining([expect.objectContaining({ code: 'ldtt', isVerified: true })]),
      settings: expect.arrayContaining([
        { code: 'so_bo_ho_so', name: 'Số bộ hồ sơ trình tỉnh', suggestion: expect.any(String) },
      ]),
    });
  });

  test('one award', async () => {
    const { stdout } = await lawThen('ldtt', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      awards: [
        {
          code: 'ldtt',
          money: [{ for: 'cá nhân', money: { kind: 'amount', dong: 710_000, multiple: 0.3 } }],
        },
      ],
    });
  });

  test('one that does not exist', async () => {
    const { stdout } = await lawThen('Bằng khen của Sở', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      noAward: { name: 'Bằng khen của Giám đốc Sở', instead: 'giay-khen' },
    });
  });
});

test.each([['31/02/2025'], ['2025-12-31'], ['']])('--date %s is refused', async (date) => {
  const { status, stdout, stderr } = await law(`--date=${date}`);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`tùy chọn --date: gặp ‹${date}›, cần một ngày có thật, dạng 19/01/2024`);
});
