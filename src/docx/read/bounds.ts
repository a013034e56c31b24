/** How much text a Word file may hold: a file beyond it was not written by people, or has to be split. */
import { WordFault } from './open.js';

/** A report of 500 pages has some 12,000 lines; lists of people in tables have a line in each cell. */
const MAX_LINES = 30_000;
/** A report of 500 pages has some 1,200,000. */
const MAX_LETTERS = 1_500_000;
/** Six pages without an end of a line: rules that look around in a line would take too long. */
const MAX_LETTERS_IN_LINE = 10_000;

/** Counts what was read, in the body, headers and footers together. */
export class Bounds {
  #lines = 0;
  #letters = 0;

  /**
   * Counts the text of a paragraph.
   *
   * @throws WordFault when it is too long, or all is too much together
   */
  add(text: string): void {
    const lines = text.includes('\n') ? text.split('\n') : [text];
    this.#lines += lines.length;
    this.#letters += text.length;
    if (this.#lines > MAX_LINES) throw tooLarge(`hơn ${shown(MAX_LINES)} đoạn`);
    if (this.#letters > MAX_LETTERS) throw tooLarge(`hơn ${shown(MAX_LETTERS)} chữ`);
    if (text.length <= MAX_LETTERS_IN_LINE) return;
    const longest = lines.reduce((length, line) => Math.max(length, line.length), 0);
    if (longest > MAX_LETTERS_IN_LINE) throw tooLarge(`đoạn dài ${shown(longest)} chữ không xuống dòng`);
  }
}

function tooLarge(found: string): WordFault {
  return new WordFault('too-large', found);
}

/** `50.000`. */
function shown(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
