import * as z from 'zod';
import { kindOf } from '../../decree30/kinds.js';
import type { DocumentType } from './documents.js';
import { legalBases, listOf, text } from './fields.js';
import { followUpShape } from './follow-up.js';

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
export const emulationPlan: DocumentType = {
  name: 'ke-hoach-thi-dua',
  title: 'kế hoạch phát động phong trào thi đua',
  kind: kindOf('ke-hoach'),
  fields: {
    can_cu: legalBases(),
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
    ...followUpShape,
  },
};
