import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentFilesIn } from '../../src/build/content-files.js';
import { type CheckedResults, checkResultsFile } from '../../src/build/results-file.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { judgedRows, verdictSummary } from '../../src/report/judged.js';
import { PLAN, Workspace } from '../support/workspace.js';

const RESULTS = 'content/2024/ket-qua.yaml';

/** Invented results of the seven targets of the real plan. */
const ALL = `ke_hoach: ke-hoach-thi-dua.yaml
so_lieu_den: 15/12/2024
ket_qua:
  - ma: T1
  - {ma: T2, so_dat: 49, tong_so: 50, nguyen_nhan: Nghỉ ốm., giai_phap: Học bù.}
  - {ma: T3, thuc_hien: hoàn thành xuất sắc nhiệm vụ}
  - {ma: T4, thuc_hien: hoàn thành tốt nhiệm vụ, nguyen_nhan: Ít hoạt động., giai_phap: Mở rộng.}
  - ma: T5
  - {ma: T6, thuc_hien: co}
  - {ma: T7, dieu_chinh: {bo: co, van_ban: 15/KH-SKHCN}}
`;

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(() => workspace.remove());

function checked(text: string): Promise<CheckedResults> {
  workspace.write(RESULTS, text);
  return checkResultsFile(workspace.at(RESULTS), findWorkspace(workspace.root));
}

/** `line:column rule subject`. */
function placesIn({ findings }: CheckedResults): string[] {
  return findings.map(({ origin, rule, subject }) => `${origin.line}:${origin.column} ${rule} ${subject}`);
}

test('results of the plan of 2024', async () => {
  const results = await checked(ALL);
  expect(results.findings).toEqual([]);
  expect(judgedRows(results.judged).map((row) => row.join(' | '))).toMatchInlineSnapshot(`
    [
      "MÃ | KẾ HOẠCH | THỰC HIỆN | % HOÀN THÀNH | SO VỚI NĂM TRƯỚC | ĐÁNH GIÁ",
      "T1 |  |  |  |  | chưa có số liệu",
      "T2 | 100% | 98% | 98 |  | không đạt",
      "T3 | hoàn thành xuất sắc nhiệm vụ | hoàn thành xuất sắc nhiệm vụ |  |  | đạt",
      "T4 | hoàn thành xuất sắc nhiệm vụ | hoàn thành tốt nhiệm vụ |  |  | không đạt",
      "T5 | hoàn thành xuất sắc nhiệm vụ |  |  |  | chưa có số liệu",
      "T6 | có | có |  |  | đạt",
      "T7 | có |  |  |  | đã bỏ",
    ]
  `);
  expect(verdictSummary(results.judged)).toBe('2 đạt, 2 không đạt, 1 đã bỏ, 2 chưa có số liệu');
});

test('a file of results is no document', async () => {
  await checked(ALL);
  expect(documentFilesIn(workspace.at('content'))).toEqual([workspace.at(PLAN)]);
});

describe('what is wrong stands at its line', () => {
  test.each([
    ['a target without a result', '  - ma: T5\n', '', ['3:1 KETQUA-01 ket_qua']],
    [
      'a result without a target',
      'ma: T5',
      'ma: T8',
      ['3:1 KETQUA-01 ket_qua', '8:9 KETQUA-02 ket_qua[5].ma'],
    ],
    [
      'dropped without an act',
      '{bo: co, van_ban: 15/KH-SKHCN}',
      '{bo: co}',
      ['10:14 KETQUA-03 ket_qua[7].dieu_chinh'],
    ],
    ['more than the whole', 'so_dat: 49', 'so_dat: 110', ['5:22 KETQUA-04 ket_qua[2].so_dat']],
    ['a word for yes or no', 'thuc_hien: co}', 'thuc_hien: 1}', ['9:25 KETQUA-04 ket_qua[6].thuc_hien']],
    [
      'a share that is another',
      'so_dat: 49',
      'thuc_hien: 99, so_dat: 49',
      ['5:25 KETQUA-05 ket_qua[2].thuc_hien'],
    ],
    ['no such plan', 'ke-hoach-thi-dua.yaml', 'ke-hoach.yaml', ['1:11 results/plan ke_hoach']],
    ['a plan elsewhere', 'ke-hoach-thi-dua', '../2023/ke-hoach', ['1:11 results/plan ke_hoach']],
    ['an unknown key', 'so_lieu_den', 'so_lieu_dem', ['2:1 schema/unknown-key so_lieu_dem']],
  ])('%s', async (_name, found, by, places) => {
    expect(placesIn(await checked(ALL.replace(found, by)))).toEqual(places);
  });

  test('a plan without targets', async () => {
    workspace.replaceBlock(PLAN, 'chi_tieu', '');
    expect(placesIn(await checked(ALL))).toEqual(['1:11 results/plan ke_hoach']);
  });
});
