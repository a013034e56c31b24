import { posix } from 'node:path';
import { walkXml } from './xml.js';
import type { ZipParts } from './zip.js';

/** How one part of an office file leads to another. */
export interface Relation {
  readonly type: string;
  readonly id: string;
  /** Of the part it leads to. */
  readonly path: string;
}

/** The relations of a part, or of the whole file for an empty path (ECMA-376 Part 2, 6.5). */
export function relationsOf(parts: ZipParts, path: string): Relation[] {
  const folder = posix.dirname(path);
  const bytes = parts.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  const relations: Relation[] = [];
  if (bytes) {
    walkXml(bytes, {
      open: (name, { Id = '', Type = '', Target = '' }) => {
        if (name !== 'Relationship') return;
        const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
        relations.push({ type: Type, id: Id, path: target });
      },
    });
  }
  return relations;
}
