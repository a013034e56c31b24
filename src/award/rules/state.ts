import type { AwardLaw } from '../schema/law-pack.js';

/** Whether an award goes up to the head of the Government or of the State. */
export function isOfState({ tham_quyen }: AwardLaw): boolean {
  return tham_quyen === 'thu-tuong' || tham_quyen === 'chu-tich-nuoc';
}
