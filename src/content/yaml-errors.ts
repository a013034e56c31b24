import type { YAMLError } from 'yaml';
import { quoted } from '../message/finding.js';

interface ErrorText {
  readonly message: string;
  readonly mend: string;
}

const QUOTE_IT = 'đặt cả câu trong dấu nháy kép, hoặc viết câu ở dòng dưới sau ‹>-›';

/** The errors that clerks meet, by the parser's code; each with what usually caused it. */
const TEXTS: Partial<Record<YAMLError['code'], ErrorText>> = {
  TAB_AS_INDENT: { message: 'gặp phím Tab ở đầu dòng, cần dấu cách', mend: 'thay Tab bằng hai dấu cách' },
  DUPLICATE_KEY: { message: 'khóa này đã có ở trên', mend: 'giữ lại một khóa, xóa khóa kia' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'gặp dấu hai chấm trong câu', mend: `dòng có dấu hai chấm: ${QUOTE_IT}` },
  MULTILINE_IMPLICIT_KEY: {
    message: 'thiếu dấu hai chấm sau khóa, hoặc câu xuống dòng chưa thụt vào',
    mend: `viết ‹khóa: nội dung›; nếu là một câu dài: ${QUOTE_IT}`,
  },
  BAD_INDENT: { message: 'dòng thụt vào không đúng chỗ', mend: 'các khóa cùng cấp phải thẳng cột với nhau' },
  BAD_SCALAR_START: { message: 'câu bắt đầu bằng một ký hiệu đặc biệt', mend: QUOTE_IT },
  BAD_ALIAS: { message: 'gặp ‹&› hoặc ‹*› ở đầu câu', mend: QUOTE_IT },
  MISSING_CHAR: {
    message: 'thiếu dấu đóng (nháy, ngoặc) hoặc dấu cách',
    mend: `tìm dấu mở chưa đóng trên dòng này; câu có ngoặc hay nháy: ${QUOTE_IT}`,
  },
  UNEXPECTED_TOKEN: {
    message: 'gặp phần không đọc được',
    mend: `câu bắt đầu bằng dấu nháy hay ngoặc: ${QUOTE_IT}`,
  },
  MULTIPLE_ANCHORS: { message: 'gặp ‹&› ở đầu câu', mend: QUOTE_IT },
  MULTIPLE_TAGS: { message: 'gặp ‹!› ở đầu câu', mend: QUOTE_IT },
  TAG_RESOLVE_FAILED: { message: 'gặp ‹!› ở đầu câu', mend: QUOTE_IT },
  MULTIPLE_DOCS: {
    message: 'gặp dòng ‹---›: mỗi tệp chỉ chứa một văn bản',
    mend: 'xóa dòng ‹---›, hoặc tách ra tệp khác',
  },
  BLOCK_IN_FLOW: { message: 'gặp dấu ngoặc ‹{› hoặc ‹[› ở đầu câu', mend: QUOTE_IT },
  BAD_DQ_ESCAPE: { message: 'gặp dấu ‹\\› trong nháy kép', mend: 'viết ‹\\\\›, hoặc dùng nháy đơn' },
  KEY_OVER_1024_CHARS: { message: 'câu quá dài đứng trước dấu hai chấm', mend: QUOTE_IT },
  IMPOSSIBLE: { message: 'gặp phần không đọc được', mend: QUOTE_IT },
};

const OTHERWISE: ErrorText = { message: 'gặp phần không đọc được', mend: QUOTE_IT };

/** The parser's error in words for a clerk, with the line it stands on. */
export function yamlErrorText(error: YAMLError, text: string): ErrorText {
  const { message, mend } = TEXTS[error.code] ?? OTHERWISE;
  const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  return { message: `${message}: ${quoted(line)}`, mend };
}
