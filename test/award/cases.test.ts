import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { AwardFile } from '../../src/award/data/award-file.js';
import type { Law } from '../../src/award/law/law.js';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';
import { type Judgement, judgeAll } from '../../src/award/rules/judge.js';
import type { Verdict } from '../../src/award/rules/rule.js';
import { type AwardCase, dossierOfCase } from './case-facts.js';

const VERDICTS: Readonly<Record<string, Verdict>> = {
  du: 'eligible',
  khong: 'not-eligible',
  hoi: 'needs-person',
};

const CASES: AwardCase[] = parse(readFileSync('test/award/cases.yaml', 'utf8'), { schema: 'failsafe' });

const NATIONAL = ['quoc-gia-2025', 'quoc-gia-2026'].map((name) => {
  const file = `content/quy-dinh/${name}.yaml`;
  return parseLawPack({ file, text: readFileSync(file, 'utf8') });
});

test('every case is told once', () => {
  const told = CASES.map(({ khen, truong_hop }) => `${khen}: ${truong_hop}`);
  expect(told).toEqual([...new Set(told)]);
});

describe.each(CASES)('$khen: $truong_hop', (row) => {
  test(`${row.ket_qua} (${row.quy_tac})`, () => {
    const file = dossierOfCase(row);
    const judgement = judgeAll(file, lawOf(file, row.thiet_dat));
    if (row.ket_qua in VERDICTS) expectVerdict(row, judgement);
    else expectFinding(row, judgement);
  });
});

function expectVerdict(row: AwardCase, { judged: [first] }: Judgement): void {
  const told = [...(first?.reasons ?? []), ...(first?.met ?? [])].map(
    ({ rule, weight, outcome }) => `${rule} ${weight} ${JSON.stringify(outcome)}`,
  );
  expect(first?.verdict, told.join('\n')).toBe(VERDICTS[row.ket_qua]);
  const deciding = row.ket_qua === 'du' ? first?.met : first?.reasons;
  const reason = deciding?.find(({ rule }) => rule === row.quy_tac);
  expect(reason, told.join('\n')).toBeDefined();
  expect(reason?.clause).toContain(row.can_cu ?? '');
  expect(reason?.pack).toContain(row.goi ?? '');
  expect(JSON.stringify(reason?.outcome)).toContain(row.vi ?? '');
}

function expectFinding(row: AwardCase, { findings }: Judgement): void {
  const found = findings.find(({ rule }) => rule === `award/${row.quy_tac}`);
  if (row.ket_qua === 'khong-co') {
    expect(found).toBeUndefined();
    return;
  }
  expect(found?.severity, findings.map(({ message }) => message).join('\n')).toBe(
    row.ket_qua === 'loi' ? 'error' : 'advice',
  );
  expect(found?.clause ?? '').toContain(row.can_cu ?? '');
  expect(found?.message).toContain(row.vi ?? '');
}

/** The national packs, with what an invented agency decided. */
function lawOf({ data }: AwardFile, settings: AwardCase['thiet_dat'] = {}): Law {
  const cai_dat = Object.entries(settings).map(([ma, gia_tri]) => ({
    ...{ ma, ten: ma, gia_tri, nguon: 'Quy chế giả định, Điều 6' },
  }));
  const own = { ma: 'gia-dinh', ten: 'Quy chế giả định', cap: 'co-quan', tu: '01/7/2025', cai_dat };
  const packs = cai_dat.length > 0 ? [parseLawPack({ file: 'gia-dinh.yaml', text: stringify(own) })] : [];
  return lawOn([...NATIONAL, ...packs], data.ngay_tiep_nhan);
}
