import { type Finding, FindingsError, quoted } from '../message/finding.js';
import { foldForComparison } from '../text/fold.js';
import { mapAtTop } from './document.js';
import { type MapNode, nearestNode } from './node.js';
import { type Agency, agencySchema, type Person } from './schema/agency.js';
import { type Act, registerSchema } from './schema/register.js';
import type { SourceText } from './source.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml.js';

/** What all documents of a working folder share: the agency and the register of cited acts. */
export interface References {
  readonly agency: Agency;
  /** By number and symbol. */
  readonly acts: ReadonlyMap<string, Act>;
}

/** Checks the text of `co-quan.yaml`; throws FindingsError with everything that is wrong in it. */
export function parseAgency(source: SourceText): Agency {
  return validate(mapAtTop(parseYaml(source), source.file), agencySchema);
}

/** Checks the text of `van-ban.yaml`; throws FindingsError with everything that is wrong in it. */
export function parseRegister(source: SourceText): Map<string, Act> {
  const root = mapAtTop(parseYaml(source), source.file);
  const { van_ban: acts } = validate(root, registerSchema);
  const register = new Map(acts.map((act) => [act.so_ky_hieu, act]));
  if (register.size < acts.length) throw new FindingsError(repeatedActs(acts, root));
  return register;
}

function repeatedActs(acts: readonly Act[], root: MapNode): Finding[] {
  return acts.flatMap((act, index) => {
    if (acts.findIndex(({ so_ky_hieu }) => so_ky_hieu === act.so_ky_hieu) === index) return [];
    return [
      {
        severity: 'error',
        rule: 'register/repeated',
        origin: nearestNode(root, ['van_ban', index, 'so_ky_hieu']).origin,
        subject: 'so_ky_hieu',
        message: `gặp ${quoted(act.so_ky_hieu)} lần nữa, cần mỗi văn bản chỉ ghi một lần`,
        mend: 'xóa một mục; nếu là hai văn bản khác nhau, kiểm tra lại số và ký hiệu',
      },
    ];
  });
}

/** The person of that name, however the tone marks of the name are placed. */
export function findPerson(agency: Agency, name: string): Person | undefined {
  const wanted = foldForComparison(name);
  return agency.nguoi_ky.find((person) => foldForComparison(person.ho_ten) === wanted);
}
