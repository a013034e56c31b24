import { expect, test } from 'vitest';
import { vanthu } from '../support/cli.js';
import { PLAN } from '../support/workspace.js';
import { RESULTS, reportWorkspace } from './support.js';

test('a started report builds as a draft beside the plan and its results', async () => {
  const workspace = reportWorkspace();
  try {
    const year = new Date().getFullYear();
    const started = await vanthu(['new', 'bao-cao-tong-ket'], { cwd: workspace.root });
    expect(started.status).toBe(0);
    const path = `content/${year}/bao-cao-tong-ket.yaml`;
    const text = workspace.read(path);
    for (const key of ['lanh_dao:', 'khen_thuong:', '# han_che:', '# chi_tieu_nam_sau:']) {
      expect(text).toContain(`\n${key}`);
    }
    const moved = (file: string) => file.replace('2024', String(year));
    workspace.write(moved(PLAN), workspace.read(PLAN).replace('nam: 2024', `nam: ${year}`));
    workspace.write(moved(RESULTS), workspace.read(RESULTS).replace('15/12/2024', `15/12/${year}`));
    const built = await vanthu(['build', path], { cwd: workspace.root });
    expect({ ...built, stdout: '' }).toMatchObject({ status: 0 });
    expect(workspace.has(`out/${year}/bao-cao-tong-ket.docx`)).toBe(true);
  } finally {
    workspace.remove();
  }
});
