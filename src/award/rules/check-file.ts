import { limited } from '../../content/finding-limit.js';
import type { Finding } from '../../message/finding.js';
import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import { lawBasis } from './basis.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';
import { isBeforeItsTime, judgedOr, weightOf } from './weight.js';

/** What a rule about the whole dossier finds; nothing where no pack in force holds the rule. */
export function checkFile(rule: FileRule, file: AwardFile, law: Law): Finding[] {
  const found = law.rule(rule.id);
  const { tham_so: parameters = {} } = found?.entry ?? {};
  if (!found || isBeforeItsTime(parameters, file)) return [];
  const own = rule.basis?.(law);
  const { clause, confidence, pack } = own ?? lawBasis(found);
  const outcomes = judgedOr(
    () => rule.check(file, law, parameters),
    (message): FileOutcome[] => [
      { ...placeOf(file, []), subject: rule.id, message, mend: 'bổ sung vào gói quy định', kind: 'unknown' },
    ],
  );
  return limited(outcomes).map(({ kind, ...told }) => ({
    rule: `award/${rule.id}`,
    severity: weightOf({ kind }, found.entry, own !== undefined) === 'blocks' ? 'error' : 'advice',
    ...told,
    clause,
    certainty: `${confidence}; gói ${pack}`,
  }));
}
