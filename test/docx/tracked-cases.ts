import type { Change } from '../../src/docx/edit/change.js';
import type { WordDocument, WordParagraph } from '../../src/docx/read/model.js';

export interface TrackedCase {
  readonly told: string;
  readonly base?: string;
  /** Changes round by round: each round sees what the one before did. */
  readonly rounds: readonly ((document: WordDocument) => Change[])[];
  /** Names of the marks that have to be there, each with its count. */
  readonly marks: Readonly<Record<string, number>>;
  /** In the end nothing is changed. */
  readonly isNothing?: true;
}

/** The first paragraph with some words. */
export function withText(document: WordDocument, text: string): WordParagraph {
  const found = document.paragraphs.find((paragraph) => paragraph.text.includes(text));
  if (!found) throw new Error(`no paragraph with ‹${text}›`);
  return found;
}

/** Other words in the place of some, or of all but the first few of them. */
export function words(document: WordDocument, old: string, text: string, skip = 0): Change {
  const paragraph = withText(document, old);
  const start = paragraph.text.indexOf(old) + skip;
  return { kind: 'text', paragraph, start, end: start + old.length - skip, text };
}

export const NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Each kind of change, tracked. */
export const CASES: readonly TrackedCase[] = [
  {
    told: 'a run',
    rounds: [
      (document) => [{ kind: 'runs', paragraph: withText(document, NAME), set: { sizePt: 14, bold: false } }],
    ],
    marks: { 'w:rPrChange': 1 },
  },
  {
    told: 'a run, changed twice',
    rounds: [
      (document) => {
        const paragraph = withText(document, NAME);
        return [
          { kind: 'runs', paragraph, set: { sizePt: 14 } },
          { kind: 'runs', paragraph, start: 0, end: 8, set: { italic: true } },
          { kind: 'runs', paragraph, start: 5, end: 20, set: { font: 'Arial' } },
        ];
      },
      (document) => [{ kind: 'runs', paragraph: withText(document, NAME), set: { sizePt: 15 } }],
    ],
    marks: { 'w:rPrChange': 4 },
  },
  {
    told: 'a format that is there already',
    rounds: [
      (document) => {
        const paragraph = withText(document, NAME);
        return [
          { kind: 'paragraph', paragraph, set: {} },
          { kind: 'runs', paragraph, set: {} },
        ];
      },
    ],
    marks: {},
    isNothing: true,
  },
  {
    told: 'a paragraph, changed twice',
    rounds: [
      (document) => {
        const paragraph = withText(document, 'Độc lập');
        return [
          { kind: 'paragraph', paragraph, set: { align: 'left' } },
          { kind: 'paragraph', paragraph, set: { firstLineTwips: 567, beforePt: 3 } },
        ];
      },
      (document) => [
        { kind: 'paragraph', paragraph: withText(document, 'Độc lập'), set: { align: 'right' } },
      ],
    ],
    marks: { 'w:pPrChange': 1 },
  },
  {
    told: 'words replaced, put in and taken out in one run, with a format over it',
    rounds: [
      (document) => {
        const paragraph = withText(document, NAME);
        return [
          { kind: 'text', paragraph, start: 0, end: 4, text: 'Cộng' },
          { kind: 'runs', paragraph, start: 2, end: 12, set: { italic: true } },
          { kind: 'text', paragraph, start: 8, end: 8, text: ' -' },
          { kind: 'text', paragraph, start: 12, end: 15, text: '' },
        ];
      },
    ],
    marks: { 'w:ins': 2 },
  },
  {
    told: 'words at the start of a paragraph, and in an empty one',
    rounds: [
      (document) => {
        const empty = document.paragraphs.find(({ text, cell }) => text === '' && !cell);
        return [
          { kind: 'text', paragraph: withText(document, 'Độc lập'), start: 0, end: 0, text: '« ' },
          ...(empty
            ? [{ kind: 'text' as const, paragraph: empty, start: 0, end: 0, text: 'Mới\tthêm' }]
            : []),
        ];
      },
    ],
    marks: {},
  },
  {
    told: 'words that were put in, changed again',
    rounds: [
      (document) => [words(document, 'Độc lập', 'Tự do')],
      (document) => [words(document, 'Tự do', 'Tự chủ', 3)],
      (document) => [{ kind: 'runs', paragraph: withText(document, 'Tự Tự chủ'), set: { italic: true } }],
    ],
    marks: {},
  },
  {
    told: 'margins, size and number of the page',
    rounds: [
      ({ sections: [section] }) =>
        section
          ? [
              { kind: 'page', section, set: { leftMm: 32, widthMm: 215 } },
              { kind: 'page', section, set: { startsAt: 3, hasTitlePage: false } },
            ]
          : [],
      ({ sections: [section] }) => (section ? [{ kind: 'page', section, set: { topMm: 21 } }] : []),
    ],
    marks: { 'w:sectPrChange': 1 },
  },
  {
    told: 'a paragraph taken out',
    rounds: [(document) => [{ kind: 'remove', paragraph: withText(document, 'Độc lập') }]],
    marks: { 'w:del': 2 },
  },
  {
    told: 'a paragraph of the body taken out',
    base: 'quyet-dinh',
    rounds: [(document) => [{ kind: 'remove', paragraph: withText(document, 'Điều 2') }]],
    marks: {},
  },
  {
    told: 'a paragraph put in',
    rounds: [
      (document) => [{ kind: 'insert', after: withText(document, 'Độc lập'), text: 'Dòng mới' }],
      (document) => [words(document, 'Dòng mới', 'Dòng thêm')],
    ],
    marks: { 'w:ins': 2 },
  },
  {
    told: 'a paragraph put in, formatted and taken out again',
    rounds: [
      (document) => [{ kind: 'insert', after: withText(document, 'Độc lập'), text: 'Dòng mới' }],
      (document) => [
        { kind: 'paragraph', paragraph: withText(document, 'Dòng mới'), set: { align: 'left' } },
      ],
      (document) => [{ kind: 'remove', paragraph: withText(document, 'Dòng mới') }],
    ],
    marks: {},
    isNothing: true,
  },
  {
    told: 'a paragraph put in at the end of a cell',
    rounds: [
      (document) => {
        const cell = document.tables[0]?.rows[0]?.[0];
        const after = cell?.blocks.at(-1);
        return after?.kind === 'paragraph' ? [{ kind: 'insert', after, text: 'Dòng cuối' }] : [];
      },
    ],
    marks: { 'w:ins': 2 },
  },
  {
    told: 'a paragraph put in at the end of a section',
    base: 'van-ban-phu-luc',
    rounds: [
      (document) => {
        const after = document.sections[0]?.blocks.at(-1);
        return after?.kind === 'paragraph' ? [{ kind: 'insert', after, text: 'Dòng cuối' }] : [];
      },
    ],
    marks: { 'w:ins': 2 },
  },
  {
    told: 'the header of the pages',
    rounds: [
      (document) => {
        const [header] = document.sections[0]?.headers.default ?? [];
        return header
          ? [
              { kind: 'runs', paragraph: header, set: { sizePt: 11 } },
              { kind: 'paragraph', paragraph: header, set: { align: 'right' } },
            ]
          : [];
      },
    ],
    marks: { 'w:pPrChange': 1 },
  },
];
