import { stringify } from 'yaml';
import type { Law } from '../../src/award/law/law.js';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';
import { CASE_RULES, FILE_RULES } from '../../src/award/rules/rules.js';
import type { LawPack } from '../../src/award/schema/law-pack.js';
import type { FullDate } from '../../src/document/date.js';

const PARAMETERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'R-TTLDTT-02': { ty_le: '70' },
  'R-TTLDXS-02': { ty_le: '70' },
  'R-CSTDT-01': { so_lan: '3' },
  'R-CSTDTQ-01': { so_lan: '2' },
  'R-BKT-01': { so_nam: '2', so_sang_kien: '2' },
  'R-BKT-02': { so_nam: '2' },
  'R-BKTTG-01': { so_nam: '5', so_cstdcs: '3' },
  'R-BKTTG-02': { so_nam: '5', so_co: '1', so_bang_khen: '2' },
  'R-HC3-01': { so_nam: '5', so_xuat_sac: '1', so_cstdcs: '3' },
  'R-HC2-01': { so_nam: '5', so_xuat_sac: '2', so_cstd_tinh: '1' },
  'R-HC1-01': { so_nam: '5', so_xuat_sac: '3', so_cstd_tinh: '2' },
  'R-HC3-02': { so_nam: '5', tuoi: '10' },
  'R-HC2-02': { so_nam: '5' },
  'R-HC1-02': { so_nam: '5' },
  'R-RATE-03': { so_thang: '6' },
  'R-RATE-05': { ty_le: '20', ty_le_cao: '25' },
  'R-RATE-06': { ty_le: '20', ty_le_cao: '25' },
  'R-DOS-03': { so_ngay_cong_khai: '10' },
  'R-STALE-01': { so_thang: '6' },
  'R-CO-02': { ty_le: '20' },
};

const AWARDS: readonly (readonly [string, string, string, string])[] = [
  ['ldtt', 'Lao động tiên tiến', 'ca-nhan', 'nguoi-dung-dau'],
  ['cstd-co-so', 'Chiến sĩ thi đua cơ sở', 'ca-nhan', 'nguoi-dung-dau'],
  ['cstd-tinh', 'Chiến sĩ thi đua cấp tỉnh', 'ca-nhan', 'chu-tich-tinh'],
  ['cstd-toan-quoc', 'Chiến sĩ thi đua toàn quốc', 'ca-nhan', 'thu-tuong'],
  ['tt-ldtt', 'Tập thể lao động tiên tiến', 'tap-the', 'nguoi-dung-dau'],
  ['tt-ldxs', 'Tập thể lao động xuất sắc', 'tap-the', 'chu-tich-tinh'],
  ['co-tinh', 'Cờ thi đua của Ủy ban nhân dân tỉnh', 'tap-the', 'chu-tich-tinh'],
  ['co-chinh-phu', 'Cờ thi đua của Chính phủ', 'tap-the', 'thu-tuong'],
  ['giay-khen', 'Giấy khen', 'ca-nhan tap-the', 'nguoi-dung-dau'],
  ['bang-khen-tinh', 'Bằng khen của Chủ tịch UBND tỉnh', 'ca-nhan tap-the', 'chu-tich-tinh'],
  ['bang-khen-ttg', 'Bằng khen của Thủ tướng Chính phủ', 'ca-nhan tap-the', 'thu-tuong'],
  ['hcld-ba', 'Huân chương Lao động hạng Ba', 'ca-nhan tap-the', 'chu-tich-nuoc'],
  ['hcld-nhi', 'Huân chương Lao động hạng Nhì', 'ca-nhan tap-the', 'chu-tich-nuoc'],
  ['hcld-nhat', 'Huân chương Lao động hạng Nhất', 'ca-nhan tap-the', 'chu-tich-nuoc'],
];

/** Of the base salary, for a person. */
const MULTIPLES: Readonly<Record<string, string>> = {
  ldtt: '0,3',
  'cstd-co-so': '1',
  'cstd-tinh': '3',
  'giay-khen': '0,3',
  'bang-khen-tinh': '1,5',
};

const REWARD = /^(giay-khen|bang-khen|hcld)/u;

const made = new Map<string, Law>();

/** A law in which every award asks for nothing but the rules for all, and every rule stands with its parameters. */
export function exampleLaw(date: FullDate, settings: Readonly<Record<string, string>> = {}): Law {
  const key = JSON.stringify([date, settings]);
  const law = made.get(key) ?? lawOn([examplePack(settings)], date);
  made.set(key, law);
  return law;
}

function examplePack(settings: Readonly<Record<string, string>>): LawPack {
  const basis = { can_cu: 'Điều 1 Quy định giả định', tin_cay: 'da-doc' };
  const raw = {
    ma: 'gia-dinh',
    ten: 'Gói giả định cho các ví dụ',
    cap: 'quoc-gia',
    tu: '01/7/2025',
    khen_thuong: AWARDS.map(([ma, ten, cho, tham_quyen], index) => ({
      ...{ ma, ten, nhom: REWARD.test(ma) ? 'hinh-thuc' : 'danh-hieu' },
      ...{ cho: cho.split(' '), bac: String(index), tham_quyen },
      ...(MULTIPLES[ma] && { tien_thuong: { ca_nhan: MULTIPLES[ma], ...basis } }),
      ...(ma === 'cstd-toan-quoc' && { bieu_quyet: { bo_phieu: 'co', nguong: '90', ...basis } }),
      ...(ma === 'co-chinh-phu' && { bieu_quyet: { bo_phieu: 'co', nguong: '80', ...basis } }),
      ...basis,
    })),
    quy_tac: [...CASE_RULES, ...FILE_RULES].map(({ id }) => ({
      ...{ ma: id, muc_do: 'chan', tham_so: PARAMETERS[id] ?? {} },
      ...basis,
    })),
    luong_co_so: [
      { tu: '01/7/2024', muc: '2340000', ...basis },
      { tu: '01/7/2026', muc: '2530000', ...basis },
    ],
    lam_tron_den: '10000',
    lam_tron_can_cu: basis.can_cu,
    ...(Object.keys(settings).length > 0 && {
      cai_dat: Object.entries(settings).map(([ma, gia_tri]) => ({ ma, ten: ma, gia_tri })),
    }),
  };
  return parseLawPack({ file: 'gia-dinh.yaml', text: stringify(raw) });
}
