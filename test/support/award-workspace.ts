import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, Workspace } from './workspace.js';

export const AWARD_FOLDER = 'content/2025/khen-thuong';
export const AWARD_DOSSIER = `${AWARD_FOLDER}/khen-thuong.yaml`;

/** A working folder of the invented agency, with the worked example as the dossier of its own year. */
export function awardWorkspace(): Workspace {
  const workspace = new Workspace();
  const copy = (from: string, to: string) =>
    cpSync(join(PROJECT, 'content', from), workspace.at(to), { recursive: true });
  for (const path of ['co-quan.yaml', 'van-ban.yaml', 'quy-dinh']) copy(`mau/${path}`, `content/${path}`);
  // Packs of a real province would stand beside those of the invented one.
  copy('quy-dinh/quoc-gia-2025.yaml', 'content/quy-dinh/quoc-gia-2025.yaml');
  copy('quy-dinh/quoc-gia-2026.yaml', 'content/quy-dinh/quoc-gia-2026.yaml');
  copy('mau/2025/khen-thuong', AWARD_FOLDER);
  return workspace;
}
