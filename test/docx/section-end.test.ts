import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compilePlan } from '../support/compile.js';

/** The paragraphs of a plan that carry the properties of a section, or stand last behind a table. */
async function endsOf(changes: Parameters<typeof compilePlan>[0]): Promise<string[]> {
  const xml = strFromU8(unzipSync(await compilePlan(changes))['word/document.xml'] ?? new Uint8Array());
  const sections = [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*<w:sectPr\b.*?<\/w:p>/gsu)].map(([end]) => end);
  const last = /<w:p>(?:(?!<w:p>).)*<\/w:p>(?=<w:sectPr)/su.exec(xml)?.[0];
  return [...sections, ...(last ? [last] : [])];
}

const LOW = /w:line="20" w:lineRule="exact".*<w:vanish\/>/su;

test('a document that ends with its signature ends in a paragraph that needs no page', async () => {
  const ends = await endsOf({});
  expect(ends).toHaveLength(1);
  expect(ends[0]).toMatch(LOW);
});

test('so does the section before an appendix', async () => {
  const ends = await endsOf({
    muc_dich: ['Thi đua theo danh mục tại Phụ lục kèm theo.'],
    phu_luc: [{ tieu_de: 'Danh mục', noi_dung: ['Một đoạn.'] }],
  });
  expect(ends).toHaveLength(2);
  expect(ends[0]).toMatch(LOW);
  // An appendix that ends in text has its own last paragraph.
  expect(ends[1]).toContain('Một đoạn.');
});
