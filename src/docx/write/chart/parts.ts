/**
 * The parts of charts in a packed file. The library's own charts (`docx/charts`) know no patterns, only colours, and its
 * parts have random names, so they are added here.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chartXml } from './chart-xml.js';
import { type ChartDrawing, chartRelation } from './drawing.js';
import { figuresWorkbook } from './figures.js';
import { OFFICE_RELATIONS } from './xml.js';

const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORKBOOK_ID = 'rId1';
/** The stamps are fixed afterwards: this only keeps the library from refusing the clock of the PC. */
const EARLIEST_YEAR = '1990-01-01T00:00:00';

/** The packed file with the parts of its charts; as it is where it has none. */
export function withChartParts(docx: Uint8Array, charts: readonly ChartDrawing[]): Uint8Array {
  if (charts.length === 0) return docx;
  const files: Record<string, Uint8Array> = unzipSync(docx);
  const types: string[] = [];
  const relations: string[] = [];
  for (const { chart, number, widthTwips } of charts) {
    const [name, workbook] = [`chart${number}.xml`, `bieu-do-${number}.xlsx`];
    files[`word/charts/${name}`] = strToU8(chartXml(chart, widthTwips, WORKBOOK_ID));
    files[`word/charts/_rels/${name}.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}">${relation(WORKBOOK_ID, 'package', `../embeddings/${workbook}`)}</Relationships>`,
    );
    files[`word/embeddings/${workbook}`] = figuresWorkbook(chart);
    types.push(
      override(`/word/charts/${name}`, CHART_TYPE),
      override(`/word/embeddings/${workbook}`, WORKBOOK_TYPE),
    );
    relations.push(relation(chartRelation(number), 'chart', `charts/${name}`));
  }
  files[CONTENT_TYPES] = beforeEnd(files[CONTENT_TYPES], '</Types>', types);
  files[DOCUMENT_RELATIONS] = beforeEnd(files[DOCUMENT_RELATIONS], '</Relationships>', relations);
  return zipSync(files, { level: 6, mtime: EARLIEST_YEAR });
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"/>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

/** The part with more elements at its end; the library has always written it. */
function beforeEnd(part: Uint8Array | undefined, end: string, more: readonly string[]): Uint8Array {
  const xml = strFromU8(part ?? new Uint8Array());
  if (!xml.endsWith(end)) throw new Error(`a part that does not end with ${end}`);
  return strToU8(xml.slice(0, -end.length) + more.join('') + end);
}
