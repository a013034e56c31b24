import { foldForComparison } from '../../text/fold.js';
import { AUTHORITIES, type Authority } from '../schema/law-pack.js';

/** What the name of an office is known by, the surest first: a director's title may hold the name of the province. */
const KNOWN_BY: readonly (readonly [RegExp, Authority])[] = [
  [/giám đốc|chánh văn phòng|cục trưởng|hiệu trưởng|viện trưởng|trưởng ban/u, 'nguoi-dung-dau'],
  [/chủ tịch nước/u, 'chu-tich-nuoc'],
  [/thủ tướng|^chính phủ$/u, 'thu-tuong'],
  [/bộ trưởng/u, 'bo-truong'],
  [
    /chủ tịch (ủy ban nhân dân |ubnd )?(tỉnh|thành phố)|(ủy ban nhân dân|ubnd) (tỉnh|thành phố)/u,
    'chu-tich-tinh',
  ],
];

/** Who an office is, by the words it is written with; `undefined` where they do not say. */
export function authorityOf(office: string): Authority | undefined {
  const folded = foldForComparison(office);
  return KNOWN_BY.find(([pattern]) => pattern.test(folded))?.[1];
}

export function authorityWords(authority: Authority): string {
  return AUTHORITIES.find(({ id }) => id === authority)?.words ?? authority;
}

/** The key, among the papers of a dossier, of the letter that proposes what an authority decides. */
export function letterKey(authority: Authority): string {
  return `to-trinh-${authority}`;
}
