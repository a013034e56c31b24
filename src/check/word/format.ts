import { type Part, TEXT, type TextFact } from '../../decree30/layout.js';
import type { ParagraphChange, RunChange } from '../../docx/edit/change.js';
import { isCapitals } from '../../docx/parts/look.js';
import { linesOf, type PartLine, type Region } from '../../docx/parts/model.js';
import type { RunFormat } from '../../docx/read/model.js';
import { PART_NAMES } from './part-names.js';
import type { WordReport, WordSubject } from './rule.js';

/** What of the look of a part a rule is about. */
export type Aspect = 'size' | 'bold' | 'italic' | 'caps' | 'align';

/** A departure from one aspect, with what would mend it. */
interface Departure {
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
  readonly runs?: RunChange;
  readonly paragraph?: ParagraphChange;
}

/**
 * Where the lines of a part do not look as the layout table says: one report for each line, with all that is wrong
 * with it.
 */
export function formatReports(
  { document }: WordSubject,
  part: Part,
  aspects: readonly Aspect[],
  region?: Region,
): WordReport[] {
  return linesOf(document, part, region).flatMap((line) => formatOf(line, part, aspects));
}

/** The same for one line. */
export function formatOf(partLine: PartLine, part: Part, aspects: readonly Aspect[]): WordReport[] {
  const { line, confidence } = partLine;
  const departures = aspects.flatMap((aspect) => DEPARTURES[aspect](partLine, TEXT[part]));
  if (departures.length === 0) return [];
  const { paragraph, start, end } = line;
  const runs = Object.assign({}, ...departures.map((departure) => departure.runs)) as RunChange;
  const set = Object.assign({}, ...departures.map((departure) => departure.paragraph)) as ParagraphChange;
  return [
    {
      paragraph,
      start,
      end,
      subject: PART_NAMES[part],
      confidence,
      message: `gặp ${departures.map(({ found }) => found).join(', ')}; cần ${departures.map(({ wanted }) => wanted).join(', ')}`,
      mend: departures.map(({ mend }) => mend).join('; '),
      changes: [
        ...(Object.keys(runs).length > 0
          ? [{ kind: 'runs', paragraph, start, end, set: runs } as const]
          : []),
        ...(Object.keys(set).length > 0 ? [{ kind: 'paragraph', paragraph, set } as const] : []),
      ],
    },
  ];
}

const DEPARTURES: Readonly<Record<Aspect, (line: PartLine, fact: TextFact) => Departure[]>> = {
  size: (line, { sizePt: { min, max } }) => {
    const odd = sizesOf(line).filter((size) => size < min || size > max);
    const [first] = odd;
    if (first === undefined) return [];
    const wanted = min === max ? `cỡ ${min}` : `cỡ ${min} đến ${max}`;
    const nearest = first < min ? min : max;
    return [
      {
        found: `cỡ ${odd.map(shownNumber).join(', ')}`,
        wanted,
        mend: `đặt cỡ chữ ${nearest}`,
        runs: { sizePt: nearest },
      },
    ];
  },
  bold: (line, { bold }) =>
    bold
      ? weight(line, (run) => run.bold, 'đậm', { bold: true })
      : weight(line, (run) => !run.bold, 'không đậm', { bold: false }),
  italic: (line, { italic }) =>
    italic
      ? weight(line, (run) => run.italic, 'nghiêng', { italic: true })
      : weight(line, (run) => !run.italic, 'đứng', { italic: false }),
  caps: ({ line }, { caps }) => {
    if (isCapitals(line) === caps) return [];
    return caps
      ? [{ found: 'chữ thường', wanted: 'chữ in hoa', mend: 'viết in hoa', runs: { caps: true } }]
      : [{ found: 'chữ in hoa', wanted: 'chữ in thường', mend: 'viết lại bằng chữ in thường' }];
  },
  align: ({ line }, { align }) => {
    const { format } = line.paragraph;
    if (format.align === align || (align === 'justified' && format.align === 'distributed')) return [];
    return [
      {
        found: ALIGN_WORDS[format.align],
        wanted: ALIGN_WORDS[align],
        mend: `chọn ${ALIGN_WORDS[align]}`,
        paragraph: { align },
      },
    ];
  },
};

const ALIGN_WORDS = {
  left: 'canh trái',
  center: 'canh giữa',
  right: 'canh phải',
  justified: 'canh đều hai lề',
  distributed: 'canh đều hai lề',
} as const;

/** Some run with letters that does not have what all should have. */
function weight(
  { line }: PartLine,
  isRight: (format: RunFormat) => boolean,
  wanted: string,
  runs: RunChange,
): Departure[] {
  const lettered = line.runs.filter(({ text }) => /[\p{L}\d]/u.test(text));
  if (lettered.every(({ format }) => isRight(format))) return [];
  const found = lettered.some(({ format }) => isRight(format))
    ? `một phần không ${wanted}`
    : opposite(wanted);
  return [{ found: found.replace('không không ', ''), wanted, mend: `chọn chữ ${wanted}`, runs }];
}

function opposite(wanted: string): string {
  const opposites: Readonly<Record<string, string>> = {
    đậm: 'không đậm',
    'không đậm': 'đậm',
    nghiêng: 'không nghiêng',
    đứng: 'nghiêng',
  };
  return opposites[wanted] ?? wanted;
}

/** The sizes of the letters of a line, in points, each once. */
export function sizesOf({ line }: PartLine): number[] {
  const sizes = line.runs
    .filter(({ text }) => /[\p{L}\d]/u.test(text))
    .map(({ format }) => format.sizeHalfPoints / 2);
  return [...new Set(sizes)];
}

/** `12,5`: numbers as clerks write them. */
export function shownNumber(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
