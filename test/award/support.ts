import { stringify } from 'yaml';
import { type AwardFile, parseAwardFile } from '../../src/award/data/award-file.js';
import type { Law } from '../../src/award/law/law.js';
import { caseOf } from '../../src/award/rules/case.js';
import { BASE_DOSSIER } from '../../src/award/rules/examples.js';
import type { Case, Example } from '../../src/award/rules/rule.js';
import { exampleLaw } from './law.js';

/** The dossier of an example: the base with its changes, `null` for a key that is not there. */
export function dossier(changes: Readonly<Record<string, unknown>>): AwardFile {
  const keys = Object.entries({ ...BASE_DOSSIER, ...changes }).filter(([, value]) => value !== null);
  return parseAwardFile({ file: 'khen-thuong.yaml', text: stringify(Object.fromEntries(keys)) });
}

/** What applies to an example, with the settings that it makes. */
export function lawOf(file: AwardFile, settings: Example['settings'] = {}): Law {
  return exampleLaw(file.data.ngay_tiep_nhan, settings);
}

/** The first proposal of an example. */
export function caseOfExample({ changes, settings }: Example): Case {
  const file = dossier(changes);
  const [first] = file.data.de_nghi;
  const one = first && caseOf(file, lawOf(file, settings), first, 0);
  if (!one) throw new Error('the example proposes nobody that the law and the dossier know');
  return one;
}
