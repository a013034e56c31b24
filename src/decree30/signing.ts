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

/**
 * The lines above the signer's name, in capitals.
 *
 * @param form how the person signs
 * @param ownTitle the signer's own title, e.g. `Phó Giám đốc`
 * @param headTitle title of the head of the agency, e.g. `Giám đốc`
 */
export function authorityLines(form: SigningFormId, ownTitle: string, headTitle: string): string[] {
  const { prefix, ownTitleBelow }: SigningForm =
    SIGNING_FORMS.find(({ id }) => id === form) ?? SIGNING_FORMS[0];
  if (prefix === undefined) return [upper(ownTitle)];
  const first = `${prefix} ${upper(headTitle)}`;
  return ownTitleBelow ? [first, upper(ownTitle)] : [first];
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
