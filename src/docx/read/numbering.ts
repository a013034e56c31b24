import { romanOrDigits } from '../../document/numbering.js';
import { childOf, childrenOf, numberIn, valOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.js';

/** 17.9.6: a list has nine levels. */
const MAX_LEVELS = 9;
/** Word takes no more. */
const MAX_LABEL_TEXT = 255;

/** What automatic numbering puts in front of a paragraph, and how it indents it. */
export interface ListLabel {
  readonly label: string;
  readonly paragraph: ParagraphProperties;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  readonly paragraph: ParagraphProperties;
}

/** The lists of a file; labels have to be asked for in the order of the text. */
export class Lists {
  readonly #abstract = new Map<string, ReadonlyMap<number, Level>>();
  readonly #instances = new Map<
    string,
    { abstract: string; overrides: ReadonlyMap<number, Level | number> }
  >();
  readonly #counters = new Map<string, number[]>();
  readonly #overridden = new Set<string>();

  /** @param root `numbering.xml` (ECMA-376 Part 1, 17.9), where the file has one */
  constructor(root: XmlElement | undefined) {
    for (const element of childrenOf(root, 'w:abstractNum')) {
      this.#abstract.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
    }
    for (const element of childrenOf(root, 'w:num')) {
      this.#instances.set(element.attributes['w:numId'] ?? '', {
        abstract: valOf(element, 'w:abstractNumId') ?? '',
        overrides: overridesOf(element),
      });
    }
  }

  /** The next label of a list; `undefined` where the paragraph is in none. */
  next(id: string | undefined, level = 0): ListLabel | undefined {
    const instance = id === undefined || id === '0' ? undefined : this.#instances.get(id);
    const found = instance && this.#level(instance, level);
    if (id === undefined || !instance || !found) return undefined;
    const counters = this.#counters.get(instance.abstract) ?? [];
    this.#counters.set(instance.abstract, counters);
    const override = instance.overrides.get(level);
    const isFirst = !this.#overridden.has(`${id} ${level}`);
    this.#overridden.add(`${id} ${level}`);
    const start = typeof override === 'number' ? override : found.start;
    const restarts = isFirst && override !== undefined;
    counters[level] = restarts ? start : (counters[level] ?? start - 1) + 1;
    counters.length = level + 1;
    const words = found.text.replace(/%(\d)/gu, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const other = this.#level(instance, at);
      return formatted(counters[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
    const label = found.format === 'bullet' ? bullet(found.text) : words;
    const suffix = { nothing: '', space: ' ' }[found.suffix] ?? '\t';
    return { label: label === '' ? '' : label + suffix, paragraph: found.paragraph };
  }

  #level(
    { abstract, overrides }: { abstract: string; overrides: ReadonlyMap<number, Level | number> },
    level: number,
  ): Level | undefined {
    const override = overrides.get(level);
    return typeof override === 'object' ? override : this.#abstract.get(abstract)?.get(level);
  }
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  const levels = childrenOf(parent, 'w:lvl').map(
    (lvl) => [numberIn(lvl, 'w:ilvl') ?? 0, levelOf(lvl)] as const,
  );
  return new Map(levels.filter(([at]) => at >= 0 && at < MAX_LEVELS));
}

function levelOf(lvl: XmlElement): Level {
  return {
    start: numberIn(childOf(lvl, 'w:start'), 'w:val') ?? 1,
    format: valOf(lvl, 'w:numFmt') ?? 'decimal',
    text: (valOf(lvl, 'w:lvlText') ?? '').slice(0, MAX_LABEL_TEXT),
    suffix: valOf(lvl, 'w:suff') ?? 'tab',
    paragraph: readParagraphProperties(childOf(lvl, 'w:pPr')),
  };
}

function overridesOf(num: XmlElement): Map<number, Level | number> {
  return new Map(
    childrenOf(num, 'w:lvlOverride').flatMap((element): [number, Level | number][] => {
      const at = numberIn(element, 'w:ilvl') ?? 0;
      const lvl = childOf(element, 'w:lvl');
      const start = numberIn(childOf(element, 'w:startOverride'), 'w:val');
      if (at < 0 || at >= MAX_LEVELS) return [];
      if (lvl) return [[at, levelOf(lvl)]];
      return start === undefined ? [] : [[at, start]];
    }),
  );
}

/** A number in one of the formats that offices use (17.18.59); others as digits. */
function formatted(value: number, format: string): string {
  const roman = romanOrDigits(value);
  const letter = value > 0 && value <= 26 ? String.fromCharCode(96 + value) : String(value);
  switch (format) {
    case 'upperRoman':
      return roman;
    case 'lowerRoman':
      return roman.toLowerCase();
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** Symbol fonts draw their signs at private places: what they look like is not known. */
function bullet(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/gu, '•');
}
