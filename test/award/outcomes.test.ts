import { describe, expect, test } from 'vitest';
import { dossierChanges } from '../../src/award/compare.js';
import { ledgerFrom } from '../../src/award/ledger.js';
import { grantedAwards, historyWithGranted, proposalOutcome } from '../../src/award/outcomes.js';
import { held, noMatter, proposal, votes } from '../../src/award/rules/examples.js';
import { judgeAll } from '../../src/award/rules/judge.js';
import { dossier, lawOf } from './support.js';

const PROPOSALS = [
  proposal('CN02', 'ldtt', { dang_ky: 'co', loai: 'cong-trang' }),
  proposal('CN03', 'ldtt', { dang_ky: 'co', loai: 'cong-trang' }),
  proposal('CN01', 'ldtt', { dang_ky: 'khong', loai: 'cong-trang' }),
  proposal('P1', 'giay-khen', { dang_ky: 'khong', loai: 'dot-xuat' }),
  proposal('CN02', 'giay-khen', { dang_ky: 'khong', loai: 'dot-xuat' }),
];

const DECISIONS = {
  quyet_dinh: [
    { khen_thuong: 'ldtt', so: '95/QĐ-SVD', ngay: '31/12/2025', co_quan: 'Giám đốc Sở', khong_duoc: 'CN03' },
    { khen_thuong: 'giay-khen', cho: 'tap-the', so: '96/QĐ-SVD', ngay: '31/12/2025', co_quan: 'Giám đốc Sở' },
  ],
};

function judged(changes: Readonly<Record<string, unknown>>) {
  const file = dossier({ de_nghi: PROPOSALS, phieu: [votes('CN02', 'ldtt', 9)], ...changes });
  return { file, judged: judgeAll(file, lawOf(file)).judged };
}

describe('what became of a proposal', () => {
  test('a decision grants it, leaves it out, or is awaited; one for collectives says nothing of persons', () => {
    const outcomes = judged(DECISIONS).judged.map((each) => [
      `${each.one.proposal.cho} ${each.one.proposal.khen_thuong}`,
      proposalOutcome(each).kind,
    ]);
    expect(outcomes).toEqual([
      ['CN02 ldtt', 'granted'],
      ['CN03 ldtt', 'refused'],
      ['CN01 ldtt', 'granted'],
      ['P1 giay-khen', 'granted'],
      ['CN02 giay-khen', 'pending'],
    ]);
  });

  test('who is not eligible waits for nothing', () => {
    const vu_viec = [
      noMatter('CN01'),
      { cua: 'CN02', tinh_trang: 'dang-xem-xet', xac_nhan: 'Thanh tra (giả định)' },
    ];
    const [first] = judged({ vu_viec }).judged;
    expect(first && [first.verdict, proposalOutcome(first).kind]).toEqual(['not-eligible', 'refused']);
  });

  test('what was granted joins the history once', () => {
    const { file, judged: all } = judged({ ...DECISIONS, lich_su: [held('CN01', 'ldtt', '2025')] });
    expect(grantedAwards(all).map(({ cua, khen_thuong, so }) => [cua, khen_thuong, so])).toEqual([
      ['CN02', 'ldtt', '95/QĐ-SVD'],
      ['CN01', 'ldtt', '95/QĐ-SVD'],
      ['P1', 'giay-khen', '96/QĐ-SVD'],
    ]);
    expect(historyWithGranted(file, all)).toHaveLength(3);
  });
});

describe('the counts for the report of the year', () => {
  const rows = ledgerFrom(judged(DECISIONS).judged).rows.map(({ award, subject, counts }) => [
    award,
    subject,
    Object.fromEntries(Object.entries(counts).map(([key, { value }]) => [key, Number(value.units)])),
  ]);

  test('one row for each award and kind of subject; proposed is granted, pending and refused', () => {
    expect(rows).toEqual([
      [
        'Giấy khen',
        'tap-the',
        // Of a collective nobody can say that it leads.
        {
          dang_ky: 0,
          de_nghi: 1,
          duoc_tang: 1,
          dang_trinh: 0,
          khong_duoc: 0,
          cong_trang: 0,
          chuyen_de: 0,
          dot_xuat: 1,
        },
      ],
      ['Giấy khen', 'ca-nhan', { dang_ky: 0, de_nghi: 1, duoc_tang: 0, dang_trinh: 1, khong_duoc: 0 }],
      [
        'Lao động tiên tiến',
        'ca-nhan',
        {
          ...{ dang_ky: 2, de_nghi: 3, duoc_tang: 2, dang_trinh: 0, khong_duoc: 1 },
          ...{ lanh_dao: 1, truc_tiep: 1, cong_trang: 2, chuyen_de: 0, dot_xuat: 0 },
        },
      ],
    ]);
  });
});

describe('two states of a dossier', () => {
  test('are compared entry by entry, by code', () => {
    const old = dossier({ de_nghi: PROPOSALS.slice(0, 3) });
    const now = dossier({
      ngay_tiep_nhan: '31/12/2025',
      de_nghi: [PROPOSALS[0], { ...PROPOSALS[2], dang_ky: 'co' }, PROPOSALS[3]],
    });
    expect(dossierChanges(old, now)).toEqual([
      {
        kind: 'changed',
        list: 'ngay_tiep_nhan',
        entry: '',
        keys: [{ key: 'ngay_tiep_nhan', old: '30/12/2025', now: '31/12/2025' }],
      },
      {
        kind: 'changed',
        list: 'de_nghi',
        entry: 'CN01 ldtt',
        keys: [{ key: 'dang_ky', old: 'khong', now: 'co' }],
      },
      { kind: 'added', list: 'de_nghi', entry: 'P1 giay-khen', keys: [] },
      { kind: 'removed', list: 'de_nghi', entry: 'CN03 ldtt', keys: [] },
    ]);
  });

  test('that are equal have no difference', () => {
    expect(dossierChanges(dossier({}), dossier({}))).toEqual([]);
  });
});
