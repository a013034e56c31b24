import type { Origin } from '../document/origin.js';
import { type Finding, FindingsError, quoted } from '../message/finding.js';
import { foldForComparison } from '../text/fold.js';
import { actKey } from './act-name.js';
import { mapAtTop } from './document.js';
import { type MapNode, nearestNode, type TextNode } from './node.js';
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
  const repeated = repeatedActs(root);
  try {
    const { van_ban: acts } = validate(root, registerSchema);
    if (repeated.length === 0) return new Map(acts.map((act) => [act.so_ky_hieu, act]));
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    repeated.unshift(...error.findings);
  }
  throw new FindingsError(repeated);
}

/** Where each act stands in the text of a register that was checked. */
export function actOrigins(source: SourceText): Map<string, Origin> {
  const root = mapAtTop(parseYaml(source), source.file);
  return new Map(numbersIn(root).map(({ value, origin }) => [value, origin]));
}

function repeatedActs(root: MapNode): Finding[] {
  const first = new Map<string, TextNode>();
  return numbersIn(root).flatMap((node) => {
    const earlier = first.get(actKey(node.value));
    if (!earlier) {
      first.set(actKey(node.value), node);
      return [];
    }
    const other = earlier.value === node.value ? '' : `, đã ghi ${quoted(earlier.value)}`;
    return [
      {
        severity: 'error',
        rule: 'register/repeated',
        origin: node.origin,
        subject: 'so_ky_hieu',
        message: `gặp ${quoted(node.value)} lần nữa${other} ở dòng ${earlier.origin.line}, cần mỗi văn bản chỉ ghi một lần`,
        mend: 'xóa một mục; nếu là hai văn bản khác nhau, kiểm tra lại số và ký hiệu',
      },
    ];
  });
}

/** The numbers of all acts, right or wrong. */
function numbersIn(root: MapNode): TextNode[] {
  const list = root.entries.get('van_ban')?.value;
  const items = list?.kind === 'list' ? list.items : [];
  return items
    .map((item) => nearestNode(item, ['so_ky_hieu']))
    .filter((node): node is TextNode => node.kind === 'text' && node.value !== '');
}

/** The person of that name, however the tone marks of the name are placed. */
export function findPerson(agency: Agency, name: string): Person | undefined {
  const wanted = foldForComparison(name);
  return agency.nguoi_ky.find((person) => foldForComparison(person.ho_ten) === wanted);
}
