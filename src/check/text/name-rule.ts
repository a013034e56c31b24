import type { CapitalList } from '../../decree30/capitals/capital-list.js';
import { quoted } from '../../message/finding.js';
import { instead } from './matches.js';
import { type Miscapitalised, miscapitalised } from './names.js';
import { proseOf, reportOn } from './readings.js';
import type { TextRule } from './text-rule.js';

/** What a rule about the names of one list has to say besides the list. */
interface NameRuleFacts extends Pick<TextRule, 'id' | 'title' | 'examples'> {
  /** Which finds are surely the name; all of them where it is absent. */
  readonly isMeant?: (name: Miscapitalised) => boolean;
}

/**
 * A rule about names of a closed list. It is an error to spell an example of the Decree unlike the Decree; about the
 * other names of a list, and words without any capital, which may not be meant as the name, there is only advice.
 */
export function nameRule(list: CapitalList, { isMeant, ...facts }: NameRuleFacts): TextRule {
  return {
    ...facts,
    clause: list.clause,
    basis: 'text',
    severity: 'error',
    check: (subject) =>
      miscapitalised(proseOf(subject), list)
        .filter((name) => isMeant?.(name) ?? true)
        .map((name) => {
          const { found, wanted, start, end, reading, isDecrees } = name;
          const isSure = isDecrees && /\p{Lu}/u.test(found);
          return reportOn(reading, start, end, {
            ...instead(found, wanted, `viết lại là ${quoted(wanted)}`),
            ...(isSure ? {} : { severity: 'advice' }),
          });
        }),
  };
}

/** A mark, the end of the line, or a word that no longer word could begin with the name. */
const END_OF_NAME =
  /^(?:\s*[.,;:!?)”"/]|\s*$|\s+(?:và|hoặc|là|có|của|cho|đã|được|tại|trong|với|về|từ|sang|đến|để|do|theo|năm|ngày)(?!\p{L}))/u;

/** Whether the name surely ends where the find ends: `miền Trung quốc lộ` has no `Trung quốc` in it. */
export function endsThere(name: Miscapitalised): boolean {
  return END_OF_NAME.test(after(name));
}

/** The text before a find, as far as a condition needs it. */
export function before({ reading, start }: Miscapitalised): string {
  return reading.text.slice(Math.max(0, start - 30), start);
}

/** The text after a find. */
export function after({ reading, end }: Miscapitalised): string {
  return reading.text.slice(end, end + 30);
}
