import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files below a folder whose names end so, with `/`, in order. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).split(sep).join('/'))
    .sort();
}
