import { clause } from './clause.js';

/** How a person signs (Phụ lục I, Phần I, Mục II, khoản 7, điểm b; Điều 13). */
export interface SigningForm {
  readonly id: string;
  /** What a clerk reads about it. */
  readonly meaning: string;
  /** Put before the title of the head; absent where the signer signs in his own right. */
  readonly prefix?: string;
  /** Whether the signer's own title stands on a second line under the authority. */
  readonly ownTitleBelow: boolean;
}

export const SIGNING_CLAUSE = clause('PL I, II.7.b');

export const SIGNING_FORMS = [
  { id: 'truc-tiep', meaning: 'người đứng đầu ký', ownTitleBelow: false },
  { id: 'quyen', meaning: 'được giao quyền cấp trưởng (Q.)', prefix: 'Q.', ownTitleBelow: false },
  { id: 'ky-thay', meaning: 'cấp phó ký thay cấp trưởng (KT.)', prefix: 'KT.', ownTitleBelow: true },
  { id: 'thua-lenh', meaning: 'ký thừa lệnh (TL.)', prefix: 'TL.', ownTitleBelow: true },
  { id: 'thua-uy-quyen', meaning: 'ký thừa ủy quyền (TUQ.)', prefix: 'TUQ.', ownTitleBelow: true },
] as const satisfies readonly SigningForm[];

export type SigningFormId = (typeof SIGNING_FORMS)[number]['id'];

/** What the lines above a name are made from. */
export interface Authority {
  readonly form: SigningFormId;
  /** The signer's own title, e.g. `Phó Giám đốc`. */
  readonly ownTitle: string;
  /** Title of the head of the agency, e.g. `Giám đốc`. */
  readonly headTitle: string;
  /** Title of the one who was ordered or authorised, where his deputy signs for him (Điều 13, khoản 4). */
  readonly deputyOf?: string | undefined;
  /** Name of the collective leadership, where the signer signs on its behalf. */
  readonly collective?: string | undefined;
}

/**
 * The lines above the signer's name, in capitals: one (`GIÁM ĐỐC`) to three (`TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`,
 * `PHÓ CHỦ TỊCH`).
 */
export function authorityLines({ form, ownTitle, headTitle, deputyOf, collective }: Authority): string[] {
  const { prefix, ownTitleBelow }: SigningForm =
    SIGNING_FORMS.find(({ id }) => id === form) ?? SIGNING_FORMS[0];
  const lines = [
    collective && `TM. ${collective}`,
    prefix === undefined ? ownTitle : `${prefix} ${headTitle}`,
    deputyOf && `KT. ${deputyOf}`,
    ownTitleBelow && ownTitle,
  ];
  return lines
    .filter((line) => line !== undefined && line !== false && line !== '')
    .map((line) => String(line).toLocaleUpperCase('vi'));
}
