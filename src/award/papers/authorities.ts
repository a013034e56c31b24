/** Who decides on awards above the agency, as the agency's own papers call them. */
import type { Agency } from '../../content/schema/agency.js';
import type { Authority } from '../schema/law-pack.js';

/** `UBND tỉnh …` as the name of the issuing body is written out. */
const SHORT_COMMITTEE = /^UBND(?= )/u;
const COMMITTEE = 'Ủy ban nhân dân';

/** The head of the superior body, to whom proposals are addressed; absent where the agency has none. */
export function superiorHead({ co_quan_chu_quan: superior }: Agency): string | undefined {
  return superior && `Chủ tịch ${superior}`;
}

/** Who decides, in the words of a letter. */
export function deciderWords(authority: Authority, agency: Agency): string {
  const words: Readonly<Record<Authority, string>> = {
    'nguoi-dung-dau': `${agency.chuc_vu_dung_dau} ${agency.ten}`,
    'chu-tich-tinh': superiorHead(agency) ?? 'Chủ tịch Ủy ban nhân dân tỉnh',
    'bo-truong': 'Bộ trưởng',
    'thu-tuong': 'Thủ tướng Chính phủ',
    'chu-tich-nuoc': 'Chủ tịch nước',
  };
  return words[authority];
}

/** The superior body as the one that issues a document; absent where it is no People's Committee. */
export function superiorAgency(agency: Agency): Agency | undefined {
  const { co_quan_chu_quan: superior } = agency;
  if (superior === undefined || !new RegExp(`${SHORT_COMMITTEE.source}|^${COMMITTEE}`, 'u').test(superior))
    return undefined;
  const { co_quan_chu_quan: _, tap_the_lanh_dao: __, dia_chi: ___, ...own } = agency;
  return {
    ...own,
    ten: superior.replace(SHORT_COMMITTEE, COMMITTEE),
    ky_hieu: 'UBND',
    chuc_vu_dung_dau: 'Chủ tịch',
  };
}
