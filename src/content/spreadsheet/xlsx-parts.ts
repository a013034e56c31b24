import { posix } from 'node:path';
import { walkXml } from './xml.js';
import type { ZipParts } from './zip.js';

/** How one part of a workbook leads to another. */
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

/** Texts that several cells share; without readings of East Asian characters. */
export function readSharedTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  walkXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'si') texts.push(text);
    },
  });
  return texts;
}
