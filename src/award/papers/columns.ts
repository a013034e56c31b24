/** Columns that several papers have. */

import { councilSize } from '../facts/council.js';
import { entriesOf, grouped } from '../facts/index.js';
import { percentWords } from '../facts/share.js';
import { twoDigits } from './counts.js';
import { plain } from './nodes.js';
import { type PaperSources, wordsAt } from './paper.js';
import type { Entry, SubjectKind } from './register.js';
import type { EntryColumn } from './table.js';
import { nameWords, postAndUnit } from './words.js';

/** Shares of the width of a page, in percent, for the columns that papers have in common. */
export const WIDTHS = {
  /** Number, name, post, votes for and against, share. */
  votes: { person: [6, 24, 36, 10, 10, 14], unit: [6, 60, 10, 10, 14] },
  /** The same with the year of birth of men and women. */
  count: { person: [6, 22, 28, 8, 8, 8, 9, 11], unit: [6, 60, 10, 10, 14] },
  /** Across the page, with what was achieved and earlier awards. */
  summary: { person: [4, 14, 16, 5, 5, 19, 19, 5, 6, 7], unit: [4, 20, 28, 28, 6, 6, 8] },
} as const;

export function nameColumns(kind: SubjectKind): EntryColumn[] {
  if (kind === 'unit') return [{ title: 'Tập thể', cell: nameWords }];
  return [
    { title: 'Họ và tên', cell: nameWords },
    { title: 'Chức vụ, đơn vị', cell: postAndUnit },
  ];
}

/** Year of birth in the column of men or of women, as lists of the field have it. */
export const birthColumns: readonly EntryColumn[] = [
  {
    title: 'Nam',
    over: 'Năm sinh',
    cell: (entry) => birthYear(entry, 'nam'),
    align: 'giua',
  },
  { title: 'Nữ', over: 'Năm sinh', cell: (entry) => birthYear(entry, 'nu'), align: 'giua' },
];

function birthYear({ judged: { one } }: Parameters<EntryColumn['cell']>[0], gender: 'nam' | 'nu'): string {
  if (one.subject.kind !== 'person' || one.subject.person.gioi_tinh !== gender) return '';
  return String(one.subject.person.ngay_sinh?.year ?? '');
}

/** Says in lists what the shares of votes are taken of; minutes say it themselves. */
export function shareNote({ file }: PaperSources): string {
  return `Tỷ lệ phiếu tính trên tổng số ${twoDigits(councilSize(file))} thành viên Hội đồng theo quyết định thành lập.`;
}

/** Votes in favour and their share of all members by the establishing decision. */
export function voteColumns(sources: PaperSources): EntryColumn[] {
  const members = councilSize(sources.file);
  return [
    {
      title: 'Đồng ý',
      over: 'Số phiếu',
      cell: ({ vote }) => String(vote?.dong_y ?? ''),
      align: 'giua',
    },
    {
      title: 'Không đồng ý',
      over: 'Số phiếu',
      cell: ({ vote }) => String(vote?.khong_dong_y ?? ''),
      align: 'giua',
    },
    {
      title: 'Tỷ lệ',
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

/** Earlier awards, each with its years and decisions: `Chiến sĩ thi đua cơ sở: 2022 (157/…), 2024 (169/…)`. */
export function historyWords({ file, law }: PaperSources, { judged }: Entry): string {
  const own = entriesOf(file, 'lich_su', judged.one.proposal.cho).toSorted((a, b) => a.nam - b.nam);
  const awards = [...grouped(own, ({ khen_thuong }) => [khen_thuong])].map(([code, past]) => {
    const years = past.map(({ nam, so }) => `${nam}${so === undefined ? '' : ` (${so})`}`);
    return `${law.award(code)?.entry.ten ?? code}: ${years.join(', ')}`;
  });
  return awards.length === 0 ? '-' : plain(awards.join('; '));
}
