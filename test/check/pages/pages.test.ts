import { beforeAll, describe, expect, test } from 'vitest';
import { PAGE_RULES, pageResults } from '../../../src/check/pages/check-pages.js';
import { applyChanges } from '../../../src/docx/edit/apply.js';
import { paragraphProperties } from '../../../src/docx/edit/properties.js';
import { saveWordPackage } from '../../../src/docx/edit/save.js';
import { linesOf, type RecognisedDocument } from '../../../src/docx/parts/model.js';
import { recognise } from '../../../src/docx/parts/recognise.js';
import type { WordParagraph } from '../../../src/docx/read/model.js';
import { openWordPackage, type WordPackage } from '../../../src/docx/read/open.js';
import { readPackage } from '../../../src/docx/read/read.js';
import { findRenderer } from '../../../src/render/libreoffice.js';
import { describeWithLibreOffice } from '../../support/libreoffice.js';
import { sample } from '../../support/word-samples.js';

function only(documents: readonly RecognisedDocument[]): RecognisedDocument {
  const [first] = documents;
  if (!first) throw new Error('no document');
  return first;
}

/** The paragraph begins a new page. */
function breakBefore({ element }: WordParagraph): void {
  paragraphProperties(element).children.splice(0, 0, {
    name: 'w:pageBreakBefore',
    attributes: {},
    children: [],
  });
}

/** What is done to the plan, and the rules that must then speak. */
const DAMAGES: Readonly<Record<string, (document: RecognisedDocument, word: WordPackage) => void>> = {
  'TRANG-01': (document, word) => {
    const [name] = linesOf(document, 'nationalName');
    if (name) applyChanges(word, [{ kind: 'runs', paragraph: name.line.paragraph, set: { sizePt: 20 } }]);
  },
  'TRANG-02': (document) => {
    const last = linesOf(document, 'body').at(-1);
    const pageBreak = { name: 'w:br', attributes: { 'w:type': 'page' }, children: [] };
    last?.line.paragraph.element.children.push({ name: 'w:r', attributes: {}, children: [pageBreak] });
  },
  'TRANG-03': (document) => {
    const [section] = linesOf(document, 'section');
    const next = section && document.lines[document.lines.indexOf(section) + 1];
    if (next) breakBefore(next.line.paragraph);
  },
  'TRANG-04': (document, word) => {
    const [body] = linesOf(document, 'body');
    if (body)
      applyChanges(word, [{ kind: 'paragraph', paragraph: body.line.paragraph, set: { leftTwips: -900 } }]);
  },
};

test('every rule has its damage', () => {
  expect(Object.keys(DAMAGES)).toEqual(PAGE_RULES.map(({ id }) => id));
});

test('without pages nothing is claimed', async () => {
  const document = only(recognise(readPackage(openWordPackage(await sample()))));
  expect(pageResults(document, undefined).map(({ status }) => status)).toEqual(
    PAGE_RULES.map(() => 'unchecked'),
  );
});

describeWithLibreOffice('pages as they are printed', () => {
  const fired = new Map<string, string[]>();

  async function firedOn(word: WordPackage): Promise<string[]> {
    const renderer = findRenderer();
    if (typeof renderer === 'string') throw new Error(renderer);
    const bytes = saveWordPackage(word);
    const document = only(recognise(readPackage(openWordPackage(bytes))));
    const results = pageResults(document, await renderer.pagesOf(bytes));
    return results.filter(({ reports }) => reports.length > 0).map(({ rule }) => rule.id);
  }

  beforeAll(async () => {
    fired.set('as built', await firedOn(openWordPackage(await sample())));
    for (const [id, damage] of Object.entries(DAMAGES)) {
      const word = openWordPackage(await sample());
      damage(only(recognise(readPackage(word))), word);
      fired.set(id, await firedOn(word));
    }
  }, 200_000);

  test('the plan as it is built has none of these faults', () => {
    expect(fired.get('as built')).toEqual([]);
  });

  describe('each damage is seen by its rule', () => {
    test.each(Object.keys(DAMAGES))('%s', (id) => {
      expect(fired.get(id)).toEqual([id]);
    });
  });
});
