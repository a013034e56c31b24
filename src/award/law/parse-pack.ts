import { mapAtTop } from '../../content/document.js';
import { type ContentNode, type MapNode, nearestNode, originAt } from '../../content/node.js';
import type { SourceText } from '../../content/source.js';
import { validate } from '../../content/validate.js';
import { parseYaml } from '../../content/yaml.js';
import type { Origin } from '../../document/origin.js';
import { type Finding, FindingsError, inOrder, quoted } from '../../message/finding.js';
import { type LawPack, lawPackSchema } from '../schema/law-pack.js';
import { isReversed, overlap, type Period } from './period.js';

/** Lists whose entries have a code. */
const CODED_LISTS = ['khen_thuong', 'quy_tac', 'cai_dat'] as const;

/** What no province or agency decides. */
const NATIONAL_KEYS = ['luong_co_so', 'lam_tron_den'] as const;

/**
 * Checks the text of a law pack.
 *
 * @throws FindingsError with everything that is wrong in it
 */
export function parseLawPack(source: SourceText): LawPack {
  const root = mapAtTop(parseYaml(source), source.file);
  const data = validate(root, lawPackSchema);
  const pack: LawPack = { ...data, file: source.file, root, places: placesIn(root, data) };
  const findings = [
    ...(isReversed(pack) ? [reversed(nearestNode(root, ['den']).origin)] : []),
    ...(pack.cap === 'quoc-gia' ? [] : NATIONAL_KEYS.flatMap((key) => nationalOnly(key, pack))),
    ...CODED_LISTS.flatMap((key) => entryFindings(pack[key] ?? [], pack)),
  ];
  if (findings.length > 0) throw new FindingsError(inOrder(findings));
  return pack;
}

function placesIn(root: MapNode, data: Omit<LawPack, 'file' | 'root' | 'places'>): Map<object, Origin> {
  const places = CODED_LISTS.flatMap((key) =>
    (data[key] ?? []).map((entry, index): [object, Origin] => [entry, codePlace(root, [key, index])]),
  );
  return new Map(places);
}

function codePlace(root: ContentNode, path: readonly PropertyKey[]): Origin {
  return nearestNode(root, [...path, 'ma']).origin;
}

interface Coded extends Period {
  readonly ma: string;
}

function entryFindings(entries: readonly Coded[], { places, root }: LawPack): Finding[] {
  return entries.flatMap((entry, index) => {
    const origin = places.get(entry) ?? root.origin;
    const earlier = entries.slice(0, index).find((other) => other.ma === entry.ma && overlap(other, entry));
    return [
      ...(isReversed(entry) ? [reversed(origin)] : []),
      ...(earlier ? [repeated(entry.ma, origin, places.get(earlier)?.line)] : []),
    ];
  });
}

function nationalOnly(key: (typeof NATIONAL_KEYS)[number], pack: LawPack): Finding[] {
  if (pack[key] === undefined) return [];
  return [
    {
      severity: 'error',
      rule: 'law-pack/national',
      origin: originAt(pack.root, [key]),
      subject: key,
      message: `gặp khóa ${key} ở gói của tỉnh, cơ quan, cần ghi ở gói quốc gia`,
      mend: 'xóa khóa này',
    },
  ];
}

function reversed(origin: Origin): Finding {
  return {
    severity: 'error',
    rule: 'law-pack/period',
    origin,
    subject: 'den',
    message: 'gặp ngày cuối ở trước ngày đầu, cần đến ngày không sớm hơn từ ngày',
    mend: 'sửa tu hoặc den',
  };
}

function repeated(code: string, origin: Origin, line = 1): Finding {
  return {
    severity: 'error',
    rule: 'law-pack/repeated',
    origin,
    subject: 'ma',
    message: `gặp ${quoted(code)} lần nữa, đã ghi ở dòng ${line}, cần mỗi mã một mục trong một thời gian`,
    mend: 'xóa một mục, hoặc ghi tu, den để hai mục nối tiếp nhau',
  };
}
