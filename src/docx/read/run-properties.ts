/** Run properties (ECMA-376 Part 1, 17.3.2) as a file gives them on one level: absent where it says nothing. */
import { childOf, numberIn, toggleOf, valOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import type { RunFormat } from './model.js';
import type { Theme } from './theme.js';

export interface RunProperties {
  readonly asciiFont?: string;
  readonly otherFont?: string;
  readonly sizeHalfPoints?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly raised?: boolean;
  readonly colorHex?: string;
}

/** Properties that styles switch: set on several levels they cancel each other out (17.7.3). */
const TOGGLES = ['bold', 'italic', 'caps', 'strike', 'hidden'] as const;

export function readRunProperties(rPr: XmlElement | undefined, theme: Theme): RunProperties {
  if (!rPr) return {};
  const fonts = childOf(rPr, 'w:rFonts')?.attributes ?? {};
  const themed = (slot: string, plain: string): string | undefined =>
    theme.font(fonts[slot] ?? '') ?? fonts[plain];
  const underline = valOf(rPr, 'w:u');
  const raise = valOf(rPr, 'w:vertAlign');
  const color = childOf(rPr, 'w:color')?.attributes;
  return definedOnly({
    asciiFont: themed('w:asciiTheme', 'w:ascii'),
    otherFont: themed('w:hAnsiTheme', 'w:hAnsi'),
    sizeHalfPoints: numberIn(childOf(rPr, 'w:sz'), 'w:val'),
    bold: toggleOf(rPr, 'w:b'),
    italic: toggleOf(rPr, 'w:i'),
    caps: toggleOf(rPr, 'w:caps'),
    underline: underline === undefined ? undefined : underline !== 'none',
    strike: toggleOf(rPr, 'w:strike'),
    hidden: toggleOf(rPr, 'w:vanish'),
    raised: raise === undefined ? undefined : raise !== 'baseline',
    colorHex: color && colorOf(color['w:val'] ?? 'auto', color['w:themeColor'], theme),
  });
}

function colorOf(value: string, themeColor: string | undefined, theme: Theme): string {
  if (/^[\da-f]{6}$/iu.test(value)) return value.toUpperCase();
  return (themeColor === undefined ? undefined : theme.color(themeColor)) ?? '000000';
}

/** What a run looks like where nothing is said (17.3.2: values of absent properties; 10 pt Times New Roman). */
const NOTHING_SAID: RunFormat = {
  asciiFont: 'Times New Roman',
  otherFont: 'Times New Roman',
  sizeHalfPoints: 20,
  bold: false,
  italic: false,
  caps: false,
  underline: false,
  strike: false,
  hidden: false,
  raised: false,
  colorHex: '000000',
};

/** The levels of formatting that meet in a run, from the farthest to the nearest. */
export interface RunLevels {
  readonly defaults: RunProperties;
  readonly tableStyle?: RunProperties;
  readonly paragraphStyle: RunProperties;
  readonly characterStyle?: RunProperties;
  readonly direct?: RunProperties;
}

/** What is in force for a run. */
export function effectiveRun(levels: RunLevels): RunFormat {
  const { defaults, tableStyle = {}, paragraphStyle, characterStyle = {}, direct = {} } = levels;
  const merged = {
    ...NOTHING_SAID,
    ...defaults,
    ...tableStyle,
    ...paragraphStyle,
    ...characterStyle,
    ...direct,
  };
  const styles = [tableStyle, paragraphStyle, characterStyle];
  const toggled = TOGGLES.map((name) => {
    const isSwitched = styles.filter((style) => style[name] === true).length % 2 === 1;
    return [name, direct[name] ?? (defaults[name] === true || isSwitched)];
  });
  return { ...merged, ...Object.fromEntries(toggled) };
}

/** The same without keys that have no value, so that spreading it does not wipe out what another level says. */
export function definedOnly<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
