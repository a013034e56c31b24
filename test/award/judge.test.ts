import { describe, expect, test } from 'vitest';
import type { Law } from '../../src/award/law/law.js';
import { proposal, propose, rating } from '../../src/award/rules/examples.js';
import { judgeAll, judgeCase, reasonOf } from '../../src/award/rules/judge.js';
import { rate01 } from '../../src/award/rules/rate-01.js';
import type { CaseRule } from '../../src/award/rules/rule.js';
import { reasonFindings } from '../../src/award/rules/told.js';
import { ttldtt02 } from '../../src/award/rules/ttldtt-02.js';
import type { RuleLaw } from '../../src/award/schema/law-pack.js';
import { caseOfExample, dossier, lawOf } from './support.js';

const FAILED = { ...propose('CN02', 'ldtt'), xep_loai: [rating('CN02', 'hoan-thanh')] };

/** The example's law with one of its rules changed. */
function withRule(law: Law, id: string, changes: Partial<RuleLaw>): Law {
  const rule = (wanted: string) => {
    const found = law.rule(wanted);
    return found && wanted === id ? { ...found, entry: { ...found.entry, ...changes } } : found;
  };
  return { ...law, rule };
}

/** The weight of a rating that is too low, by what the pack says of the rule. */
function weightBy(changes: Partial<RuleLaw>) {
  const one = caseOfExample({ told: '', changes: FAILED });
  return reasonOf(rate01, { ...one, law: withRule(one.law, rate01.id, changes) }).weight;
}

describe('what a reason weighs', () => {
  test('a known clause that shuts out blocks', () => {
    expect(weightBy({ muc_do: 'chan', tin_cay: 'trich-dan' })).toBe('blocks');
  });

  test('a clause that nobody verified asks', () => {
    expect(weightBy({ muc_do: 'chan', tin_cay: 'chua-xac-minh' })).toBe('asks');
  });

  test('a question asks, a warning is a remark', () => {
    expect(weightBy({ muc_do: 'hoi' })).toBe('asks');
    expect(weightBy({ muc_do: 'canh-bao' })).toBe('remark');
  });

  test('what is not known never blocks', () => {
    const one = caseOfExample({ told: '', changes: { ...propose('CN02', 'ldtt'), xep_loai: null } });
    expect(reasonOf(rate01, one)).toMatchObject({ weight: 'asks', outcome: { kind: 'unknown' } });
  });
});

describe('what a pack does not hold', () => {
  const one = caseOfExample({ told: '', changes: propose('P1', 'tt-ldtt') });

  test('a number: the rule is not known', () => {
    const law = withRule(one.law, ttldtt02.id, { tham_so: {} });
    const { outcome } = reasonOf(ttldtt02, { ...one, law });
    expect(outcome).toEqual({ kind: 'unknown', missing: 'gói quy định chưa ghi số ‹ty_le› của quy tắc này' });
  });

  test('the rule itself, though the award names it: a person is asked', () => {
    const law = { ...one.law, rule: () => undefined };
    const award = { ...one.award, quy_tac: [ttldtt02.id] };
    expect(judgeCase({ ...one, law, award })).toMatchObject({ verdict: 'needs-person' });
  });

  test('rules of later years are not for this one', () => {
    const law = withRule(one.law, ttldtt02.id, { tham_so: { ty_le: '70', tu_nam: '2026' } });
    expect(reasonOf(ttldtt02, { ...one, law }).outcome).toEqual({ kind: 'not-applicable' });
  });
});

test('what an agency decided has force only with its source', () => {
  const decided: CaseRule = {
    ...rate01,
    basis: () => ({ clause: 'Quy chế, Điều 6', confidence: 'thiết đặt', pack: 'so' }),
  };
  const one = caseOfExample({ told: '', changes: FAILED });
  const law = withRule(one.law, rate01.id, { muc_do: 'hoi', tin_cay: 'chua-xac-minh' });
  expect(reasonOf(rate01, { ...one, law }).weight).toBe('asks');
  expect(reasonOf(decided, { ...one, law })).toMatchObject({ weight: 'blocks', clause: 'Quy chế, Điều 6' });
});

describe('a pack that was not compared with a later act', () => {
  const one = caseOfExample({ told: '', changes: propose('CN02', 'ldtt') });
  const award = (code: string, changes: object) => {
    const found = one.law.award(code);
    return found && { ...found, pack: { ...found.pack, chua_doi_chieu: 'Luật sửa đổi', ...changes } };
  };
  const verdictWith = (changes: object) =>
    judgeCase({ ...one, law: { ...one.law, award: (code) => award(code, changes) } }).verdict;

  test('leaves the last word to a person, until somebody compared it', () => {
    expect(judgeCase(one).verdict).toBe('eligible');
    expect(verdictWith({})).toBe('needs-person');
    expect(verdictWith({ xac_nhan: 'Nguyễn Giả Định, 01/12/2025' })).toBe('eligible');
  });
});

describe('in words', () => {
  const one = caseOfExample({ told: '', changes: FAILED });
  const judged = judgeCase({ ...one, award: { ...one.award, quy_tac: ['R-RATE-01'] } });

  test('found, expected, clause, confidence and pack', () => {
    expect(reasonFindings(judged, 'names')).toEqual([
      {
        severity: 'error',
        rule: 'award/R-RATE-01',
        origin: expect.objectContaining({ file: 'khen-thuong.yaml' }),
        subject: 'CN02 Nguyễn Giả Định CN02 – Lao động tiên tiến',
        message:
          'không đủ điều kiện: xếp loại năm 2025 là ‹hoàn thành nhiệm vụ›, cần ‹hoàn thành tốt nhiệm vụ› trở lên',
        mend: 'bỏ đề nghị này, hoặc sửa hồ sơ nếu ghi sai',
        clause: 'Điều 1 Quy định giả định',
        certainty: 'đã đọc nguyên văn; gói gia-dinh',
      },
    ]);
  });

  test('persons by their codes for programs', () => {
    expect(reasonFindings(judged, 'codes')[0]?.subject).toBe('CN02 – Lao động tiên tiến');
  });
});

describe('a dossier as a whole', () => {
  test('proposals that nobody can judge are left out, and the rest is judged', () => {
    const file = dossier({
      de_nghi: [proposal('CN77', 'ldtt'), proposal('CN02', 'bang-khen-so'), proposal('CN03', 'ldtt')],
      phieu: null,
    });
    const { judged, findings } = judgeAll(file, lawOf(file));
    expect(judged.map(({ one }) => one.proposal.cho)).toEqual(['CN03']);
    expect(findings.map(({ rule }) => rule)).toContain('award/R-AUTH-04');
  });
});
