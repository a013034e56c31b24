import type { ListNode } from '../../content/node.js';
import { longDate } from '../../document/date.js';
import { compareNames } from '../data/names.js';
import { councilSize } from '../facts/council.js';
import { enoughVotes } from '../rules/vote-outcome.js';
import { birthColumns, nameColumns, voteColumns, WIDTHS } from './columns.js';
import { countOf, countWords, twoDigits } from './counts.js';
import { plain } from './nodes.js';
import { makerAt, type Paper, type PaperSources, paperRoot } from './paper.js';
import { type Group, groupsWith, ofKind, type SubjectKind } from './register.js';
import { entryTable } from './table.js';
import { thresholdLines } from './thresholds.js';
import { actsOf, COUNCIL, establishingWords, memberWords } from './words.js';

/** Minutes of the counting of votes; none where the dossier has no count. */
export function countingMinutes(sources: PaperSources): Paper[] {
  const { file, register, agency } = sources;
  const { kiem_phieu: count, hoi_dong: council, hop: meeting, nam } = file.data;
  const voted = groupsWith(register.proposed, ({ vote }) => vote !== undefined).map(byVotes);
  if (!count || !council || voted.length === 0) return [];
  const at = makerAt(sources, 'kiem_phieu');
  const body = {
    can_cu_xet: at.list(actsOf(sources)),
    thanh_lap: establishingWords(sources),
    ngay_hop: longDate(meeting?.ngay),
    truong_ban: memberWords(file, count.truong_ban),
    uy_vien: at.list(count.uy_vien.map((name) => memberWords(file, name))),
    tong_so: twoDigits(councilSize(file)),
    phat_ra: twoDigits(count.phat_ra),
    thu_ve: twoDigits(count.thu_ve),
    hop_le: twoDigits(count.hop_le),
    khong_hop_le: twoDigits(count.khong_hop_le),
    so_de_nghi: `${proposals(voted, 'unit')}, ${proposals(voted, 'person')}`,
    nguong: at.list(thresholdLines(sources, voted)),
    ca_nhan: results(sources, voted, 'person'),
    tap_the: results(sources, voted, 'unit'),
    dat: at.list(passed(voted)),
    ky: at.list([
      ...count.uy_vien.map((name) => at.map({ ben: 'trai', chuc_danh: 'Ủy viên', ho_ten: plain(name) })),
      at.map({ ben: 'phai', chuc_danh: 'Trưởng ban kiểm phiếu', ho_ten: plain(count.truong_ban) }),
    ]),
  };
  const subject = `Bỏ phiếu của ${COUNCIL} ${agency.ten} năm ${nam}`;
  const head = { template: 'bien-ban-kiem-phieu', key: 'bien-ban-kiem-phieu', subject };
  return [{ name: '05-bien-ban-kiem-phieu', root: paperRoot(sources, head, body) }];
}

/** From the most votes to the fewest. */
function byVotes(group: Group): Group {
  const votes = ({ vote }: Group['entries'][number]) => vote?.dong_y ?? 0;
  return {
    ...group,
    entries: group.entries.toSorted((a, b) => votes(b) - votes(a) || compareNames(a.name, b.name)),
  };
}

function proposals(groups: readonly Group[], kind: SubjectKind): string {
  return `${twoDigits(countOf(ofKind(groups, kind)).all)} đề nghị cho ${kind === 'person' ? 'cá nhân' : 'tập thể'}`;
}

function results(sources: PaperSources, groups: readonly Group[], kind: SubjectKind): ListNode | undefined {
  const own = ofKind(groups, kind);
  if (own.length === 0) return undefined;
  const columns = [...nameColumns(kind), ...(kind === 'person' ? birthColumns : []), ...voteColumns(sources)];
  return makerAt(sources, 'phieu').list([entryTable(sources, own, columns, { widths: WIDTHS.count[kind] })]);
}

/** `Danh hiệu “…”: 06 cá nhân`, then who did not pass where a share is asked for. */
function passed(groups: readonly Group[]): string[] {
  const lines = groups.map(({ award, kind, entries }) => {
    const outcomes = entries.map((entry) => ({ entry, kind: enoughVotes(entry.judged.one).kind }));
    const reached = outcomes.filter((one) => one.kind === 'met').length;
    const short = outcomes.filter((one) => one.kind === 'not-met').map(({ entry }) => plain(entry.name));
    if (reached + short.length === 0)
      return `${award.ten}: chưa có quy định về tỷ lệ phiếu, Hội đồng kết luận theo kết quả trên`;
    const others = short.length === 0 ? '' : `; không đạt: ${short.join(', ')}`;
    return `${award.ten}: ${countWords(reached, kind)} đạt${others}`;
  });
  // Persons and collectives may share the line that says nothing is laid down.
  return [...new Set(lines)];
}
