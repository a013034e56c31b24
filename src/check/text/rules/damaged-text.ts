import { damageWords } from '../../../content/damage-findings.js';
import { clause } from '../../../decree30/clause.js';
import { type DamageKind, findDamage } from '../../../text/damage.js';
import { readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Not letters of another character set: hidden characters, bullets of a symbol font, a missing space after `?`. */
const MILD: ReadonlySet<DamageKind> = new Set(['control', 'private', 'question-marks']);

/** One report says it for the whole line. */
const ONCE_PER_LINE: ReadonlySet<DamageKind> = new Set(['mojibake', 'legacy-font']);

export const damagedText: TextRule = {
  id: 'FONT-02-MA',
  title: 'Chữ theo bộ mã Unicode, không theo TCVN3, VNI hay bảng mã khác',
  clause: clause('PL I, I.4'),
  basis: 'text',
  severity: 'error',
  check: (subject) =>
    readingsOf(subject).flatMap(({ index, line }) => {
      const damages = findDamage(line.text);
      return damages
        .filter(
          ({ kind }, at) =>
            !ONCE_PER_LINE.has(kind) || damages.findIndex((other) => other.kind === kind) === at,
        )
        .map((damage) => ({
          line: index,
          start: damage.offset,
          end: damage.offset + damage.found.length,
          ...damageWords(damage),
          ...(MILD.has(damage.kind) && { severity: 'advice' as const }),
        }));
    }),
  examples: {
    passing: ['Thực hiện nhiệm vụ năm 2024.', 'Ai chủ trì?'],
    failing: [
      'Thá»±c hiá»‡n nhiá»‡m vá»¥ nÄƒm 2024.',
      'Thùc hiÖn nhiÖm vô n¨m 2024 cña Së.',
      'Tỉnh Ðồng Mẫu.',
    ],
  },
};
