import { longDate } from '../../document/date.js';
import { isSameName } from '../data/names.js';
import { councilSize } from '../facts/council.js';
import { nameColumns, voteColumns, WIDTHS } from './columns.js';
import { countWithGenders, twoDigits } from './counts.js';
import { blank, type Made, plain } from './nodes.js';
import { makerAt, type Paper, type PaperSources, paperRoot, wordsAt } from './paper.js';
import { groupsWith, ofKind } from './register.js';
import { entryTable } from './table.js';
import { capitalised, thresholdLines } from './thresholds.js';
import { actsOf, awardWords, COUNCIL, establishingWords, memberWords } from './words.js';

/** Minutes of the council's meeting; none where the dossier has no council or meeting. */
export function meetingMinutes(sources: PaperSources): Paper[] {
  const { file, register, agency } = sources;
  const { hoi_dong: council, hop: meeting, nam } = file.data;
  if (!council || !meeting) return [];
  const at = makerAt(sources, 'hop');
  const absent = meeting.vang ?? [];
  const members = council.thanh_vien;
  const chair = members.find(({ vai_tro }) => vai_tro === 'chu-tich')?.ho_ten;
  const secretary = members.find(({ vai_tro }) => vai_tro === 'thu-ky')?.ho_ten;
  const present = members.filter(({ ho_ten }) => !absent.some((one) => isSameName(one.ho_ten, ho_ten)));
  const voted = groupsWith(register.proposed, ({ vote }) => vote !== undefined);
  const day = longDate(meeting.ngay);
  const body = {
    bat_dau: `${plain(meeting.bat_dau)}, ${day}`,
    dia_diem: wordsAt(sources, ['hop', 'dia_diem'], 'địa điểm'),
    chu_tri: chair === undefined ? blank('chủ trì') : memberWords(file, chair),
    nguoi_ghi: secretary === undefined ? blank('thư ký') : memberWords(file, secretary),
    thanh_lap: establishingWords(sources),
    tong_so: twoDigits(councilSize(file)),
    co_mat: twoDigits(present.length),
    vang_mat: twoDigits(absent.length),
    y_kien: twoDigits(absent.filter(({ y_kien }) => y_kien).length),
    thanh_phan: at.list(present.map(({ ho_ten, chuc_vu }) => plain(`${ho_ten}, ${chuc_vu}`))),
    vang:
      absent.length === 0
        ? undefined
        : at.list(absent.map(({ ho_ten, ly_do }) => plain(`${ho_ten}; lý do: ${ly_do}`))),
    can_cu_xet: at.list(actsOf(sources)),
    ho_so: at.list(
      register.proposed.map(
        (group) => `${capitalised(awardWords(group.award))}: ${countWithGenders([group], group.kind)}`,
      ),
    ),
    dien_bien: meeting.dien_bien
      ? at.list(meeting.dien_bien.map((_, index) => wordsAt(sources, ['hop', 'dien_bien', index], 'ý kiến')))
      : at.list([blank('ý kiến thảo luận')]),
    nguong: at.list(thresholdLines(sources, voted)),
    ca_nhan: results(sources, 'person'),
    tap_the: results(sources, 'unit'),
    ket_luan: at.list(
      register.going.map(
        (group) => `${capitalised(awardWords(group.award))}: ${countWithGenders([group], group.kind)}`,
      ),
    ),
    con_lai: othersWords(sources),
    ket_thuc: `${plain(meeting.ket_thuc)}, ${day}`,
    thu_ky: secretary === undefined ? blank('thư ký') : plain(secretary),
    chu_toa: chair === undefined ? blank('chủ trì') : plain(chair),
    luu: 'VT, Hồ sơ',
  };
  const head = {
    template: 'bien-ban-hop',
    key: 'bien-ban-hop-hoi-dong',
    subject: `Họp ${COUNCIL} ${agency.ten} xét danh hiệu thi đua, hình thức khen thưởng năm ${nam}`,
    recipients: ['Thành viên Hội đồng'],
  };
  return [{ name: '06-bien-ban-hop-hoi-dong', root: paperRoot(sources, head, body) }];
}

function results(sources: PaperSources, kind: 'person' | 'unit'): Made {
  const groups = groupsWith(ofKind(sources.register.proposed, kind), ({ vote }) => vote !== undefined);
  if (groups.length === 0) return undefined;
  return makerAt(sources, 'phieu').list([
    entryTable(sources, groups, [...nameColumns(kind), ...voteColumns(sources)], {
      widths: WIDTHS.votes[kind],
    }),
  ]);
}

/** Who was proposed and does not go on; the reasons are the council's to say. */
function othersWords({ register }: PaperSources): string | undefined {
  const others = register.proposed
    .map((group) => ({ group, own: group.entries.filter(({ leftOut }) => leftOut !== undefined) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => `${group.award.ten}: ${own.map(({ name }) => plain(name)).join(', ')}`);
  return others.length === 0
    ? undefined
    : `${twoDigits(register.leftOut.length)} đề nghị (${others.join('; ')})`;
}
