import type { AwardFile } from '../../src/award/data/award-file.js';
import { yearByYear } from '../../src/award/rules/example-years.js';
import {
  council,
  initiative,
  noMatter,
  people,
  person,
  proposal,
  rating,
  unit,
  votes,
} from '../../src/award/rules/examples.js';
import { dossier } from './support.js';

type Entry = Readonly<Record<string, unknown>>;

/** A row of the table of cases; its comment explains the keys. */
export interface AwardCase {
  readonly truong_hop: string;
  readonly cho: string;
  readonly khen: string;
  readonly cung?: readonly string[];
  readonly nam_xet?: string;
  readonly tiep_nhan?: string;
  readonly nam?: string;
  readonly nguoi?: Entry;
  readonly don_vi?: string;
  readonly phong?: string;
  readonly sang_kien?: readonly string[];
  readonly nghi?: string;
  readonly ky_luat?: Entry;
  readonly vu_viec?: string;
  readonly phieu?: string;
  readonly vang?: string;
  readonly thiet_dat?: Readonly<Record<string, string>>;
  readonly xuat_sac?: string;
  /** Keys of the dossier as they are. */
  readonly ho_so?: Entry;
  readonly ket_qua: string;
  readonly quy_tac: string;
  readonly can_cu?: string;
  readonly goi?: string;
  readonly vi?: string;
}

/** The facts of a row, among others that leave nothing to ask. */
export function dossierOfCase(row: AwardCase): AwardFile {
  const { cho, nam, nam_xet: year = '2025', phieu = '9' } = row;
  const own = nam === undefined ? {} : yearByYear(cho, nam);
  const team = teamOf(row, year);
  return dossier({
    nam: year,
    ngay_tiep_nhan: row.tiep_nhan ?? `30/12/${year}`,
    hoi_dong: council(9),
    hop: meeting(year, Number(row.vang ?? 0)),
    don_vi: [unit('P1', {})],
    ca_nhan: team.persons,
    xep_loai: [...listOf(own['xep_loai']), ...team.ratings, ...unitRating(row, year)],
    lich_su: own['lich_su'] ?? null,
    vu_viec: row.vu_viec === 'chua-xac-nhan' ? null : [matter(row)],
    sang_kien: row.sang_kien?.map(initiativeOf) ?? null,
    nghi: row.nghi === undefined ? null : [leaveOf(row.nghi, cho)],
    ky_luat: row.ky_luat === undefined ? null : [{ cua: cho, hinh_thuc: 'khien-trach', ...row.ky_luat }],
    de_nghi: [...proposals(row), ...team.proposals],
    phieu: phieu === '' ? null : [votes(cho, row.khen, Number(phieu), 9 - Number(phieu))],
    ...row.ho_so,
  });
}

const ACHIEVED = {
  thanh_tich: 'Hoàn thành tốt các nhiệm vụ được giao (giả định)',
  minh_chung: 'Công văn cho ý kiến; công khai trên cổng thông tin của tỉnh (giả định)',
};

function proposals({ cho, khen, cung = [], sang_kien }: AwardCase): Entry[] {
  const named = sang_kien ? { sang_kien: 'SK01' } : {};
  return [
    proposal(cho, khen, { ...ACHIEVED, ...named }),
    ...cung.map((award) => proposal(cho, award, ACHIEVED)),
  ];
}

interface Team {
  readonly persons: readonly Entry[];
  readonly ratings: readonly Entry[];
  readonly proposals: readonly Entry[];
}

/** Who belongs to P1: the two persons of the comment, or as many as the row says. */
function teamOf({ phong, xuat_sac, nguoi = {} }: AwardCase, year: string): Team {
  if (phong !== undefined) return officeOf(phong, year);
  if (xuat_sac !== undefined) return ratedOffice(xuat_sac, year);
  const head = person('CN01', { dung_dau: 'co', chuc_vu: 'Trưởng phòng' });
  return { persons: [head, person('CN02', nguoi)], ratings: [], proposals: [] };
}

/** `10 7 1 hoan-thanh`: how many persons, how many proposed for each title, and the rating of the last one. */
function officeOf(told: string, year: string): Team {
  const [count = 0, advanced = 0, fighters = 0] = told.split(' ').map(Number);
  const last = told.split(' ')[3] ?? 'tot';
  const persons = people(count);
  const proposed = (award: string, many: number) =>
    persons.slice(0, many).map(({ ma }) => proposal(String(ma), award));
  return {
    persons,
    ratings: persons.map((one, index) => ratingIn(year, one, index === count - 1 ? last : 'tot')),
    proposals: [...proposed('ldtt', advanced), ...proposed('cstd-co-so', fighters)],
  };
}

/** `3 9`: how many are rated xuất sắc, how many tốt. */
function ratedOffice(told: string, year: string): Team {
  const [best = 0, good = 0] = told.split(' ').map(Number);
  const persons = people(best + good);
  const ratings = persons.map((one, index) => ratingIn(year, one, index < best ? 'xuat-sac' : 'tot'));
  return { persons, ratings, proposals: [] };
}

function ratingIn(nam: string, { ma }: Entry, muc: string): Entry {
  return rating(String(ma), muc, { nam, ngay: `10/12/${nam}` });
}

function unitRating({ don_vi = 'tot' }: AwardCase, year: string): Entry[] {
  return don_vi === '' ? [] : [ratingIn(year, { ma: 'P1' }, don_vi)];
}

function matter({ cho, vu_viec = 'khong-co' }: AwardCase): Entry {
  return { ...noMatter(cho), tinh_trang: vu_viec };
}

function meeting(year: string, away: number): Entry {
  return {
    ...{ ngay: `20/12/${year}`, bat_dau: '14 giờ 00', ket_thuc: '16 giờ 00', dia_diem: 'Phòng họp số 1' },
    ...(away > 0 && {
      vang: Array.from({ length: away }, (_, index) => ({
        ho_ten: `Trần Giả Định ${9 - index}`,
        ly_do: 'Đi công tác',
      })),
    }),
  };
}

/** `2025 tinh`: the year and the scope. */
function initiativeOf(told: string): Entry {
  const [nam = '', pham_vi = 'co-so'] = told.split(' ');
  const isOwn = pham_vi === 'co-so';
  return initiative('SK01', 'CN02', {
    ...{ nam, pham_vi, ngay: `05/12/${nam}` },
    ...(!isOwn && { co_quan: 'Chủ tịch Ủy ban nhân dân tỉnh' }),
  });
}

/** `om 01/01/2026-31/8/2026` */
function leaveOf(told: string, cua: string): Entry {
  const [loai = '', days = ''] = told.split(' ');
  const [tu, den] = days.split('-');
  return { cua, loai, tu, den };
}

function listOf(list: unknown): Entry[] {
  return Array.isArray(list) ? list : [];
}
