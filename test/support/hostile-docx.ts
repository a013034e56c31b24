/** Broken and hostile Word files, made by script from a good one. */
import { ARCHIVES } from './hostile/archives.js';
import { FORMATS } from './hostile/formats.js';
import type { Hostile } from './hostile/make.js';
import { MARKUP } from './hostile/markup.js';
import { STRUCTURE } from './hostile/structure.js';
import { TEXTS } from './hostile/texts.js';

export const HOSTILE: Readonly<Record<string, readonly Hostile[]>> = {
  'an archive': ARCHIVES,
  'another format': FORMATS,
  'the markup': MARKUP,
  'the structure': STRUCTURE,
  'the words': TEXTS,
};
