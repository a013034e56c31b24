import type { MapNode } from '../../content/node.js';
import { letterKey } from '../facts/authority.js';
import type { Authority } from '../schema/law-pack.js';
import { AUTHORITIES } from '../schema/law-pack.js';
import { deciderWords, superiorHead } from './authorities.js';
import {
  achievementColumn,
  birthColumns,
  historyWords,
  nameColumns,
  shareNote,
  voteColumns,
  WIDTHS,
} from './columns.js';
import { countWithGenders } from './counts.js';
import { makerAt, type Paper, type PaperSources, paperRoot } from './paper.js';
import { type Entry, type Group, ofKind, type SubjectKind } from './register.js';
import { entryTable } from './table.js';
import { awardWords, COUNCIL, kindWords, legalBases } from './words.js';

/** One letter to the level above for each authority that decides there, with the lists as appendices. */
export function proposalLetters(sources: PaperSources): Paper[] {
  const addressee = superiorHead(sources.agency);
  if (addressee === undefined) return [];
  return AUTHORITIES.filter(({ id }) => id !== 'nguoi-dung-dau').flatMap(({ id }) =>
    letter(sources, id, addressee),
  );
}

function letter(sources: PaperSources, authority: Authority, addressee: string): Paper[] {
  const groups = sources.register.going.filter(({ award }) => award.tham_quyen === authority);
  if (groups.length === 0) return [];
  const { agency, file } = sources;
  const at = makerAt(sources, 'de_nghi');
  const decider = deciderWords(authority, agency);
  const isDecidedThere = decider === addressee;
  const kinds = (['person', 'unit'] as const).filter((kind) => ofKind(groups, kind).length > 0);
  const key = letterKey(authority);
  const head = {
    template: 'to-trinh',
    key,
    subject: `Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng năm ${file.data.nam}`,
    recipients: [`${COUNCIL} ${agency.ten}`],
    isSigned: true,
  };
  const body = {
    kinh_gui: at.list([addressee]),
    can_cu: legalBases(sources),
    co_quan: agency.ten,
    noi_trinh: addressee,
    xem_xet: isDecidedThere ? 'quyết định tặng' : `trình ${decider} quyết định tặng`,
    de_nghi: at.list(groups.map(requested)),
    danh_sach: kinds.length === 1 ? 'Phụ lục' : 'Phụ lục I và Phụ lục II',
    ket: isDecidedThere ? 'quyết định' : `trình ${decider} quyết định`,
    phu_luc: at.list(kinds.map((kind) => appendix(sources, ofKind(groups, kind), kind))),
  };
  return [{ name: `09-${key}`, root: paperRoot(sources, head, body) }];
}

function requested(group: Group, index: number, all: readonly Group[]): string {
  const words = `${awardWords(group.award)} cho ${countWithGenders([group], group.kind)}`;
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}${index === all.length - 1 ? '.' : ';'}`;
}

function appendix(sources: PaperSources, groups: readonly Group[], kind: SubjectKind): MapNode {
  const at = makerAt(sources, 'de_nghi');
  const columns = [
    ...nameColumns(kind),
    ...(kind === 'person' ? birthColumns : []),
    achievementColumn(sources),
    { title: 'Đã được khen thưởng', cell: (entry: Entry) => historyWords(sources, entry) },
    ...voteColumns(sources),
  ];
  return at.map({
    tieu_de: `Danh sách ${kindWords(kind)} đề nghị danh hiệu thi đua, hình thức khen thưởng`,
    ngang: 'co',
    noi_dung: at.list([
      shareNote(sources),
      entryTable(sources, groups, columns, { widths: WIDTHS.summary[kind] }),
    ]),
  });
}
