import { clause } from '../../../decree30/clause.js';
import { capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const SMALL_SYLLABLE = /(?<=^\s*|\s)\p{Ll}[\p{L}\p{M}]*(?=\s|$)/dgu;

export const signerName: TextRule = {
  id: 'CAP-03',
  title: 'Họ tên người ký: viết hoa chữ cái đầu mọi âm tiết',
  clause: clause('PL II, II.1.a'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    // In brackets stands what is no name: (Đã ký); blank forms have the words for one.
    const names = proseOf(subject).filter(
      ({ line, text }) => line.part === 'signerName' && !/[(\d]|^họ (?:và )?tên/iu.test(text),
    );
    return find(names, SMALL_SYLLABLE, ({ text }) => instead(text, capitalised(text)));
  },
  examples: {
    passing: [
      { lines: [{ text: 'Nguyễn Văn Mẫu', part: 'signerName' }] },
      { lines: [{ text: 'Họ và tên', part: 'signerName' }] },
      'Nguyễn văn mẫu.',
    ],
    failing: [
      { lines: [{ text: 'Nguyễn văn Mẫu', part: 'signerName' }] },
      { lines: [{ text: 'trần Thị Ví Dụ', part: 'signerName' }] },
    ],
  },
};
