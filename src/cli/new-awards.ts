import { startAwards } from '../build/new-awards.js';
import { findWorkspace } from '../build/workspace.js';
import { type Arguments, UsageError } from './arguments.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/** What `vanthu new` makes besides documents and results. */
export const AWARDS_KIND = 'khen-thuong';

/** `vanthu new khen-thuong [YEAR]`: starts the dossier of a year's commendations, of this year's where none is named. */
export function startNewAwards({ paths: [, named], json }: Pick<Arguments, 'paths' | 'json'>): ExitStatus {
  const year = named ?? String(new Date().getFullYear());
  if (!/^(?:19|20)\d\d$/u.test(year)) throw new UsageError(`gặp ‹${year}›, cần một năm, ví dụ 2025`);
  const { workbook, dossier, isDossierNew } = startAwards(Number(year), findWorkspace(process.cwd()));
  if (json) {
    terminal.json({ workbook, dossier });
    return EXIT.ok;
  }
  terminal.line(`đã tạo ${workbook}; điền các trang, mỗi trang một danh sách`);
  terminal.line(
    isDossierNew
      ? `đã tạo ${dossier}; ghi ngay_tiep_nhan rồi chạy: vanthu check ${dossier}`
      : `giữ nguyên ${dossier}; muốn lấy các danh sách từ bảng tính thì thay chúng bằng ‹nguon: khen-thuong.xlsx›`,
  );
  return EXIT.ok;
}
