/** Columns that several papers have. */

import { shortDate } from '../../document/date.js';
import { councilSize } from '../facts/council.js';
import { percentWords } from '../facts/share.js';
import { plain } from './nodes.js';
import { type PaperSources, wordsAt } from './paper.js';
import type { SubjectKind } from './register.js';
import type { EntryColumn } from './table.js';
import { nameWords, postAndUnit } from './words.js';

export function nameColumns(kind: SubjectKind): EntryColumn[] {
  if (kind === 'unit') return [{ title: 'Tập thể', cell: nameWords }];
  return [
    { title: 'Họ và tên', cell: nameWords },
    { title: 'Chức vụ, đơn vị', cell: postAndUnit },
  ];
}

/** Year of birth in the column of men or of women, as lists of the field have it. */
export const birthColumns: readonly EntryColumn[] = [
  { title: 'Nam', over: 'Năm sinh', cell: (entry) => birthYear(entry, 'nam'), align: 'giua' },
  { title: 'Nữ', over: 'Năm sinh', cell: (entry) => birthYear(entry, 'nu'), align: 'giua' },
];

function birthYear({ judged: { one } }: Parameters<EntryColumn['cell']>[0], gender: 'nam' | 'nu'): string {
  if (one.subject.kind !== 'person' || one.subject.person.gioi_tinh !== gender) return '';
  return String(one.subject.person.ngay_sinh?.year ?? '');
}

/** Votes in favour and their share of all members by the establishing decision. */
export function voteColumns(sources: PaperSources): EntryColumn[] {
  const members = councilSize(sources.file);
  return [
    { title: 'Đồng ý', over: 'Số phiếu', cell: ({ vote }) => String(vote?.dong_y ?? ''), align: 'giua' },
    {
      title: 'Không đồng ý',
      over: 'Số phiếu',
      cell: ({ vote }) => String(vote?.khong_dong_y ?? ''),
      align: 'giua',
    },
    {
      title: 'Tỷ lệ đồng ý trên tổng số thành viên',
      cell: ({ vote }) => (vote && members > 0 ? percentWords(vote.dong_y, members) : ''),
      align: 'giua',
    },
  ];
}

/**
 * What the proposer says was achieved. A gap where he has not said it, unless the award is a title that everybody gets
 * whose year was rated so: lists of those give no achievements.
 */
export function achievementColumn(sources: PaperSources): EntryColumn {
  return {
    title: 'Thành tích',
    cell: ({ judged: { one } }) => {
      const isNeeded = one.award.nhom === 'hinh-thuc' || one.award.tham_quyen !== 'nguoi-dung-dau';
      if (one.proposal.thanh_tich === undefined && !isNeeded) return '-';
      return wordsAt(sources, ['de_nghi', one.index, 'thanh_tich'], 'thành tích');
    },
  };
}

export const awardColumn: EntryColumn = {
  title: 'Danh hiệu, hình thức',
  cell: (_, { award }) => award.ten,
};

/** Earlier awards with their decisions. */
export function historyWords(sources: PaperSources, entry: Parameters<EntryColumn['cell']>[0]): string {
  const { file, law } = sources;
  const own = file.data.lich_su.filter(({ cua }) => cua === entry.judged.one.proposal.cho);
  const words = own
    .toSorted((a, b) => a.nam - b.nam)
    .map(({ nam, khen_thuong, so, ngay }) => {
      const name = law.award(khen_thuong)?.entry.ten ?? khen_thuong;
      const act = so === undefined ? '' : ` (${so}${ngay ? ` ngày ${shortDate(ngay)}` : ''})`;
      return `${name} năm ${nam}${act}`;
    });
  return words.length === 0 ? '-' : plain(words.join('; '));
}
