import type { AwardFile } from '../data/award-file.js';
import { codesIn, entriesOf } from './index.js';

/** How somebody stands to an award of the dossier's own year. */
export type Standing = 'decided' | 'proposed' | 'none';

/** Decided: in the history, or proposed and in a decision that does not leave them out. */
export function standingOf(file: AwardFile, code: string, award: string): Standing {
  const { nam, quyet_dinh = [] } = file.data;
  const isHeld = entriesOf(file, 'lich_su', code).some(
    (past) => past.nam === nam && past.khen_thuong === award,
  );
  if (isHeld) return 'decided';
  if (!entriesOf(file, 'de_nghi', code).some(({ khen_thuong }) => khen_thuong === award)) return 'none';
  const kind = entriesOf(file, 'ca_nhan', code).length > 0 ? 'ca-nhan' : 'tap-the';
  const decisions = quyet_dinh.filter(
    ({ khen_thuong, cho = kind }) => cho === kind && codesIn(khen_thuong).includes(award),
  );
  if (decisions.length === 0) return 'proposed';
  const isGranted = decisions.some(({ khong_duoc = '' }) => !codesIn(khong_duoc).includes(code));
  return isGranted ? 'decided' : 'none';
}
