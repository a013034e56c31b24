import type { HeaderLine } from './header.js';
import { bare } from './look.js';
import type { Line, Nature } from './model.js';

/** How far down the name of the Party may stand in the header of a paper of its organisations. */
const TOP_LINES = 12;

/**
 * What kind of paper it is, told by its header: Party papers and legal normative acts have rules of their own.
 *
 * @param number the line with number and symbol, where one was found
 */
export function natureOf(lines: readonly Line[], header: readonly HeaderLine[]): Nature {
  const top = lines.slice(0, TOP_LINES);
  if (top.some(({ text }) => bare(text) === 'đảng cộng sản việt nam')) {
    return { kind: 'party', reason: 'có tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM»' };
  }
  const number = header.find(({ part }) => part === 'numberAndSymbol')?.line.text ?? '';
  const normative = /\/\s*\d{4}\s*\/\s*(?:QĐ|NQ|NĐ|TT|TTLT|L|PL|QH)[\p{L}\d-]*/u.exec(number);
  if (normative) {
    return {
      kind: 'normative',
      reason: `số ‹${number.trim()}› có năm ban hành như văn bản quy phạm pháp luật`,
    };
  }
  if (!header.some(({ part }) => part === 'nationalName')) {
    return { kind: 'other', reason: 'không thấy Quốc hiệu' };
  }
  return { kind: 'administrative' };
}
