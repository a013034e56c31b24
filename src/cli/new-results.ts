import { join, resolve } from 'node:path';
import { startResults } from '../build/new-results.js';
import { findWorkspace } from '../build/workspace.js';
import type { Arguments } from './arguments.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/** What `vanthu new` makes besides documents. */
export const RESULTS_KIND = 'ket-qua';

const PLAN_NAME = 'ke-hoach-thi-dua.yaml';

/** `vanthu new ket-qua [PLAN|YEAR]`: starts the follow-up of a plan, of this year's where none is named. */
export function startNewResults({ paths: [, named], json }: Pick<Arguments, 'paths' | 'json'>): ExitStatus {
  const year = named ?? String(new Date().getFullYear());
  const isYear = /^\d{4}$/u.test(year);
  const workspace = findWorkspace(isYear ? process.cwd() : resolve(year));
  const plan = isYear ? join(workspace.content, year, PLAN_NAME) : resolve(year);
  const started = startResults(plan, workspace);
  if (json) {
    terminal.json({ file: started.spreadsheet, results: started.results });
    return EXIT.ok;
  }
  terminal.line(`đã tạo ${started.spreadsheet}; điền các cột Thực hiện, Minh chứng, Nguyên nhân, Giải pháp`);
  terminal.line(
    started.isResultsNew
      ? `đã tạo ${started.results}; ghi so_lieu_den rồi chạy: vanthu check ${started.results}`
      : `giữ nguyên ${started.results}; muốn lấy kết quả từ bảng tính thì thay ket_qua bằng ‹nguon: ket-qua.xlsx›`,
  );
  return EXIT.ok;
}
