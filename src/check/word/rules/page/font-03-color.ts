import { FONT } from '../../../../decree30/layout.js';
import { CIRCULATION_MARKS, SECRECY_MARKS, URGENCY_MARKS } from '../../../../decree30/marks.js';
import { bare } from '../../../../docx/parts/look.js';
import type { RecognisedDocument } from '../../../../docx/parts/model.js';
import type { WordParagraph } from '../../../../docx/read/model.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placesOf, type VisibleRun, visibleRuns } from '../../visible-runs.js';
import { groupedBy } from './fonts.js';

/** A dark grey that nobody sees is no other colour. */
const MAX_UNSEEN = 0x33;

/** Stamps may be red; addresses of the internet are coloured by Word itself, and the Decree is silent on them. */
const STAMPS = [...SECRECY_MARKS, ...URGENCY_MARKS, ...CIRCULATION_MARKS].map(({ text }) => bare(text));
/** With signs and blanks around it. */
const LONGEST_STAMP = 100;
const ADDRESS = /:\/\/|www\.|\S@\S/iu;

export const color: WordRule = {
  id: 'FONT-03',
  title: 'Chữ màu đen',
  clause: FONT.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const exempt = stamps(document);
    const odd = groupedBy(visibleRuns(document), ({ paragraph, text, field, format: { colorHex } }) => {
      const isExempt =
        exempt.has(paragraph) ||
        (paragraph.text.length <= LONGEST_STAMP && STAMPS.includes(bare(paragraph.text))) ||
        field === 'HYPERLINK' ||
        ADDRESS.test(text);
      return isExempt || isDark(colorHex) ? [] : [colorHex];
    });
    return [...odd].flatMap(([hex, runs]) => report(hex, runs));
  },
  examples: {
    passing: [
      { told: 'toàn văn bản chữ đen', edits: [] },
      {
        told: 'dấu KHẨN màu đỏ',
        base: 'van-ban-mat-khan',
        edits: [{ part: 'framedMark', runs: { colorHex: 'FF0000' } }],
      },
    ],
    failing: [
      { told: 'trích yếu màu xanh', edits: [{ part: 'subject', runs: { colorHex: '0000FF' } }] },
      { told: 'mấy chữ màu đỏ', edits: [{ part: 'body', words: 'thi đua', runs: { colorHex: 'FF0000' } }] },
    ],
  },
};

function stamps({ lines }: RecognisedDocument): Set<WordParagraph> {
  return new Set(lines.flatMap(({ part, line }) => (part === 'framedMark' ? [line.paragraph] : [])));
}

function isDark(hex: string): boolean {
  return (hex.match(/../gu) ?? []).every((channel) => Number.parseInt(channel, 16) <= MAX_UNSEEN);
}

function report(hex: string, runs: readonly VisibleRun[]): WordReport[] {
  const [first] = runs;
  if (!first) return [];
  const { paragraph, start, end } = first;
  return [
    {
      paragraph,
      start,
      end,
      subject: 'màu chữ',
      message: `gặp chữ màu ${colorName(hex)}${placesOf(runs)}, cần màu đen`,
      mend: 'chọn chữ, đặt màu đen (Font Color → Automatic)',
      changes: runs.map((run) => ({
        kind: 'runs',
        paragraph: run.paragraph,
        start: run.start,
        end: run.end,
        set: { colorHex: FONT.colorHex },
      })),
    },
  ];
}

function colorName(hex: string): string {
  const [red = 0, green = 0, blue = 0] = (hex.match(/../gu) ?? []).map((channel) =>
    Number.parseInt(channel, 16),
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  if (low > 0xe0) return 'trắng';
  if (high - low < 0x20) return 'xám';
  if (red === high && green > high * 0.7 && blue < high * 0.5) return 'vàng';
  if (red === high) return 'đỏ';
  return green === high ? 'xanh lá' : 'xanh';
}
