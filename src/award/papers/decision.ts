import type { MapNode } from '../../content/node.js';
import type { Agency } from '../../content/schema/agency.js';
import type { AwardLaw } from '../schema/law-pack.js';
import { superiorAgency } from './authorities.js';
import { achievementColumn, nameColumns } from './columns.js';
import { countWithGenders } from './counts.js';
import { dongWords, isPaidByGreater, moneyLine, moneyOf, oneTitleLine } from './money.js';
import { makerAt, type Paper, type PaperSources, paperRoot, wordsAt } from './paper.js';
import { type Group, ofKind, type SubjectKind } from './register.js';
import { type EntryColumn, entryTable } from './table.js';
import { capitalised } from './thresholds.js';
import { actBases, awardWords, kindWords, legalBases } from './words.js';

/** The director's own decisions: titles and rewards, persons and collectives, each apart. */
export function ownDecisions(sources: PaperSources): Paper[] {
  const { agency, register } = sources;
  const own = register.going.filter(({ award }) => award.tham_quyen === 'nguoi-dung-dau');
  const of = (sort: AwardLaw['nhom'], kind: SubjectKind) =>
    ofKind(own, kind).filter(({ award }) => award.nhom === sort);
  return [
    ...decision(sources, of('danh-hieu', 'person'), '11-quyet-dinh-danh-hieu-ca-nhan', agency),
    ...decision(sources, of('danh-hieu', 'unit'), '12-quyet-dinh-danh-hieu-tap-the', agency),
    ...decision(sources, of('hinh-thuc', 'person'), '13-quyet-dinh-giay-khen-ca-nhan', agency),
    ...decision(sources, of('hinh-thuc', 'unit'), '14-quyet-dinh-giay-khen-tap-the', agency),
  ];
}

/** Drafts for the head of the superior body to sign; none where the agency has no such superior. */
export function draftDecisions(sources: PaperSources): Paper[] {
  const superior = superiorAgency(sources.agency);
  if (!superior) return [];
  const groups = sources.register.going.filter(({ award }) => award.tham_quyen === 'chu-tich-tinh');
  return [
    ...decision(sources, ofKind(groups, 'person'), '15-du-thao-quyet-dinh-chu-tich-tinh-ca-nhan', superior),
    ...decision(sources, ofKind(groups, 'unit'), '16-du-thao-quyet-dinh-chu-tich-tinh-tap-the', superior),
  ];
}

function decision(sources: PaperSources, groups: readonly Group[], name: string, issuer: Agency): Paper[] {
  const [first] = groups;
  if (!first) return [];
  const { agency, file } = sources;
  const { nam } = file.data;
  const key = name.slice(3);
  const at = makerAt(sources, 'de_nghi');
  const isOwn = issuer === agency;
  const head = {
    template: 'quyet-dinh',
    key,
    subject: `Về việc tặng ${subjectWords(groups)} năm ${nam} cho ${kindWords(first.kind)}`,
    recipients: ['Như Điều 4', ...(isOwn ? [] : [agency.ten])],
    isSigned: true,
  };
  const body = {
    can_cu: isOwn ? legalBases(sources) : actBases(sources),
    ...(!isOwn && { de_nghi: `${agency.chuc_vu_dung_dau} ${agency.ten}` }),
    tang: at.list(groups.map((group) => grantWords(group, nam))),
    tien_thuong: at.list([
      ...groups.map((group) => moneyLine(sources, group, key)),
      oneTitleLine(sources, groups),
    ]),
    nguon: wordsAt(sources, ['van_ban', key, 'nguon'], 'nguồn kinh phí'),
    thi_hanh: isOwn
      ? `Thủ trưởng các đơn vị thuộc ${agency.ten} và ${kindWords(first.kind)} có tên tại Phụ lục`
      : `Chánh Văn phòng ${issuer.ten}, ${agency.chuc_vu_dung_dau} ${agency.ten} và ${kindWords(first.kind)} có tên tại Phụ lục`,
    phu_luc: at.list([appendix(sources, groups, key)]),
  };
  return [{ name, root: paperRoot(sources, head, body), ...(!isOwn && { agency: issuer }) }];
}

function subjectWords(groups: readonly Group[]): string {
  const [only] = groups;
  if (groups.length === 1 && only) return awardWords(only.award);
  const sorts = new Set(groups.map(({ award }) => award.nhom));
  if (sorts.size > 1) return 'danh hiệu thi đua, hình thức khen thưởng';
  return sorts.has('danh-hieu') ? 'danh hiệu thi đua' : 'hình thức khen thưởng';
}

/** `danh hiệu “…” năm 2025 cho 49 cá nhân (…)`. */
function grantWords(group: Group, year: number): string {
  return `${capitalised(awardWords(group.award))} năm ${year} cho ${countWithGenders([group], group.kind)}`;
}

function appendix(sources: PaperSources, groups: readonly Group[], key: string): MapNode {
  const [{ kind }] = groups as readonly [Group];
  const at = makerAt(sources, 'de_nghi');
  const hasAchievements = groups.some(
    ({ award }) => award.nhom === 'hinh-thuc' || award.tham_quyen !== 'nguoi-dung-dau',
  );
  const money: EntryColumn = {
    title: 'Tiền thưởng (đồng)',
    kind: 'so',
    cell: (entry, group) => {
      if (isPaidByGreater(sources, entry)) return '-';
      const own = moneyOf(sources, group, key);
      return own.kind === 'amount' ? dongWords(own.dong) : '';
    },
  };
  const columns = [...nameColumns(kind), ...(hasAchievements ? [achievementColumn(sources)] : []), money];
  return at.map({
    tieu_de: `Danh sách ${kindWords(kind)} được tặng ${subjectWords(groups)}`,
    noi_dung: at.list([entryTable(sources, groups, columns, { total: 'Tổng cộng' })]),
  });
}
