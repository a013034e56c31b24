import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AWARD_DOSSIER, AWARD_FOLDER, awardWorkspace } from '../support/award-workspace.js';
import { PROGRAM, type Run, runCommand, vanthu } from '../support/cli.js';
import { PROJECT, type Workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** From the first list to what was submitted: everything that is done with the persons of a dossier. */
const SUBMISSION = `${AWARD_FOLDER}/da-trinh/2025-12-24`;
const CHAIN = [
  ['check', AWARD_FOLDER, '--json'],
  ['build', AWARD_FOLDER, '--json'],
  ['submit', AWARD_FOLDER, '--date', '24/12/2025', '--json'],
  ['submit', SUBMISSION, '--json'],
  ['submit', AWARD_FOLDER, '--list', '--json'],
  ['new', 'khen-thuong', '2026', '--json'],
] as const;
/** Of the check of the worked example, which has traps. */
const STATUSES = [1, 0, 0, 0, 0, 0];

const REFUSED = ['--import', join(PROJECT, 'test/support/no-network.js')];

describe('without a network', () => {
  let workspace: Workspace;
  let log: string;
  const runs: Run[] = [];

  beforeAll(async () => {
    workspace = awardWorkspace();
    log = workspace.at('network.log');
    for (const args of CHAIN) {
      runs.push(await refusing([PROGRAM, ...args]));
    }
  });
  afterAll(() => workspace.remove());

  function refusing(args: readonly string[]): Promise<Run> {
    const options = { cwd: workspace.root, env: { NETWORK_LOG: log } };
    return runCommand(process.execPath, [...REFUSED, ...args], options);
  }

  test('the whole chain asks for none', () => {
    expect(runs.map(({ status }) => status)).toEqual(STATUSES);
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toBe('');
  });

  test('for programs persons have codes, no names', async () => {
    workspace.replace(
      AWARD_DOSSIER,
      'chuc_vu: Chánh Văn phòng, doi_tuong',
      'chuc_vu: Trưởng phòng, doi_tuong',
    );
    workspace.replace(AWARD_DOSSIER, 'truong_ban: Đỗ Văn Tượng Trưng', 'truong_ban: Huỳnh Ngọc Điệp');
    const diff = (...more: string[]) =>
      vanthu(['diff', SUBMISSION, AWARD_FOLDER, '--json', ...more], { cwd: workspace.root });
    const text = readFileSync(join(PROJECT, 'content/mau/2025/khen-thuong/khen-thuong.yaml'), 'utf8');
    const names = new Set([...text.matchAll(/ho_ten: ([^,}\n]+)/gu)].map(([, name = '']) => name.trim()));
    expect(names.size).toBeGreaterThanOrEqual(60);
    const namesIn = ({ stdout }: Run) => [...names].filter((name) => stdout.includes(name));
    expect([...runs, await diff()].flatMap(namesIn)).toEqual([]);
    expect(namesIn(await diff('--ca-nhan'))).not.toEqual([]);
    const shown = await vanthu(['submit', SUBMISSION, '--json', '--ca-nhan'], { cwd: workspace.root });
    expect(namesIn(shown)).not.toEqual([]);
  });

  test('only the owner can read what was written, and look into its folders', () => {
    const made = ['out/2025/khen-thuong', `${AWARD_FOLDER}/da-trinh`, 'content/2026/khen-thuong'];
    const below = made.flatMap((folder) =>
      readdirSync(workspace.at(folder), { recursive: true }).map((name) => join(folder, String(name))),
    );
    expect(below.length).toBeGreaterThan(100);
    const isOpen = (path: string) => (statSync(workspace.at(path)).mode & 0o077) !== 0;
    const isInside = (path: string) => statSync(workspace.at(path)).isFile() || made.includes(path);
    expect([...made, ...below].filter((path) => isInside(path) && isOpen(path))).toEqual([]);
  });

  test('a program that does ask is refused and written down', async () => {
    const asks = [
      "import('node:https').then(({ get }) => get('https://example.org'))",
      "fetch('https://example.org')",
      "import('node:net').then(({ Socket }) => new Socket().connect(9, '192.0.2.1'))",
    ];
    for (const code of asks) expect((await refusing(['-e', code])).status).toBe(1);
    expect(readFileSync(log, 'utf8')).toBe('https.get\nglobalThis.fetch\nnet.Socket.connect\n');
  });
});

const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;

test.skipIf(!canUnshare)(
  'the chain runs where the machine has no network at all (needs unshare)',
  async () => {
    const workspace = awardWorkspace();
    try {
      const statuses = [];
      for (const args of CHAIN) {
        const { status } = await runCommand('unshare', ['-rn', process.execPath, PROGRAM, ...args], {
          cwd: workspace.root,
        });
        statuses.push(status);
      }
      expect(statuses).toEqual(STATUSES);
    } finally {
      workspace.remove();
    }
  },
);

const NETWORK_MODULES = /["'`](?:node:)?(?:net|tls|https?|http2|dgram|dns|dns\/promises|undici)["'`]/u;

test.each(readdirSync(join(PROJECT, 'dist')).filter((name) => name.endsWith('.js')))(
  'dist/%s and the libraries in it import nothing that leads to a network',
  (name) => {
    const code = readFileSync(join(PROJECT, 'dist', name), 'utf8');
    expect(NETWORK_MODULES.exec(code)?.[0]).toBeUndefined();
    expect(/(?<![\w.$])fetch\(|new WebSocket|XMLHttpRequest/u.exec(code)?.[0]).toBeUndefined();
  },
);
