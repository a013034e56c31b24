import { basename, dirname, join, resolve } from 'node:path';
import { dayFrom, dayWords } from '../build/act-view.js';
import { awardFilePath } from '../build/award-file.js';
import { linesOf } from '../build/submission/contents-paper.js';
import {
  isSubmission,
  readSubmission,
  type Submission,
  submissionsOf,
} from '../build/submission/submissions.js';
import { submit } from '../build/submission/submit.js';
import { findWorkspace, shownPath } from '../build/workspace.js';
import { type Arguments, UsageError } from './arguments.js';
import { tableLines } from './table.js';
import { countFindings, EXIT, type ExitStatus, terminal } from './terminal.js';

/** `vanthu submit`: freezes a dossier of commendations with its papers, or shows what was frozen. */
export async function submitDossier(args: Arguments): Promise<ExitStatus> {
  const [named, ...others] = args.paths;
  if (named === undefined || others.length > 0) {
    throw new UsageError(
      `cần đúng một thư mục, ví dụ content/2025/khen-thuong; gặp ${args.paths.length} thư mục`,
    );
  }
  const path = resolve(named);
  if (args.list) return list(path, args);
  return isSubmission(path) ? show(readSubmission(path), args) : freeze(path, args);
}

async function freeze(path: string, args: Arguments): Promise<ExitStatus> {
  const date = dayFrom(args.date);
  if (!date) {
    throw new UsageError(`tùy chọn --date: gặp ‹${args.date}›, cần một ngày có thật, dạng 20/12/2025`);
  }
  const workspace = findWorkspace(path);
  const out = args.out === undefined ? join(workspace.root, 'out') : resolve(args.out);
  const { submission, isNew, isInvented, findings, others } = await submit(path, { workspace, out, date });
  if (args.json) {
    terminal.json({ isNew, isInvented, ...submissionJson(submission, args.personal), others });
    return EXIT.ok;
  }
  const folder = shownPath(submission.folder);
  if (isNew) {
    const today = args.date === undefined ? ' (hôm nay)' : '';
    printContents(submission);
    terminal.line(`đã chốt ${folder}, ngày trình ${dayWords(date)}${today}`);
  } else terminal.line(`không có gì khác bản đã chốt ${folder}; không chốt thêm bản mới`);
  const count = countFindings(findings);
  if (count !== '') terminal.line(`hồ sơ còn ${count}; xem: vanthu check ${shownPath(path)}`);
  if (isInvented) terminal.line('hồ sơ giả định (gia_dinh: co): người và số liệu do người soạn đặt ra');
  for (const other of others) terminal.line(`không đưa vào bản trình, vì không soạn từ hồ sơ này: ${other}`);
  return EXIT.ok;
}

function list(path: string, { json, personal }: Arguments): ExitStatus {
  const dossier = awardFilePath(path);
  const submissions = submissionsOf(dirname(dossier));
  const findings = submissions.flatMap((one) => one.findings);
  if (json) terminal.json({ submissions: submissions.map((one) => submissionJson(one, personal)) });
  else {
    terminal.findings(findings);
    for (const line of tableLines([HEADER, ...submissions.map(rowOf)])) terminal.line(line);
    if (submissions.length === 0) terminal.line(`${shownPath(dirname(dossier))}: chưa chốt bản nào`);
  }
  return findings.length > 0 ? EXIT.problems : EXIT.ok;
}

const HEADER = ['BẢN', 'NGÀY TRÌNH', 'TỆP', 'SỬA TAY', 'GÓI QUY ĐỊNH', 'ĐỐI CHIẾU'];

function rowOf({ folder, manifest, findings }: Submission): string[] {
  const { tep: files = [], ngay, quy_dinh = [] } = manifest ?? {};
  return [
    basename(folder),
    ngay ? dayWords(ngay) : '',
    String(files.length),
    String(files.filter(({ sua_tay }) => sua_tay).length),
    quy_dinh.join(', '),
    findings.length > 0 ? `${findings.length} chỗ bị thay đổi` : 'nguyên vẹn',
  ];
}

function show(submission: Submission, { json, personal }: Arguments): ExitStatus {
  const { folder, findings } = submission;
  if (json) terminal.json(submissionJson(submission, personal));
  else {
    terminal.findings(findings);
    printContents(submission);
    const state = findings.length > 0 ? `${findings.length} chỗ bị thay đổi sau khi chốt` : 'nguyên vẹn';
    terminal.line(`${shownPath(folder)}: ${state}`);
  }
  return findings.length > 0 ? EXIT.problems : EXIT.ok;
}

function printContents({ manifest }: Submission): void {
  if (!manifest) return;
  for (const line of tableLines([['TỆP', 'NỘI DUNG', 'GHI CHÚ'], ...linesOf(manifest.tep)]))
    terminal.line(line);
}

/** For programs; titles may name persons. */
function submissionJson({ folder, manifest, findings }: Submission, isPersonal: boolean): object {
  return {
    folder: shownPath(folder),
    ...(manifest && {
      date: dayWords(manifest.ngay),
      packs: manifest.quy_dinh ?? [],
      files: manifest.tep.map(({ tep, loai, tieu_de, sua_tay = false, sha256 }) => ({
        ...{ file: tep, kind: loai, isEdited: sua_tay, sha256 },
        ...(isPersonal && tieu_de !== undefined && { title: tieu_de }),
      })),
    }),
    findings,
  };
}
