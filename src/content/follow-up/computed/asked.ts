/** Tables and charts of the content that ask for figures of the program (key `so_lieu`). */
import type { Origin } from '../../../document/origin.js';
import { type Finding, quoted } from '../../../message/finding.js';
import type { ContentDocument } from '../../document.js';
import { type ContentNode, type MapNode, shownKeyPath } from '../../node.js';
import { textAt } from '../../table/model.js';

/** What is asked for, and where. */
export interface Asked {
  readonly map: MapNode;
  readonly name: string;
  readonly at: Origin;
}

/** Everything below a key of bodies that asks for figures, in order of the file. */
export function* askedIn(node: ContentNode, within: string): Generator<Asked> {
  if (node.kind === 'list') for (const item of node.items) yield* askedIn(item, within);
  if (node.kind !== 'map') return;
  for (const [key, { value }] of node.entries) {
    const name = key === within && value.kind === 'map' ? textAt(value, 'so_lieu') : undefined;
    if (name && value.kind === 'map') yield { map: value, name: name.value, at: name.origin };
    else yield* askedIn(value, within);
  }
}

/** What keeps the program from making it: no facts to make it from, or keys that it would write itself. */
export function askedProblem(
  asked: Asked,
  { facts }: ContentDocument,
  ownKeys: readonly string[],
): Finding | undefined {
  const { map, name } = asked;
  if (!facts) {
    const message = `gặp số liệu ${quoted(name)}, cần báo cáo tổng kết (mau: bao-cao-tong-ket)`;
    return problemAt(asked, message, `ghi ${ownKeys.slice(0, 2).join(' và ')} thay cho so_lieu`);
  }
  const double = ownKeys.filter((key) => map.entries.has(key));
  const origin = map.entries.get(double[0] ?? '')?.keyOrigin;
  if (!origin) return undefined;
  const mend = `giữ so_lieu để chương trình lập, hoặc giữ ${double.join(', ')}`;
  return { ...problemAt(asked, `gặp so_lieu cùng với ${double.join(', ')}, cần một`, mend), origin };
}

export function problemAt({ at }: Asked, message: string, mend: string): Finding {
  return {
    severity: 'error',
    rule: 'so-lieu',
    origin: at,
    subject: shownKeyPath(at.path),
    message,
    mend,
  };
}
