import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';
import { caseOf } from '../../src/award/rules/case.js';
import { yearByYear } from '../../src/award/rules/example-years.js';
import { council, initiative, noMatter, propose, unit, votes } from '../../src/award/rules/examples.js';
import { judgeCase } from '../../src/award/rules/judge.js';
import type { Judged } from '../../src/award/rules/rule.js';
import { dossier } from './support.js';

/** A row of the table. */
interface HigherCase {
  readonly truong_hop: string;
  readonly cho: string;
  readonly khen: string;
  /** Regular merit where it is left out; not told where it is empty. */
  readonly loai?: string;
  readonly phong_trao?: string;
  readonly nam: string;
  readonly sang_kien?: readonly string[];
  readonly ky_luat?: Readonly<Record<string, string>>;
  readonly tap_the?: Readonly<Record<string, string>>;
  readonly ket_qua: 'du' | 'khong' | 'hoi';
  readonly quy_tac: string;
  readonly can_cu?: string;
  readonly vi?: string;
}

const VERDICTS = { du: 'eligible', khong: 'not-eligible', hoi: 'needs-person' } as const;

const CASES: HigherCase[] = parse(readFileSync('test/award/higher-cases.yaml', 'utf8'), {
  schema: 'failsafe',
});

const PACK = 'content/quy-dinh/quoc-gia-2025.yaml';
const LAW = lawOn([parseLawPack({ file: PACK, text: readFileSync(PACK, 'utf8') })], {
  day: 30,
  month: 12,
  year: 2025,
});

test('the table is as wide as the law', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(CASES.map(({ truong_hop }) => truong_hop)).size).toBe(CASES.length);
});

describe.each(CASES)('$khen: $truong_hop', (row) => {
  test(`${row.ket_qua} (${row.quy_tac})`, () => {
    const judged = judge(row);
    const deciding = row.ket_qua === 'du' ? judged.met : judged.reasons;
    const reason = deciding.find(({ rule }) => rule === row.quy_tac);
    expect({ verdict: judged.verdict, reasons: told(judged) }).toMatchObject({
      verdict: VERDICTS[row.ket_qua],
    });
    expect(reason, told(judged).join('\n')).toBeDefined();
    expect(reason?.clause).toContain(row.can_cu ?? 'Điều');
    expect(JSON.stringify(reason?.outcome)).toContain(row.vi ?? '');
  });
});

/** The proposal of a row among facts that leave nothing else to ask. */
function judge(row: HigherCase): Judged {
  const { cho, khen, loai = khen.startsWith('cstd-') ? '' : 'cong-trang', sang_kien = [] } = row;
  const codes = sang_kien.map((_, index) => `SK0${index + 1}`);
  const file = dossier({
    ...propose(cho, khen, {
      loai,
      ...(row.phong_trao !== undefined && { phong_trao: row.phong_trao }),
      ...(codes.length > 0 && { sang_kien: codes.join('; ') }),
      thanh_tich: 'Hoàn thành tốt các nhiệm vụ được giao (giả định)',
      minh_chung: 'Công văn cho ý kiến; công khai trên cổng thông tin của tỉnh (giả định)',
    }),
    ...yearByYear(cho, row.nam),
    ...(sang_kien.length > 0 && {
      sang_kien: sang_kien.map((one, index) => initiativeOf(one, codes[index] ?? '')),
    }),
    ...(row.ky_luat && {
      ky_luat: [{ cua: cho, hinh_thuc: 'khien-trach', cong_vu: 'khong', ...row.ky_luat }],
    }),
    don_vi: [unit('P1', row.tap_the ?? {})],
    vu_viec: [noMatter(cho)],
    hoi_dong: council(9),
    phieu: [votes(cho, khen, 9)],
  });
  const [proposal] = file.data.de_nghi;
  const one = proposal && caseOf(file, LAW, proposal, 0);
  if (!one) throw new Error('the law knows no such award');
  return judgeCase(one);
}

/** `2025 sang-kien toan-quoc` */
function initiativeOf(told: string, code: string) {
  const [nam = '', loai = '', pham_vi = 'co-so'] = told.split(' ');
  return initiative(code, 'CN02', { nam, loai, pham_vi });
}

function told({ reasons }: Judged): string[] {
  return reasons.map(({ rule, weight, outcome }) => `${rule} ${weight} ${JSON.stringify(outcome)}`);
}
