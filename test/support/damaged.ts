import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Part } from '../../src/decree30/layout.js';
import { applyChanges } from '../../src/docx/edit/apply.js';
import type { Change } from '../../src/docx/edit/change.js';
import { saveWordPackage } from '../../src/docx/edit/save.js';
import type { Tracking } from '../../src/docx/edit/tracking.js';
import { type Line, linesOf, type RecognisedDocument } from '../../src/docx/parts/model.js';
import { recognise } from '../../src/docx/parts/recognise.js';
import type { WordDocument, WordParagraph } from '../../src/docx/read/model.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';

/** What is done to a file: said in changes of what is read from it. */
export type Damage = (document: RecognisedDocument) => readonly Change[];

/** A Word file with changes: as a person typed them, or tracked. */
export function damaged(docx: Uint8Array, damages: readonly Damage[], tracking?: Tracking): Uint8Array {
  const word = openWordPackage(docx);
  for (const damage of damages) {
    applyChanges(word, damage(recognise(readPackage(word))[0] as RecognisedDocument), tracking);
  }
  return saveWordPackage(word);
}

/** The first line of a part; throws where there is none, so that no damage goes missing. */
export function lineOf(document: RecognisedDocument, part: Part): Line {
  const line = linesOf(document, part)[0]?.line;
  if (!line) throw new Error(`no ${part}`);
  return line;
}

/** Other words in the place of some, wherever they stand first. */
export function replacing(old: string, text: string): Damage {
  return ({ paragraphs }) => {
    const paragraph = paragraphs.find((each) => each.text.includes(old));
    if (!paragraph) throw new Error(`no words ‹${old}›`);
    const start = paragraph.text.indexOf(old);
    return [{ kind: 'text', paragraph, start, end: start + old.length, text }];
  };
}

/** A Word file with one part changed, or put in. */
export function withPart(docx: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const text = new TextDecoder().decode(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: strToU8(change(text)) });
}

/** What a reader sees: text and formatting in force, without the way it is written. */
export function look(document: WordDocument): unknown {
  const paragraphLook = ({ text, label, runs, format }: WordParagraph) => ({
    text,
    label,
    format,
    letters: runs.flatMap((run) => [...run.text].map((letter) => `${letter} ${JSON.stringify(run.format)}`)),
  });
  return {
    paragraphs: document.paragraphs.map(paragraphLook),
    sections: document.sections.map(({ page, hasTitlePage, startsAt, numberFormat, headers, blocks }) => ({
      page,
      hasTitlePage,
      startsAt,
      numberFormat,
      blocks: blocks.length,
      headers: headers.default?.map(paragraphLook),
    })),
  };
}
