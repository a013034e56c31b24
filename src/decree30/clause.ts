/**
 * How the Decree is cited to a clerk. `PL I, II.5.b` in the tables of this folder means Phụ lục I, Phần I, Mục II,
 * khoản 5, điểm b of Nghị định 30/2020/NĐ-CP.
 */
export function clause(place: string): string {
  return `NĐ 30, ${place.replace('PL ', 'Phụ lục ')}`;
}
