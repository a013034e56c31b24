import type { Origin } from '../document/origin.js';
import { FindingsError } from '../message/finding.js';
import { foldForComparison } from '../text/fold.js';
import { type ActRegister, namedActs } from './act-register.js';
import { mapAtTop } from './document.js';
import { type MapNode, nearestNode } from './node.js';
import { entriesIn, repeatedActs, unclearSuccessors } from './register-findings.js';
import { type Agency, agencySchema, type Person } from './schema/agency.js';
import { type Act, registerSchema } from './schema/register.js';
import type { SourceText } from './source.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml.js';

/** What all documents of a working folder share: the agency and the register of cited acts. */
export interface References {
  readonly agency: Agency;
  readonly acts: ActRegister;
}

/** Checks the text of `co-quan.yaml`; throws FindingsError with everything that is wrong in it. */
export function parseAgency(source: SourceText): Agency {
  return validate(mapAtTop(parseYaml(source), source.file), agencySchema);
}

/** Checks the text of `van-ban.yaml`; throws FindingsError with everything that is wrong in it. */
export function parseRegister(source: SourceText): Map<string, Act> {
  const root = mapAtTop(parseYaml(source), source.file);
  const repeated = repeatedActs(root);
  try {
    const { van_ban: acts } = validate(root, registerSchema);
    const named = namedActs(acts);
    repeated.push(...unclearSuccessors(root, named));
    if (repeated.length === 0) return named;
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    repeated.unshift(...error.findings);
  }
  throw new FindingsError(repeated);
}

/** Where each act stands in the text of a register that was checked. */
export function actOrigins(source: SourceText, acts: ActRegister): Map<string, Origin> {
  const entries = entriesIn(mapAtTop(parseYaml(source), source.file));
  return new Map(
    [...acts.keys()].map((name, index) => [
      name,
      nearestNode(entries[index] as MapNode, ['so_ky_hieu']).origin,
    ]),
  );
}

/** The person of that name, however the tone marks of the name are placed. */
export function findPerson(agency: Agency, name: string): Person | undefined {
  const wanted = foldForComparison(name);
  return agency.nguoi_ky.find((person) => foldForComparison(person.ho_ten) === wanted);
}
