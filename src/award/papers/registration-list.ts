import { compareNames } from '../data/names.js';
import { countWithGenders } from './counts.js';
import { type Paper, type PaperSources, paperRoot } from './paper.js';
import { type Entry, type Group, groupsWith, ofKind, type SubjectKind } from './register.js';
import { entryTable, tableBody } from './table.js';
import { COUNCIL, kindWords, nameWords, postAndUnit } from './words.js';

/** Who registered for titles and rewards at the beginning of the year. */
export function registrationLists(sources: PaperSources): Paper[] {
  return [
    ...registrationList(sources, 'person', '01-danh-sach-dang-ky-ca-nhan'),
    ...registrationList(sources, 'unit', '02-danh-sach-dang-ky-tap-the'),
  ];
}

const WIDTHS = { person: [6, 24, 30, 24, 16], unit: [6, 46, 28, 20] } as const;

function registrationList(sources: PaperSources, kind: SubjectKind, name: string): Paper[] {
  const groups = groupsWith(
    ofKind(sources.register.proposed, kind),
    ({ judged: { one } }) => one.proposal.dang_ky === true,
  );
  if (groups.length === 0) return [];
  const { nam } = sources.file.data;
  const columns = [
    { title: kind === 'person' ? 'Họ và tên' : 'Tập thể', cell: nameWords },
    ...(kind === 'person' ? [{ title: 'Chức vụ, đơn vị', cell: postAndUnit }] : []),
    { title: 'Danh hiệu thi đua đăng ký', cell: (entry: Entry) => registered(groups, entry, 'danh-hieu') },
    {
      title: 'Hình thức khen thưởng đăng ký',
      cell: (entry: Entry) => registered(groups, entry, 'hinh-thuc'),
    },
  ];
  const people = onePerSubject(groups);
  return [
    {
      name,
      root: paperRoot(
        sources,
        {
          template: 'danh-sach-dang-ky',
          key: name.slice(3),
          subject: `Đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${nam} (${kindWords(kind)})`,
          recipients: [`${COUNCIL} ${sources.agency.ten}`],
          isSigned: true,
        },
        {
          tong_so: countWithGenders([people], kind),
          danh_sach: tableBody(sources, entryTable(sources, [people], columns, { widths: WIDTHS[kind] })),
        },
      ),
    },
  ];
}

/** Everybody once, whatever number of awards he registered for. */
function onePerSubject(groups: readonly Group[]): Group {
  const [first] = groups as readonly [Group];
  const bySubject = new Map(
    groups.flatMap(({ entries }) => entries).map((entry) => [entry.judged.one.proposal.cho, entry]),
  );
  return { ...first, entries: [...bySubject.values()].toSorted((a, b) => compareNames(a.name, b.name)) };
}

/** The titles, or the rewards, that the subject of an entry registered for. */
function registered(groups: readonly Group[], { judged }: Entry, sort: 'danh-hieu' | 'hinh-thuc'): string {
  const { cho } = judged.one.proposal;
  const own = groups.filter(
    ({ award, entries }) =>
      award.nhom === sort && entries.some((entry) => entry.judged.one.proposal.cho === cho),
  );
  return own.length === 0 ? '-' : own.map(({ award }) => award.ten).join('; ');
}
