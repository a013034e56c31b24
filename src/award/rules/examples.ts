/** The small dossier that the examples of rules change; all persons in it are invented. */

type Entry = Readonly<Record<string, unknown>>;

/** The year of the base. */
export const EXAMPLE_YEAR = '2025';

/** A rating in the year of the base. */
export function rating(cua: string, muc: string, changes: Entry = {}): Entry {
  return {
    cua,
    nam: EXAMPLE_YEAR,
    muc,
    so: '40/QĐ-SVD',
    ngay: '10/12/2025',
    co_quan: 'Giám đốc Sở',
    ...changes,
  };
}

/** An initiative of the year of the base, recognised by the agency. */
export function initiative(ma: string, tac_gia: string, changes: Entry = {}): Entry {
  return {
    ma,
    ten: 'Giải pháp rút ngắn thời gian xử lý hồ sơ',
    tac_gia,
    loai: 'sang-kien',
    nam: EXAMPLE_YEAR,
    pham_vi: 'co-so',
    so: '35/QĐ-SVD',
    ngay: '05/12/2025',
    co_quan: 'Giám đốc Sở',
    ...changes,
  };
}

/** An award that somebody holds. */
export function held(cua: string, khen_thuong: string, nam: string, changes: Entry = {}): Entry {
  return { cua, nam, khen_thuong, loai: 'cong-trang', so: '90/QĐ-SVD', ngay: `25/12/${nam}`, ...changes };
}

export function proposal(cho: string, khen_thuong: string, changes: Entry = {}): Entry {
  return { cho, khen_thuong, ...changes };
}

/** The one proposal that an example is about. */
export function propose(cho: string, khen_thuong: string, changes: Entry = {}): Entry {
  return { de_nghi: [proposal(cho, khen_thuong, changes)] };
}

/** A person of the unit P1. */
export function person(ma: string, changes: Entry = {}): Entry {
  return {
    ma,
    ho_ten: `Nguyễn Giả Định ${ma}`,
    gioi_tinh: 'nam',
    don_vi: 'P1',
    chuc_vu: 'Chuyên viên',
    doi_tuong: 'cong-chuc',
    phan_loai: 'truc-tiep',
    ...changes,
  };
}

/** A unit with facts of its own. */
export function unit(ma: string, facts: Entry): Entry {
  return { ma, ten: `Phòng giả định ${ma}`, loai: 'phong', ...facts };
}

/** So many persons of P1, from `CN01` on. */
export function people(count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => person(`CN${String(index + 1).padStart(2, '0')}`));
}

/** A confirmation that there is no matter under consideration. */
export function noMatter(cua: string): Entry {
  return { cua, tinh_trang: 'khong-co', xac_nhan: 'Phòng Tổ chức (giả định), 12/12/2025' };
}

/** A council of so many members, of whom the first presides. */
export function council(members: number): Entry {
  const roles = ['chu-tich', 'uy-vien-thuong-truc'];
  return {
    so: '10/QĐ-SVD',
    ngay: '10/02/2025',
    thanh_vien: Array.from({ length: members }, (_, index) => ({
      ho_ten: `Trần Giả Định ${index + 1}`,
      chuc_vu: index === 0 ? 'Giám đốc' : 'Ủy viên',
      vai_tro: roles[index] ?? 'uy-vien',
    })),
  };
}

export function votes(cho: string, khen_thuong: string, dong_y: number, khong_dong_y = 0): Entry {
  return { cho, khen_thuong, dong_y: String(dong_y), khong_dong_y: String(khong_dong_y) };
}

const UNITS = [
  { ma: 'SVD', ten: 'Sở Ví dụ', loai: 'co-quan' },
  { ma: 'P1', ten: 'Phòng Một', loai: 'phong' },
  { ma: 'P2', ten: 'Phòng Hai', loai: 'phong' },
];

const PERSONS = [
  person('CN01', { dung_dau: 'co', chuc_vu: 'Trưởng phòng', phan_loai: 'lanh-dao-phong' }),
  person('CN02', { gioi_tinh: 'nu' }),
  person('CN03'),
  person('CN04', { don_vi: 'P2', dung_dau: 'co', chuc_vu: 'Trưởng phòng', phan_loai: 'lanh-dao-phong' }),
];

const CODES = ['SVD', 'P1', 'P2', 'CN01', 'CN02', 'CN03', 'CN04'];

/** A department of two units and four persons, in which nothing is wrong. */
export const BASE_DOSSIER: Entry = {
  nam: EXAMPLE_YEAR,
  ngay_tiep_nhan: '30/12/2025',
  gia_dinh: 'co',
  hoi_dong: council(9),
  hop: { ngay: '20/12/2025', bat_dau: '14 giờ 00', ket_thuc: '16 giờ 00', dia_diem: 'Phòng họp số 1' },
  don_vi: UNITS,
  ca_nhan: PERSONS,
  xep_loai: CODES.map((code) => rating(code, 'tot')),
  vu_viec: CODES.map(noMatter),
  de_nghi: [proposal('CN02', 'ldtt')],
  phieu: [votes('CN02', 'ldtt', 9)],
};

/** A decision on an award. */
export function decided(khen_thuong: string, co_quan: string, ngay = '31/12/2025'): Entry {
  return { quyet_dinh: [{ khen_thuong, so: '95/QĐ', ngay, co_quan }] };
}
