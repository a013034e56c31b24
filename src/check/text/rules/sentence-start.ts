import { clause } from '../../../decree30/clause.js';
import { isSyllable } from '../../../text/syllable.js';
import { capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** A word, the mark after it, and a small letter: `… xong. các đơn vị …`. */
const AFTER_MARK = /(?<=(?<word>\p{Ll}{2,})[.?!]\s{1,3})(?<at>\p{Ll}[\p{L}\p{M}]*)/dgu;

export const sentenceStart: TextRule = {
  id: 'CAP-01',
  title: 'Đầu câu: viết hoa',
  clause: clause('PL II, I'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    const prose = proseOf(subject).filter(({ line }) => !line.isInTable);
    return find(prose, AFTER_MARK, ({ text, match }) => {
      // An abbreviation is no word: `tr. cuối`.
      if (!isSyllable(match.groups?.['word'] ?? '') || !isSyllable(text)) return undefined;
      return instead(text, capitalised(text));
    });
  },
  examples: {
    passing: [
      'Các phòng báo cáo trước ngày 05. Văn phòng tổng hợp.',
      'Bàn, ghế, v.v. và các thiết bị khác.',
      'Trụ sở ở TP. mới; xem tr. cuối.',
      'Hộp thư vanthu@coquan.example và trang coquan.example.',
    ],
    failing: ['Các phòng báo cáo đúng hạn. văn phòng tổng hợp.', 'Ai chủ trì? phòng nào phối hợp?'],
  },
};
