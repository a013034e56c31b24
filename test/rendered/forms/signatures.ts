import { describe, expect, test } from 'vitest';
import { centerPt, toMm } from '../../support/box.js';
import { blockOf, firstLine, lastLine, type PrintedBlock } from '../../support/form-blocks.js';
import { textArea } from '../../support/form-page.js';
import { expectCenteredOn, expectPrinted } from '../expectations.js';
import { blocksOf, FORMS } from './blocks.js';

/** Room that a signature by hand and a seal take. */
const SIGNATURE_MM = 20;
/** Lines of different size are level where their tops are. */
const LEVEL_PT = 2;

/** Who signs and who receives (PL I, II.7 and II.9; Mẫu 1.9, 1.10). */
export function signatureSuites(): void {
  const signed = FORMS.filter(({ zones }) =>
    zones.some(({ columns }) => columns?.flat().some(({ part }) => part === 'signerName')),
  );

  /** In minutes the recipients stand below. */
  const beside = signed.filter(({ file }) => file !== 'bien-ban');

  describe.each(signed)('the signature in $file', ({ file }) => {
    test('title and name stand under each other, with room for a signature and a seal between', () => {
      const blocks = blocksOf(file);
      const names = blocks.filter(({ row }) => row.part === 'signerName');
      for (const name of names) {
        const title = lastLine(above(blocks, name, 'signatureTitle'));
        expect(firstLine(name).page).toBe(title.page);
        expectCenteredOn(firstLine(name), title);
        expect(toMm(firstLine(name).topPt - title.bottomPt)).toBeGreaterThan(SIGNATURE_MM);
      }
    });

    test('no word of the title is left over on a line of its own', () => {
      const titles = blocksOf(file).filter(({ row }) => row.part === 'signatureTitle');
      for (const line of titles.flatMap(({ lines }) => lines)) expect(line.text).toMatch(/ /u);
    });
  });

  test.each(beside)('$file: Nơi nhận stands on the left, level with the signer', ({ file }) => {
    const blocks = blocksOf(file);
    const labels = blocks.filter(({ row }) => row.part === 'recipientsLabel');
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) {
      const title = blocks.find(({ row, zone }) => row.part === 'signatureTitle' && zone === label.zone);
      if (!title) throw new Error('nobody signs beside the recipients');
      expect([label.column, title.column]).toEqual(['left', 'right']);
      expect(Math.abs(firstLine(label).topPt - firstLine(title).topPt)).toBeLessThan(LEVEL_PT);
    }
  });

  test('minutes: secretary on the left and chair on the right, level; recipients below (Mẫu 1.9)', () => {
    const blocks = blocksOf('bien-ban');
    const titles = blocks.filter(({ row }) => row.part === 'signatureTitle').map(firstLine);
    expect(titles.map(({ text }) => text)).toEqual(['THƯ KÝ', 'CHỦ TỌA']);
    const [secretary, chair] = titles;
    if (!secretary || !chair) throw new Error('two sign');
    expect(secretary.baselinePt).toBeCloseTo(chair.baselinePt, 1);
    const middlePt = centerPt(textArea(chair.page));
    expect(secretary.rightPt).toBeLessThan(middlePt);
    expect(chair.leftPt).toBeGreaterThan(middlePt);
    const names = blocks.filter(({ row }) => row.part === 'signerName').map(firstLine);
    const label = firstLine(blockOf(blocks, 'recipientsLabel'));
    for (const name of names) expect(label.topPt).toBeGreaterThan(name.bottomPt);
  });

  test('a leave permit: the confirmation stands on the left, below recipients and signature (Mẫu 1.10)', () => {
    const blocks = blocksOf('giay-nghi-phep');
    const confirmation = blockOf(blocks, 'confirmation');
    expect(confirmation.column).toBe('left');
    for (const part of ['recipient', 'signerName'] as const) {
      expect(firstLine(confirmation).topPt).toBeGreaterThan(lastLine(blockOf(blocks, part)).bottomPt);
    }
  });

  test.each(['giay-gioi-thieu', 'giay-nghi-phep'])(
    '%s: no subject, the rule under the name of the kind',
    (file) => {
      const blocks = blocksOf(file);
      const title = blockOf(blocks, 'title');
      expect(title.row.hasRule).toBe(true);
      expect(blocks.filter(({ row }) => row.part === 'subject')).toEqual([]);
      for (const line of title.lines) expectPrinted(line, { size: [13, 14], bold: true, italic: false });
    },
  );
}

/** The block of a part nearest above another in its column. */
function above(blocks: readonly PrintedBlock[], block: PrintedBlock, part: PrintedBlock['row']['part']) {
  const found = blocks
    .slice(0, blocks.indexOf(block))
    .findLast(({ row, zone, column }) => row.part === part && zone === block.zone && column === block.column);
  if (!found) throw new Error(`no ${part} above ‹${firstLine(block).text}›`);
  return found;
}
