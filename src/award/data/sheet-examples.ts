import type { ListKey } from '../schema/award-file.js';

/** One row of each sheet, of invented people, that shows what a row looks like. */
export const EXAMPLE_ROWS: Readonly<Record<ListKey, Readonly<Record<string, string>>>> = {
  don_vi: { ma: 'HCTH', ten: 'Phòng Ví dụ', loai: 'phong', thanh_lap: '01/3/2025', duoc_xet_co: 'khong' },
  ca_nhan: {
    ma: 'CN01',
    ho_ten: 'Nguyễn Văn Ví Dụ',
    gioi_tinh: 'nam',
    ngay_sinh: '12/3/1985',
    don_vi: 'HCTH',
    chuc_vu: 'Chuyên viên',
    doi_tuong: 'cong-chuc',
    phan_loai: 'truc-tiep',
    ngay_vao: '01/6/2015',
  },
  xep_loai: {
    cua: 'CN01',
    nam: '2025',
    muc: 'tot',
    so: '12/QĐ-SVD',
    ngay: '05/12/2025',
    co_quan: 'Giám đốc Sở Ví dụ',
  },
  nghi: { cua: 'CN01', loai: 'thai-san', tu: '01/02/2025', den: '31/7/2025' },
  ky_luat: { cua: 'CN01', hinh_thuc: 'khien-trach', tu: '01/02/2023', den: '01/02/2024', cong_vu: 'khong' },
  vu_viec: { cua: 'CN01', tinh_trang: 'khong-co', xac_nhan: 'Văn phòng, ngày 08/12/2025' },
  sang_kien: {
    ma: 'SK01',
    ten: 'Tên sáng kiến ví dụ',
    tac_gia: 'CN01',
    loai: 'sang-kien',
    nam: '2025',
    pham_vi: 'co-so',
    so: '13/QĐ-SVD',
    ngay: '09/12/2025',
  },
  lich_su: { cua: 'CN01', nam: '2024', khen_thuong: 'cstd-co-so', so: '14/QĐ-SVD', ngay: '17/12/2024' },
  de_nghi: { cho: 'CN01', khen_thuong: 'cstd-co-so', sang_kien: 'SK01', dang_ky: 'co' },
  phieu: { cho: 'CN01', khen_thuong: 'cstd-co-so', dong_y: '9', khong_dong_y: '0' },
};
