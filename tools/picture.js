/** Renders the first page of the plan for the README. Needs LibreOffice and poppler-utils. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const temporary = mkdtempSync(join(tmpdir(), 'vanthu-picture-'));
try {
  run(process.execPath, [
    'dist/vanthu.js',
    'build',
    'content/2024/ke-hoach-thi-dua.yaml',
    '--out',
    temporary,
  ]);
  const docx = join(temporary, '2024', 'ke-hoach-thi-dua.docx');
  run('soffice', [
    `-env:UserInstallation=file://${temporary}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    temporary,
    docx,
  ]);
  const pdf = join(temporary, 'ke-hoach-thi-dua.pdf');
  run('pdftoppm', ['-r', '75', '-png', '-singlefile', pdf, 'docs/trang-dau']);
  console.log('docs/trang-dau.png');
} finally {
  rmSync(temporary, { recursive: true });
}

function run(program, args) {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
