import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compilePlan } from '../support/compile.js';

async function wordsOf(changes: Readonly<Record<string, unknown>>): Promise<string> {
  const parts = unzipSync(await compilePlan(changes));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/\s*\n\s*/gu, '\n');
}

/** Invented. */
const DATA = {
  thoi_gian: { tu: '01/01/2024', den: '31/12/2024' },
  dot: [{ ten: 'Đợt 1', tu: '01/01/2024', den: '30/6/2024', trong_tam: 'Cải cách hành chính' }],
  phong_trao: [{ ma: 'P1', ten: 'Học tập suốt đời', tu: '2023', den: '2030', cap: 'trung-uong' }],
  khen_thuong_du_kien: [{ hinh_thuc: 'Giấy khen', doi_tuong: 'ca-nhan', so_luong_toi_da: '12' }],
  ho_so: {
    thanh_phan: ['Tờ trình', 'Báo cáo thành tích'],
    so_bo: '1',
    han: '10/12/2024',
    hinh_thuc: 'dien-tu',
  },
  kinh_phi: { so_tien: '15.000.000', nguon: 'Dự toán được giao' },
  nhiem_vu: [{ don_vi: 'HCTH', noi_dung: 'Đôn đốc các đơn vị', han: '30/11/2024' }],
};

test('what is only for the follow-up is not printed', async () => {
  expect(await wordsOf(DATA)).toBe(await wordsOf({ chi_tieu: [{ ma: 'T1', noi_dung: 'Một chỉ tiêu' }] }));
});

test('subjects and criteria are printed as sections of their own', async () => {
  const words = await wordsOf({
    doi_tuong: ['Các phòng.', 'Công chức.'],
    tieu_chi: ['Hoàn thành nhiệm vụ.'],
  });
  const titles = words.split('\n').filter((line) => /^[IVX]+\. /u.test(line));
  expect(titles).toEqual([
    'I. MỤC ĐÍCH YÊU CẦU',
    'II. ĐỐI TƯỢNG THI ĐUA',
    'III. NỘI DUNG, CHỈ TIÊU THI ĐUA',
    'IV. TIÊU CHÍ THI ĐUA',
    'V. TỔ CHỨC THỰC HIỆN',
  ]);
  expect(words).toContain('II. ĐỐI TƯỢNG THI ĐUA\n- Các phòng.\n- Công chức.\n');
});
