/**
 * Marks that travel through Handlebars' flat text, so that every stretch of it still knows where it came from. They are
 * private-use characters, which content and templates may not hold, so nobody can forge one.
 */
import type { Origin } from '../document/origin.js';

const VALUE_START = '\ue000';
const VALUE_BODY = '\ue001';
const VALUE_END = '\ue002';
const BLANK_START = '\ue003';
const BLANK_END = '\ue004';

/** The places of the values of one rendering, by number. */
export type Origins = Origin[];

export function markValue(markup: string, origin: Origin, origins: Origins): string {
  return `${VALUE_START}${origins.push(origin) - 1}${VALUE_BODY}${markup}${VALUE_END}`;
}

export function markBlank(markup: string): string {
  return `${BLANK_START}${markup}${BLANK_END}`;
}

/** A stretch of text between marks; `origin` is absent for fixed wording of the template. */
export interface MarkedText {
  readonly text: string;
  readonly origin?: Origin;
  readonly blank?: true;
}

const MARKS = /\ue000(\d+)\ue001|[\ue002\ue003\ue004]/gu;

/** Cuts marked text into stretches. A value may run over several calls, so the reader keeps its state. */
export class MarkReader {
  #origin: Origin | undefined;
  #blank = false;

  constructor(private readonly origins: Origins) {}

  read(marked: string): MarkedText[] {
    const stretches: MarkedText[] = [];
    let end = 0;
    const take = (text: string): void => {
      if (text === '') return;
      stretches.push({
        text,
        ...(this.#origin && { origin: this.#origin }),
        ...(this.#blank && { blank: true as const }),
      });
    };
    for (const mark of marked.matchAll(MARKS)) {
      take(marked.slice(end, mark.index));
      end = mark.index + mark[0].length;
      if (mark[1] !== undefined) this.#origin = this.origins[Number(mark[1])];
      else if (mark[0] === VALUE_END) this.#origin = undefined;
      else this.#blank = mark[0] === BLANK_START;
    }
    take(marked.slice(end));
    return stretches;
  }
}
