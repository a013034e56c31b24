import { clause } from '../../../decree30/clause.js';
import { kindOf } from '../../../decree30/kinds.js';
import { isFullDate, longDate, parseDate } from '../../../document/date.js';
import { quoted } from '../../../message/finding.js';
import { find, instead } from '../matches.js';
import { readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const DECISION = kindOf('quyet-dinh');

const SHORT_DATE = /(?<at>(?:ngày\s+)?(?<date>\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}))(?![\d/])/dgu;

export const dateForm: TextRule = {
  id: 'TEXT-DATE',
  title: 'Ngày trong nghị quyết, quyết định viết đủ: ngày … tháng … năm …',
  clause: clause('PL I, II.6.a'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    if (!subject.kind?.frame?.datesInFull) return [];
    const running = readingsOf(subject).filter(({ line }) => !line.isInTable && line.part !== 'reference');
    return find(running, SHORT_DATE, ({ text, match, reading, start }) => {
      const date = parseDate(match.groups?.['date'] ?? '');
      // A number of an act may go on with a slash.
      if (!date || !isFullDate(date) || /[\d/]$/u.test(reading.text.slice(0, start))) return undefined;
      const wanted = longDate(date);
      return instead(text, wanted, `viết đủ: ${quoted(wanted)}`);
    });
  },
  examples: {
    passing: [
      { kind: DECISION, lines: ['Có hiệu lực từ ngày 05 tháng 01 năm 2024.'] },
      { kind: DECISION, lines: [{ text: '05/01/2024', isInTable: true }] },
      'Trước ngày 05/01/2024.',
    ],
    failing: [{ kind: DECISION, lines: ['Có hiệu lực từ ngày 05/01/2024.'] }],
  },
};
