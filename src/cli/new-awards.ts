import { startAwards, type TakenOver } from '../build/new-awards.js';
import { findWorkspace } from '../build/workspace.js';
import { type Arguments, UsageError } from './arguments.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/** What `vanthu new` makes besides documents and results. */
export const AWARDS_KIND = 'khen-thuong';

/** `vanthu new khen-thuong [YEAR]`: starts the dossier of a year's commendations, of this year's where none is named. */
export async function startNewAwards({
  paths: [, named],
  json,
}: Pick<Arguments, 'paths' | 'json'>): Promise<ExitStatus> {
  const year = named ?? String(new Date().getFullYear());
  if (!/^(?:19|20)\d\d$/u.test(year)) throw new UsageError(`gặp ‹${year}›, cần một năm, ví dụ 2025`);
  const started = await startAwards(Number(year), findWorkspace(process.cwd()));
  const { workbook, dossier, isDossierNew, taken } = started;
  if (json) {
    terminal.json({ workbook, dossier, ...(taken && { taken: takenJson(taken) }) });
    return EXIT.ok;
  }
  terminal.line(`đã tạo ${workbook}; điền các trang, mỗi trang một danh sách`);
  if (taken) for (const line of takenLines(taken)) terminal.line(line);
  terminal.line(
    isDossierNew
      ? `đã tạo ${dossier}; ghi ngay_tiep_nhan rồi chạy: vanthu check ${dossier}`
      : `giữ nguyên ${dossier}; muốn lấy các danh sách từ bảng tính thì thay chúng bằng ‹nguon: khen-thuong.xlsx›`,
  );
  return EXIT.ok;
}

/** What was taken over, and what a person has to look at. */
function takenLines({ from, lists, granted, pending }: TakenOver): string[] {
  const { don_vi = [], ca_nhan = [], xep_loai = [], lich_su = [] } = lists;
  const counts = [
    `${don_vi.length} đơn vị`,
    `${ca_nhan.length} cá nhân`,
    `${xep_loai.length} lần xếp loại`,
    `${lich_su.length} lần khen thưởng (${granted} từ các quyết định của hồ sơ đó)`,
  ];
  return [
    `lấy từ ${from}: ${counts.join(', ')}; các dòng có ghi chú, xem lại rồi sửa`,
    ...(pending > 0
      ? [`  ${pending} đề nghị ở ${from} chưa có quyết định; khi có, ghi vào trang lịch sử khen thưởng`]
      : []),
  ];
}

function takenJson({ from, lists, granted, pending }: TakenOver): object {
  const counts = Object.entries(lists).map(([list, entries]) => [list, entries?.length ?? 0]);
  return { from, counts: Object.fromEntries(counts), granted, pending };
}
