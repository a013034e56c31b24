import * as z from 'zod';
import { clause } from '../../decree30/clause.js';
import { listOf, text } from './fields.js';
import { headShape } from './head.js';

const paragraph = text({
  title: 'đoạn',
  description: 'Một đoạn văn; có thể dùng {{nam}} và {{dan "số/ký hiệu"}}.',
});

const numbered = z.strictObject({
  noi_dung: text({
    title: 'nội dung',
    description: 'Đoạn mở đầu của khoản; số thứ tự do chương trình đánh.',
  }),
  gach: listOf(paragraph, {
    title: 'gạch đầu dòng',
    description: 'Các ý của khoản, mỗi ý một gạch.',
  }).optional(),
});

/** Kế hoạch phát động phong trào thi đua. */
export const emulationPlanSchema = z
  .strictObject({
    ...headShape,
    can_cu: listOf(text({ title: 'căn cứ', description: 'Một căn cứ, không có dấu ở cuối.' }), {
      title: 'căn cứ',
      description: 'Mỗi căn cứ một dòng, in nghiêng; chương trình tự đặt dấu ‹;› và dấu kết thúc.',
      clause: clause('PL I, II.6.a'),
    }),
    mo_dau: listOf(paragraph, {
      title: 'mở đầu',
      description: 'Đoạn dẫn từ căn cứ vào nội dung.',
    }).optional(),
    muc_dich: listOf(paragraph, {
      title: 'mục đích',
      description: 'Các mục đích của phong trào, mỗi ý một gạch.',
    }),
    yeu_cau: listOf(paragraph, { title: 'yêu cầu', description: 'Các yêu cầu, mỗi ý một gạch.' }),
    noi_dung: listOf(numbered, {
      title: 'nội dung, chỉ tiêu',
      description: 'Các khoản của phần nội dung, chỉ tiêu thi đua.',
    }),
    to_chuc_thuc_hien: listOf(numbered, {
      title: 'tổ chức thực hiện',
      description: 'Các khoản giao trách nhiệm thực hiện; khoản cuối kết thúc văn bản.',
    }),
  })
  .meta({ title: 'Kế hoạch thi đua', description: 'Kế hoạch phát động phong trào thi đua hằng năm.' });
