import { shortDate } from '../../document/date.js';
import type { AwardFile } from '../data/award-file.js';
import type { Discipline } from '../schema/award-file.js';
import { DISCIPLINE } from '../schema/subjects.js';
import { entriesOf } from './index.js';

const WORDS: Readonly<Record<Discipline['hinh_thuc'], string>> = {
  'khien-trach': 'khiển trách',
  'canh-cao': 'cảnh cáo',
  'ha-bac-luong': 'hạ bậc lương',
  'giang-chuc': 'giáng chức',
  'cach-chuc': 'cách chức',
  'buoc-thoi-viec': 'buộc thôi việc',
};

export function disciplineOf(file: AwardFile, code: string): readonly Discipline[] {
  return entriesOf(file, 'ky_luat', code);
}

/** What was decided against somebody in a year. */
export function disciplineIn(file: AwardFile, code: string, year: number): Discipline[] {
  return disciplineOf(file, code).filter(({ tu }) => tu.year === year);
}

export function isAtLeastAsGrave({ hinh_thuc }: Discipline, form: Discipline['hinh_thuc']): boolean {
  const rank = (wanted: string) => DISCIPLINE.findIndex(({ id }) => id === wanted);
  return rank(hinh_thuc) >= rank(form);
}

/** `kỷ luật ‹cảnh cáo› từ 05/3/2025` */
export function disciplineWords({ hinh_thuc, tu }: Discipline): string {
  return `kỷ luật ‹${WORDS[hinh_thuc]}› từ ${shortDate(tu)}`;
}
