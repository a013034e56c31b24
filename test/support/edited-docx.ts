import { applyChanges } from '../../src/docx/edit/apply.js';
import type { Change } from '../../src/docx/edit/change.js';
import { saveWordPackage } from '../../src/docx/edit/save.js';
import type { WordDocument, WordParagraph } from '../../src/docx/read/model.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';

/** A Word file after somebody worked on it by hand. */
export function editedDocx(
  bytes: Uint8Array,
  edits: readonly ((document: WordDocument) => Change)[],
): Uint8Array {
  const word = openWordPackage(bytes);
  for (const edit of edits) applyChanges(word, [edit(readPackage(word))]);
  return saveWordPackage(word);
}

/** Puts other words in the place of words that the file holds once. */
export function replaceWords(old: string, text: string): (document: WordDocument) => Change {
  return (document) => {
    const paragraph = paragraphWith(document, old);
    const start = paragraph.text.indexOf(old);
    return { kind: 'text', paragraph, start, end: start + old.length, text };
  };
}

export function removeParagraph(words: string): (document: WordDocument) => Change {
  return (document) => ({ kind: 'remove', paragraph: paragraphWith(document, words) });
}

export function insertAfter(words: string, text: string): (document: WordDocument) => Change {
  return (document) => ({ kind: 'insert', after: paragraphWith(document, words), text });
}

function paragraphWith({ paragraphs }: WordDocument, words: string): WordParagraph {
  const found = paragraphs.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no paragraph has: ${words}`);
  return found;
}
