import { mapAtTop } from '../../content/document.js';
import { type ContentNode, type MapNode, nearestNode } from '../../content/node.js';
import type { SourceText } from '../../content/source.js';
import { validate } from '../../content/validate.js';
import { parseYaml } from '../../content/yaml.js';
import type { Origin } from '../../document/origin.js';
import { type Finding, FindingsError, inOrder, quoted } from '../../message/finding.js';
import { type LawPack, lawPackSchema } from '../schema/law-pack.js';
import { isReversed, overlap, type Period } from './period.js';

/** Lists whose entries have a code. */
export const CODED_LISTS = ['khen_thuong', 'quy_tac', 'cai_dat'] as const;

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
