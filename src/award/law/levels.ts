/** Entries of all levels by code: a level below overrides an entry where that entry allows it. */
import { type Finding, quoted } from '../../message/finding.js';
import { nearestKey } from '../../text/nearest.js';
import { type LawPack, LEVELS } from '../schema/law-pack.js';
import type { InPack } from './law.js';

export interface Entry {
  readonly ma: string;
  readonly cap_duoi_quy_dinh?: boolean | undefined;
}

export interface Levels<Kind extends Entry> {
  readonly byCode: ReadonlyMap<string, InPack<Kind>>;
  readonly findings: readonly Finding[];
}

interface Ways<Kind extends Entry> {
  readonly packs: readonly LawPack[];
  readonly entriesOf: (pack: LawPack) => readonly Kind[];
  /** Whether levels below may override an entry that does not say so. */
  readonly isOpen: boolean;
  /** The entry of a level above that an entry concerns, where it is not the one of the same code. */
  readonly familyOf?: (code: string) => string | undefined;
  /** What stays of two entries of one code; the special one where nothing else is said. */
  readonly merge?: (above: Kind, below: Kind) => 'above' | 'below';
}

/** Lays the packs over each other, national first. */
export function levelled<Kind extends Entry>(ways: Ways<Kind>): Levels<Kind> {
  const byCode = new Map<string, InPack<Kind>>();
  const findings: Finding[] = [];
  for (const pack of ways.packs) {
    for (const entry of ways.entriesOf(pack)) {
      const above = byCode.get(entry.ma);
      const problem = problemOf({ entry, pack }, above, byCode, ways);
      if (problem) findings.push(problem);
      else if (!above || ways.merge?.(above.entry, entry) !== 'above') byCode.set(entry.ma, { entry, pack });
    }
  }
  return { byCode, findings };
}

function problemOf<Kind extends Entry>(
  own: InPack<Kind>,
  same: InPack<Kind> | undefined,
  known: ReadonlyMap<string, InPack<Kind>>,
  { isOpen, familyOf }: Ways<Kind>,
): Finding | undefined {
  const { entry, pack } = own;
  const above = same ?? known.get(familyOf?.(entry.ma) ?? '');
  if (!above) return pack.cap === 'quoc-gia' ? undefined : unknown(own, [...known.keys()]);
  if (same?.pack.cap === pack.cap) return finding(own, 'repeated', repeatedWords(own, same));
  if (above.entry.cap_duoi_quy_dinh ?? isOpen) return undefined;
  const where = `gói ${quoted(above.pack.ten)} (${wordsOf(above.pack)})`;
  return finding(own, 'override', {
    message: `gặp ${quoted(entry.ma)}, mà ${where} không để cấp dưới quy định mục này`,
    mend: 'xóa mục này; nếu cấp trên đã cho phép thì ghi cap_duoi_quy_dinh: co ở gói của cấp trên, kèm căn cứ',
  });
}

function repeatedWords(own: InPack<Entry>, same: InPack<Entry>) {
  return {
    message: `gặp ${quoted(own.entry.ma)}, đã có ở gói ${quoted(same.pack.ten)} cùng cấp, cùng thời gian`,
    mend: 'xóa một mục, hoặc ghi tu, den, ke_thua để hai gói nối tiếp nhau',
  };
}

function unknown(own: InPack<Entry>, known: readonly string[]): Finding {
  const near = nearestKey(own.entry.ma, known);
  return finding(own, 'unknown', {
    message: `gặp ${quoted(own.entry.ma)}, cần mã có trong gói quốc gia của thời gian này`,
    mend: near === undefined ? 'xem các mã: vanthu law' : `có phải ‹${near}›?`,
  });
}

function finding(
  { entry, pack }: InPack<Entry>,
  rule: string,
  words: { readonly message: string; readonly mend: string },
): Finding {
  return {
    severity: 'error',
    rule: `law-pack/${rule}`,
    origin: pack.places.get(entry) ?? pack.root.origin,
    subject: 'ma',
    ...words,
  };
}

function wordsOf({ cap }: LawPack): string {
  return `cấp ${LEVELS.find(({ id }) => id === cap)?.words ?? cap}`;
}
