/** Names of people in a dossier: one person is written one way, under one code. */
import { limited } from '../../content/finding-limit.js';
import { compareDates } from '../../document/date.js';
import type { Finding } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import type { Person } from '../schema/award-file.js';
import type { AwardFile } from './award-file.js';
import { findingAt, type Path } from './finding.js';
import { isSameName, plainName } from './names.js';

/** Names that may be those of one person, and names of the council that may be mistyped. */
export function nameFindings(file: AwardFile): Finding[] {
  return [...limited(namesakes(file)), ...councilNames(file)];
}

/** Two codes with one name are asked about, unless the dates of birth tell two persons apart. */
function namesakes(file: AwardFile): Finding[] {
  const seen = new Map<string, Person[]>();
  return file.data.ca_nhan.flatMap((person, index): Finding[] => {
    const name = foldForComparison(person.ho_ten);
    const earlier = seen.get(name) ?? [];
    seen.set(name, [...earlier, person]);
    const same = earlier.find((other) => other.ma !== person.ma && !areBornApart(other, person));
    if (!same) return [];
    const message = `gặp ${person.ma} cùng họ tên với ${same.ma}${spelling(same, person)}, cần biết có phải một người`;
    const mend = 'một người thì giữ một mã; hai người thì ghi ngày sinh của cả hai';
    return [findingAt(file, ['ca_nhan', index, 'ho_ten'], 'same-name', { message, mend }, 'advice')];
  });
}

function areBornApart(a: Person, b: Person): boolean {
  return (
    a.ngay_sinh !== undefined && b.ngay_sinh !== undefined && compareDates(a.ngay_sinh, b.ngay_sinh) !== 0
  );
}

function spelling(a: Person, b: Person): string {
  return a.ho_ten === b.ho_ten ? '' : ', viết khác cách bỏ dấu hoặc chữ hoa';
}

function councilNames(file: AwardFile): Finding[] {
  const alike = new Map(file.data.ca_nhan.map((person) => [plainName(person.ho_ten), person]));
  const exact = new Set(file.data.ca_nhan.map(({ ho_ten }) => foldForComparison(ho_ten)));
  const mistyped = namesIn(file).flatMap(({ path, name }): Finding[] => {
    const person = alike.get(plainName(name));
    if (!person || exact.has(foldForComparison(name))) return [];
    const message = `gặp họ tên chỉ khác dấu với ${person.ma}, cần biết có phải người đó`;
    const mend = 'sửa họ tên cho khớp với danh sách cá nhân; người khác thì giữ nguyên';
    return [findingAt(file, path, 'alike-name', { message, mend }, 'advice')];
  });
  return [...mistyped, ...repeatedMembers(file)];
}

/** A member that stands twice would count twice when votes are measured by all members. */
function repeatedMembers(file: AwardFile): Finding[] {
  const members = file.data.hoi_dong?.thanh_vien ?? [];
  return members.flatMap(({ ho_ten }, index): Finding[] => {
    const earlier = members.findIndex((member) => isSameName(member.ho_ten, ho_ten));
    if (earlier === index) return [];
    const message = `gặp lại thành viên thứ ${earlier + 1}, cần mỗi thành viên một lần`;
    const path = ['hoi_dong', 'thanh_vien', index, 'ho_ten'];
    return [findingAt(file, path, 'repeated-member', { message, mend: 'xóa dòng lặp, hoặc sửa họ tên' })];
  });
}

/** Names in the council, its meeting and its count of votes. */
function namesIn({ data }: AwardFile): { path: Path; name: string }[] {
  const { hoi_dong: council, hop: meeting, kiem_phieu: counting } = data;
  return [
    ...(council?.thanh_vien ?? []).map(({ ho_ten: name }, index) => ({
      path: ['hoi_dong', 'thanh_vien', index, 'ho_ten'],
      name,
    })),
    ...(meeting?.vang ?? []).map(({ ho_ten: name }, index) => ({
      path: ['hop', 'vang', index, 'ho_ten'],
      name,
    })),
    ...(counting ? [{ path: ['kiem_phieu', 'truong_ban'], name: counting.truong_ban }] : []),
    ...(counting?.uy_vien ?? []).map((name, index) => ({ path: ['kiem_phieu', 'uy_vien', index], name })),
  ];
}
