/** Words that several papers use: subjects, awards, the council. */

import type { ListNode, TextNode } from '../../content/node.js';
import { longDate } from '../../document/date.js';
import type { Origin } from '../../document/origin.js';
import type { AwardFile } from '../data/award-file.js';
import { isSameName } from '../data/names.js';
import { entriesOf } from '../facts/index.js';
import type { AwardLaw } from '../schema/law-pack.js';
import { NodeMaker, plain } from './nodes.js';
import { makerAt, type PaperSources } from './paper.js';
import type { Entry, SubjectKind } from './register.js';

/** `Ông Nguyễn Văn A`; the name alone where the gender is not known. */
export function addressed(entry: Entry): string {
  const { subject } = entry.judged.one;
  if (subject.kind === 'unit') return plain(subject.unit.ten);
  const { ho_ten, gioi_tinh } = subject.person;
  return `${gioi_tinh === undefined ? '' : gioi_tinh === 'nu' ? 'Bà ' : 'Ông '}${plain(ho_ten)}`;
}

/** `Trưởng phòng, Phòng Nghiệp vụ`: what a person is and where. */
export function postAndUnit({ judged: { one } }: Entry): string {
  if (one.subject.kind === 'unit') return '-';
  const { chuc_vu, don_vi } = one.subject.person;
  return plain(`${chuc_vu}, ${unitName(one.file, don_vi)}`);
}

export function unitName(file: AwardFile, code: string): string {
  return entriesOf(file, 'don_vi', code)[0]?.ten ?? code;
}

/** Where the proposal stands in the dossier. */
export function placeOf(sources: PaperSources, entry: Entry): Origin {
  return makerAt(sources, 'de_nghi', entry.judged.one.index).origin;
}

/** `danh hiệu “Lao động tiên tiến”`, `Cờ thi đua của …`, `Giấy khen …`. */
export function awardWords({ ten, nhom }: AwardLaw): string {
  return nhom === 'danh-hieu' && !ten.startsWith('Cờ ') ? `danh hiệu “${ten}”` : ten;
}

export function kindWords(kind: SubjectKind): string {
  return kind === 'person' ? 'cá nhân' : 'tập thể';
}

export const COUNCIL = 'Hội đồng Thi đua - Khen thưởng';

/** The acts that the packs rest on, with their dates. */
export function actsOf({ law }: PaperSources): TextNode[] {
  return law.packs.flatMap((pack) =>
    (pack.van_ban ?? []).map((act) => new NodeMaker(pack.root.origin).text(asLegalBasis(act))),
  );
}

/** These acts as legal bases, for a document of the level above. */
export function actBases(sources: PaperSources): ListNode {
  return makerAt(sources, 'nam').list(
    actsOf(sources).map((act) => ({ ...act, value: `Căn cứ ${act.value}` })),
  );
}

/** Legal bases: these acts, then the minutes of the council. */
export function legalBases(sources: PaperSources): ListNode {
  const { hop: meeting } = sources.file.data;
  const at = makerAt(sources, 'hop', 'ngay');
  const minutes = `Căn cứ Biên bản họp ${COUNCIL} ${sources.agency.ten} ${longDate(meeting?.ngay)}`;
  return at.list([...actBases(sources).items, meeting && minutes]);
}

/** A law stands among legal bases with name and date only (Phụ lục I, Phần I, Mục II, khoản 6, điểm a). */
function asLegalBasis(act: string): string {
  return inFullDates(act).replace(/^((?:Luật|Pháp lệnh) .*?) số \S+(?= ngày )/u, '$1');
}

/** The decision that the council was set up by; the agency issued it where its number says so. */
export function establishingWords({ file, agency }: PaperSources): string {
  const { hoi_dong: council } = file.data;
  const number = council?.so ?? '';
  const isOwn = number.endsWith(`-${agency.ky_hieu}`);
  const issuer = isOwn ? ` của ${agency.chuc_vu_dung_dau} ${agency.ten}` : '';
  return plain(`Quyết định số ${number} ${longDate(council?.ngay)}${issuer}`);
}

/** Decisions write dates out. */
function inFullDates(words: string): string {
  return words.replace(
    /ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/gu,
    (_, day: string, month: string, year: string) =>
      longDate({ day: Number(day), month: Number(month), year: Number(year) }),
  );
}

/** A member of the council with his title, as the establishing decision has him. */
export function memberWords(file: AwardFile, name: string): string {
  const member = file.data.hoi_dong?.thanh_vien.find(({ ho_ten }) => isSameName(ho_ten, name));
  return plain(member ? `${member.ho_ten}, ${member.chuc_vu}` : name);
}

/** Full name, without `Ông`, `Bà`: for the cells of tables. */
export function nameWords({ name }: Entry): string {
  return plain(name);
}
