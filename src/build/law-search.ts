import type { InPack, Law } from '../award/law/law.js';
import type { AwardLaw, NoAward, RuleLaw } from '../award/schema/law-pack.js';
import { nearestKey, plainKey } from '../text/nearest.js';

/** What a clerk may have meant by a code or name. */
export type LawSearch =
  | { readonly kind: 'awards'; readonly awards: readonly InPack<AwardLaw>[] }
  | { readonly kind: 'rule'; readonly rule: InPack<RuleLaw> }
  /** Often heard, but the law has no such thing. */
  | { readonly kind: 'no-award'; readonly heard: InPack<NoAward> }
  | { readonly kind: 'unknown'; readonly near?: string };

/** Looks for a code, a name, an abbreviation or the beginning of a name, with or without diacritics. */
export function searchLaw(typed: string, law: Law): LawSearch {
  const key = plainKey(typed.trim());
  const isIt = ({ entry }: InPack<AwardLaw>) => namesOf(entry).some((name) => plainKey(name) === key);
  const exact = law.awards.filter(isIt);
  if (exact.length > 0) return { kind: 'awards', awards: exact };

  const rule = law.rule(typed.trim().toUpperCase());
  if (rule) return { kind: 'rule', rule };

  const heard = law.noAwards.find(({ entry }) =>
    [entry.ten, ...(entry.ten_khac ?? [])].some((name) => startsWithWords(key, plainKey(name))),
  );
  if (heard) return { kind: 'no-award', heard };

  const partly = law.awards.filter(({ entry }) => startsWithWords(plainKey(entry.ten), key));
  if (partly.length > 0) return { kind: 'awards', awards: partly };

  const near = nearestKey(
    typed,
    law.awards.flatMap(({ entry }) => namesOf(entry)),
  );
  return { kind: 'unknown', ...(near !== undefined && { near }) };
}

function namesOf({ ma, ten, viet_tat: short }: AwardLaw): string[] {
  return [ma, ten, ...(short === undefined ? [] : [short])];
}

/** Whether a name begins with whole words of another: what follows is the name of an agency, say. */
function startsWithWords(name: string, beginning: string): boolean {
  return beginning !== '' && (name === beginning || name.startsWith(`${beginning}_`));
}
