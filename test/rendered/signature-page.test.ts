import { beforeAll, expect, test } from 'vitest';
import { boxAround } from '../support/box.js';
import { type ClauseContent, compilePlan, planContent } from '../support/compile.js';
import { describeWithLibreOffice, renderAll } from '../support/libreoffice.js';
import { type PdfPage, readLastPage, type TextLine } from '../support/pdf-page.js';
import { isPageNumber, lineThat, WORDS } from './plan-pages.js';

const WORDS_A_LINE = 17;
const { noi_dung, to_chuc_thuc_hien } = planContent();
const vocabulary = to_chuc_thuc_hien.flatMap((clause) => clause.noi_dung.split(/\s+/u));

/** Running text of about so many lines. */
function prose(lines: number): string {
  const count = Math.round(lines * WORDS_A_LINE);
  return Array.from({ length: count }, (_, index) => vocabulary[index % vocabulary.length]).join(' ');
}

/**
 * The last section of a plan of three pages or four. Its text grows from one plan of a series to the next, until the
 * signature goes over to another page.
 */
const SERIES: Readonly<Record<string, readonly ClauseContent[][]>> = {
  // Less than a line a step, around the place where the signature no longer fits.
  'a last clause that grows word by word': steps(12, (step) => [
    { noi_dung: prose(28) },
    { noi_dung: prose(1.5 + 0.7 * step) },
  ]),
  // Five lines a step, over the whole of a page.
  'a last clause of some lines': steps(8, (step) => [
    { noi_dung: prose(2 + 5 * step) },
    { noi_dung: prose(3.5) },
  ]),
  'a last clause of one short line': steps(8, (step) => [
    { noi_dung: prose(2 + 5 * step) },
    { noi_dung: prose(2.5) },
    { noi_dung: 'Thực hiện Kế hoạch này' },
  ]),
  'last lines that are each a paragraph': steps(8, (step) => [
    { noi_dung: prose(2 + 5 * step) },
    { noi_dung: 'Thực hiện Kế hoạch này', gach: ['Các phòng', 'Các đơn vị'] },
  ]),
};

describeWithLibreOffice('the signature never stands alone on a page', () => {
  let endings: Map<string, Awaited<ReturnType<typeof readLastPage>>>;

  beforeAll(async () => {
    const documents = new Map<string, Uint8Array>();
    for (const [name, plans] of Object.entries(SERIES)) {
      for (const [step, clauses] of plans.entries()) {
        const changes = { noi_dung: noi_dung.slice(0, 1), to_chuc_thuc_hien: clauses };
        documents.set(`${name} ${step}`, await compilePlan(changes));
      }
    }
    endings = await renderAll(documents, readLastPage);
  });

  test.each(Object.entries(SERIES))('%s', (name, plans) => {
    const pageCounts = new Set<number>();
    for (const step of plans.keys()) {
      const ending = endings.get(`${name} ${step}`);
      if (!ending) throw new Error(`plan ${step} was not rendered`);
      const { page, pageCount } = ending;
      pageCounts.add(pageCount);
      const title = lineThat(page, WORDS.signerTitle);
      const above = textAbove(title, page);
      expect(above.length, `lines above the signature in plan ${step}`).toBeGreaterThanOrEqual(2);
      expect(lineThat(page, WORDS.recipients).topPt).toBeGreaterThan(boxAround(above).bottomPt);
      expect(lineThat(page, WORDS.signerName).topPt).toBeGreaterThan(title.bottomPt);
    }
    // Otherwise the signature stayed clear of the end of the page, and nothing was tried.
    expect(pageCounts.size).toBeGreaterThan(1);
  });
});

function steps<Item>(count: number, make: (step: number) => Item): Item[] {
  return Array.from({ length: count }, (_, step) => make(step));
}

function textAbove(line: TextLine, { lines }: PdfPage): TextLine[] {
  return lines.filter((other) => !isPageNumber(other) && other.bottomPt < line.topPt);
}
