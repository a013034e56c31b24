import { needsBallot } from '../facts/council.js';
import { nameColumns } from './columns.js';
import { countOf, countWords } from './counts.js';
import { type Paper, type PaperSources, paperRoot } from './paper.js';
import { ofKind, type SubjectKind } from './register.js';
import { entryTable, tableBody } from './table.js';
import { COUNCIL, kindWords } from './words.js';

/** Ballots of the council; awards that need none by law or setting are left out. */
export function ballots(sources: PaperSources): Paper[] {
  return [
    ...ballot(sources, 'person', '03-phieu-bau-ca-nhan'),
    ...ballot(sources, 'unit', '04-phieu-bau-tap-the'),
  ];
}

const WIDTHS = { person: [6, 26, 44, 12, 12], unit: [6, 70, 12, 12] } as const;

function ballot(sources: PaperSources, kind: SubjectKind, name: string): Paper[] {
  const { law, register, agency, file } = sources;
  const groups = ofKind(register.proposed, kind).filter(({ award }) => needsBallot(law, award) !== false);
  if (groups.length === 0) return [];
  const columns = [
    ...nameColumns(kind),
    { title: 'Đồng ý', cell: () => '' },
    { title: 'Không đồng ý', cell: () => '' },
  ];
  return [
    {
      name,
      root: paperRoot(
        sources,
        {
          template: 'phieu-bau',
          key: name.slice(3),
          subject: `Danh hiệu thi đua, hình thức khen thưởng năm ${file.data.nam} (${kindWords(kind)})`,
        },
        {
          hoi_dong: `${COUNCIL} ${agency.ten}`,
          tong_so: countWords(countOf(groups).all, kind),
          danh_sach: tableBody(sources, entryTable(sources, groups, columns, { widths: WIDTHS[kind] })),
        },
      ),
    },
  ];
}
