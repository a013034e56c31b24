import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';

const CASES: readonly (readonly [told: string, sentences: readonly string[]])[] = [
  ['one sentence', ['Sở báo cáo như sau:']],
  ['two sentences', ['Sở đã báo cáo.', 'Các phòng thực hiện.']],
  ['a city and a town', ['Đoàn làm việc tại TP. Quảng Ngãi và TX. Đức Phổ.', 'Thời gian hai ngày.']],
  ['signing marks', ['Người ký là TM. Ủy ban nhân dân, KT. Chủ tịch, TL. Giám đốc, TUQ. Bộ trưởng.']],
  ['ranks', ['Chủ nhiệm là PGS. TS. Nguyễn Văn A, thư ký là ThS. Lê Thị B.', 'Hội đồng họp ngày 05/6.']],
  ['initials', ['Tác giả là V. I. Lênin.', 'Sách in năm 1920.']],
  ['decimals', ['Tỷ lệ đạt 12.5 phần trăm, tăng 1.250 hồ sơ.']],
  ['the number of an act', ['Theo Kế hoạch số 10/KH-UBND.v1, các phòng thực hiện.', 'Hạn cuối là tháng 6.']],
  ['an act at the end', ['Thực hiện Kế hoạch số 10/KH-UBND.', 'Giao các phòng triển khai.']],
  ['a year at the end', ['Hoàn thành trong năm 2024.', 'Năm 2025 tổng kết.']],
  ['a figure at the beginning', ['Việc làm thiết thực.', '100% công chức tham gia.']],
  ['and so on', ['Gồm báo cáo, biểu mẫu, v.v. và phụ lục kèm theo.']],
  ['and so on at the end', ['Gồm báo cáo, biểu mẫu, v.v…', 'Các phòng gửi trước ngày 05/6.']],
  ['quotation marks', ['Chủ đề là “Đoàn kết.”', '“Kỷ cương” là chủ đề năm sau.']],
  ['a number that only counts', ['I. Kết quả đạt được']],
  ['the end mark', ['Các phòng báo cáo.', 'Yêu cầu thực hiện nghiêm./.']],
  ['semicolons', ['Xây dựng kế hoạch; tổ chức thực hiện; báo cáo kết quả.']],
  ['marks of questions and calls', ['Vì sao chậm?', 'Cần làm ngay!', 'Sở sẽ kiểm tra.']],
  ['decomposed letters', ['Sở đã báo cáo.', 'Ủy ban xem xét.'].map((text) => text.normalize('NFD'))],
];

test.each(CASES)('%s', (_told, sentences) => {
  expect(splitSentences(sentences.join(' '))).toEqual(sentences);
});

test('nothing has no sentence', () => {
  expect(splitSentences('  ')).toEqual([]);
});
