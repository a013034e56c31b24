import type { OfficeLayout } from '../../decree30/office-layout.js';
import { type FullDate, shortDate } from '../../document/date.js';
import { type PlainSection, writePlainTables } from '../../docx/write/plain-tables.js';
import { VERSION } from '../provenance.js';
import type { FrozenFile } from './manifest.js';

/** The table of contents to print; says nothing that the other files do not. */
export const CONTENTS_PAPER = 'muc-luc.docx';

/** What stands above the tables. */
export interface ContentsHead {
  readonly year: number;
  readonly date: FullDate;
  readonly agency: string;
  /** The people and figures were made up. */
  readonly isInvented: boolean;
}

type ListedFile = Omit<FrozenFile, 'sha256'>;

const COLUMNS = [
  { title: 'STT', widthPercent: 7 },
  { title: 'Tệp', widthPercent: 40 },
  { title: 'Nội dung', widthPercent: 38 },
  { title: 'Ghi chú', widthPercent: 15 },
] as const;

/** The table of contents of a submission as a Word file, from the files it lists. */
export function contentsPaper(
  { year, date, agency, isInvented }: ContentsHead,
  files: readonly ListedFile[],
  layout: OfficeLayout,
): Promise<Uint8Array> {
  const sections = [
    section(
      'Văn bản',
      linesOf(files.filter(({ loai }) => loai === 'van-ban')),
      isInvented ? 'Người và số liệu giả định, chỉ để minh họa.' : undefined,
    ),
    section('Dữ liệu', linesOf(files.filter(({ loai }) => loai === 'du-lieu'))),
  ];
  const paper = {
    title: 'MỤC LỤC HỒ SƠ TRÌNH',
    subject: `Khen thưởng năm ${year}, chốt ngày ${shortDate(date)}`,
    author: agency,
    sections,
  };
  return writePlainTables(paper, layout, { 'Soạn bằng': `vanthu ${VERSION}` });
}

function section(title: string, lines: readonly (readonly string[])[], note?: string): PlainSection {
  const rows = lines.map((cells, index) => [String(index + 1), ...cells]);
  return { title, ...(note !== undefined && { note }), columns: COLUMNS, rows };
}

/**
 * A line for each file, of three cells: file, title, remark. Certificates of one award, which lie in a folder of their
 * own, are one line.
 */
export function linesOf(files: readonly ListedFile[]): string[][] {
  const batches = new Map<string, ListedFile[]>();
  for (const file of files) {
    const batch = /^van-ban\/[^/]+\//u.exec(file.tep)?.[0] ?? file.tep;
    batches.set(batch, [...(batches.get(batch) ?? []), file]);
  }
  return [...batches].map(([name, each]) => {
    const title = each[0]?.tieu_de ?? '';
    const edited = each.filter(({ sua_tay }) => sua_tay).length;
    if (!name.endsWith('/')) return [name, title, edited > 0 ? 'sửa tay' : ''];
    return [name, `${each.length} tệp`, edited > 0 ? `${edited} tệp sửa tay` : ''];
  });
}
