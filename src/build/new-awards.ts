import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAwardFile } from '../award/data/award-file.js';
import { awardWorkbook, type TypedLists, typedLists } from '../award/data/sheet-write.js';
import { type HandedOn, handedOn } from '../award/next-year.js';
import { judgeAll } from '../award/rules/judge.js';
import type { AwardLaw } from '../award/schema/law-pack.js';
import { readSource } from '../content/source.js';
import { FindingsError, hasErrors, quoted } from '../message/finding.js';
import { writeAtomically } from './atomic-write.js';
import { AWARD_FOLDER, readAwardFile } from './award-file.js';
import { AWARD_FILE } from './content-files.js';
import { lawFor, lawPacksFor } from './law.js';
import { shownPath, type Workspace } from './workspace.js';

const WORKBOOK = 'khen-thuong.xlsx';
const PRIVATE = { isPrivate: true };

/** What was taken over from the dossier of the year before. */
export interface TakenOver extends HandedOn {
  /** That dossier, as shown to the clerk. */
  readonly from: string;
}

/** What was started for the commendations of a year, as shown to the clerk. */
export interface StartedAwards {
  readonly workbook: string;
  readonly dossier: string;
  /** A dossier that was there already is kept; lists that were typed in it are in the workbook. */
  readonly isDossierNew: boolean;
  /** Absent where there is no dossier of the year before, or one of this year. */
  readonly taken?: TakenOver;
}

/**
 * Writes the workbook of a year's commendations to fill in, and the dossier that names it. Both hold personal data: only
 * their owner can read them. What the dossier of the year before hands on is in the workbook.
 *
 * @throws FindingsError when the workbook is there already, or a dossier or law pack that is there cannot be read
 */
export async function startAwards(year: number, workspace: Workspace): Promise<StartedAwards> {
  const dossier = join(workspace.content, String(year), AWARD_FOLDER, AWARD_FILE);
  const workbook = join(dirname(dossier), WORKBOOK);
  if (existsSync(workbook)) throw alreadyThere(workbook);
  const isDossierNew = !existsSync(dossier);
  const taken = isDossierNew ? await takenOver(year - 1, workspace) : undefined;
  const lists = taken ? taken.lists : isDossierNew ? {} : listsOf(dossier);
  const isFilledIn = Object.values(lists).some((entries) => entries.length > 0);
  const remark = taken ? `từ hồ sơ năm ${year - 1}, xem lại` : '';
  const bytes = awardWorkbook(lists, knownAwards(dossier, workspace), !isFilledIn, remark);
  writeAtomically(workbook, bytes, PRIVATE);
  if (isDossierNew) writeAtomically(dossier, dossierText(year), PRIVATE);
  const made = { workbook: shownPath(workbook), dossier: shownPath(dossier), isDossierNew };
  return { ...made, ...(taken && { taken }) };
}

async function takenOver(year: number, workspace: Workspace): Promise<TakenOver | undefined> {
  const dossier = join(workspace.content, String(year), AWARD_FOLDER, AWARD_FILE);
  if (!existsSync(dossier)) return undefined;
  const { award, findings } = await readAwardFile(dossier);
  if (hasErrors(findings)) throw new FindingsError(findings);
  const { judged } = judgeAll(award, lawFor(dossier, workspace, award.data.ngay_tiep_nhan));
  return { from: shownPath(dossier), ...handedOn(award, judged) };
}

function listsOf(dossier: string): TypedLists {
  return typedLists(parseAwardFile(readSource(dossier, shownPath(dossier))).root);
}

/** The titles and rewards of all packs, the greatest first: which packs apply follows from a day not known yet. */
function knownAwards(dossier: string, workspace: Workspace): AwardLaw[] {
  const awards = lawPacksFor(dossier, workspace).flatMap(({ khen_thuong: entries = [] }) => entries);
  return [...new Map(awards.map((award) => [award.ma, award])).values()].sort((a, b) => b.bac - a.bac);
}

function dossierText(year: number): string {
  return `# yaml-language-server: $schema=../../.schema/khen-thuong.schema.json
#
# Hồ sơ xét thi đua, khen thưởng của một năm; không phải một văn bản. Có dữ liệu cá nhân: không gửi ra ngoài cơ quan.

nam: ${year}
# Ngày cơ quan có thẩm quyền tiếp nhận hồ sơ (hoặc dự kiến), dạng 19/01/2024; ngày này chọn quy định áp dụng.
ngay_tiep_nhan:
# Các danh sách (đơn vị, cá nhân, xếp loại, đề nghị, phiếu …) điền ở bảng tính này.
nguon: ${WORKBOOK}

# Hội đồng, cuộc họp, kiểm phiếu: bỏ dấu # và điền khi có.
# hoi_dong:
#   so: số, ký hiệu quyết định thành lập
#   ngay: ngày quyết định
#   thanh_vien:
#     - { ho_ten: …, chuc_vu: …, vai_tro: chu-tich }
#     - { ho_ten: …, chuc_vu: …, vai_tro: thu-ky }
# hop:
#   ngay: ngày họp
#   bat_dau: 14 giờ 00
#   ket_thuc: 16 giờ 30
#   dia_diem: nơi họp
# kiem_phieu:
#   truong_ban: họ và tên
#   uy_vien: [họ và tên]
#   phat_ra: số phiếu phát ra
#   thu_ve: số phiếu thu về
#   hop_le: số phiếu hợp lệ
#   khong_hop_le: số phiếu không hợp lệ
`;
}

function alreadyThere(path: string): FindingsError {
  const origin = { file: shownPath(path), line: 1, column: 1 };
  const message = `đã có tệp ${quoted(WORKBOOK)}, không ghi đè lên dữ liệu đã điền`;
  const mend = 'điền tiếp vào tệp đó; muốn làm lại thì đổi tên hoặc xóa tệp đó trước';
  return new FindingsError([
    { severity: 'error', rule: 'award/start', origin, subject: 'tệp', message, mend },
  ]);
}
