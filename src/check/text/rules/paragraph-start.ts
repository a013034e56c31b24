import { clause } from '../../../decree30/clause.js';
import type { Part } from '../../../decree30/layout.js';
import { isSyllable } from '../../../text/syllable.js';
import { capitalised, find, instead } from '../matches.js';
import { proseOf, readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const RUNNING: ReadonlySet<Part> = new Set<Part>(['body', 'article', 'titledClause', 'legalBasis']);

/** The first word of a line, behind its number or dash. */
const FIRST_WORD = /(?<=^\s*(?:[-+]\s*|\p{L}\)\s*|\d+(?:\.\d+)*[.)]\s*)?)(?<at>\p{Ll}[\p{L}\p{M}]+)/dgu;

export const paragraphStart: TextRule = {
  id: 'CAP-01-DONG',
  title: 'Đầu dòng mới, sau một câu đã hết: viết hoa',
  clause: clause('PL II, I'),
  basis: 'text',
  severity: 'advice',
  check: (subject) => {
    const all = readingsOf(subject);
    // After a line that ends otherwise the sentence may go on.
    const openers = proseOf(subject).filter(
      ({ index, line }) =>
        !line.isInTable &&
        line.part !== undefined &&
        RUNNING.has(line.part) &&
        /\p{Ll}\.\s*$/u.test(all[index - 1]?.text ?? ''),
    );
    return find(openers, FIRST_WORD, ({ text }) =>
      isSyllable(text) ? instead(text, capitalised(text)) : undefined,
    );
  },
  examples: {
    passing: [
      { lines: ['Gồm có:', '- các phòng;', '- các trung tâm.', '- Văn phòng.'] },
      { lines: ['Các phòng báo cáo.', 'Văn phòng tổng hợp.'] },
    ],
    failing: [{ lines: ['Các phòng báo cáo.', '- văn phòng tổng hợp.'] }],
  },
};
