import {
  achievementColumn,
  birthColumns,
  historyWords,
  nameColumns,
  shareNote,
  voteColumns,
  WIDTHS,
} from './columns.js';
import { countOf, twoDigits } from './counts.js';
import { type Paper, type PaperSources, paperRoot } from './paper.js';
import { ofKind, type SubjectKind } from './register.js';
import { entryTable, tableBody } from './table.js';
import { COUNCIL, kindWords } from './words.js';

/** Everybody who goes on to a decision, on one line each, with votes and earlier awards. */
export function summaryLists(sources: PaperSources): Paper[] {
  return [
    ...summaryList(sources, 'person', '07-danh-sach-trich-ngang-ca-nhan'),
    ...summaryList(sources, 'unit', '08-danh-sach-trich-ngang-tap-the'),
  ];
}

function summaryList(sources: PaperSources, kind: SubjectKind, name: string): Paper[] {
  const groups = ofKind(sources.register.going, kind);
  if (groups.length === 0) return [];
  const columns = [
    ...nameColumns(kind),
    ...(kind === 'person' ? birthColumns : []),
    achievementColumn(sources),
    {
      title: 'Đã được khen thưởng',
      cell: (entry: Parameters<typeof historyWords>[1]) => historyWords(sources, entry),
    },
    ...voteColumns(sources),
  ];
  const { nam } = sources.file.data;
  return [
    {
      name,
      root: paperRoot(
        sources,
        {
          template: 'danh-sach-trich-ngang',
          key: name.slice(3),
          subject: `Trích ngang ${kindWords(kind)} đề nghị danh hiệu thi đua, hình thức khen thưởng năm ${nam}`,
          recipients: [`${COUNCIL} ${sources.agency.ten}`],
          isSigned: true,
        },
        {
          tong_so: `${twoDigits(countOf(groups).all)} đề nghị cho ${kindWords(kind)}`,
          ty_le: shareNote(sources),
          danh_sach: tableBody(
            sources,
            entryTable(sources, groups, columns, { widths: WIDTHS.summary[kind] }),
          ),
        },
      ),
    },
  ];
}
