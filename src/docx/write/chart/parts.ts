/**
 * The parts of charts in a packed file. The library's own charts (`docx/charts`) know no patterns, only colours, and its
 * parts have random names, so they are added here.
 */
import type { PackedFile } from '../../../package/packed.js';
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

/** Puts the parts of its charts into a packed document. */
export function addChartParts(file: PackedFile, charts: readonly ChartDrawing[]): void {
  if (charts.length === 0) return;
  const types: string[] = [];
  const relations: string[] = [];
  for (const { chart, number, widthTwips } of charts) {
    const [name, workbook] = [`chart${number}.xml`, `bieu-do-${number}.xlsx`];
    file.put(`word/charts/${name}`, chartXml(chart, widthTwips, WORKBOOK_ID));
    file.put(
      `word/charts/_rels/${name}.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}">${relation(WORKBOOK_ID, 'package', `../embeddings/${workbook}`)}</Relationships>`,
    );
    file.put(`word/embeddings/${workbook}`, figuresWorkbook(chart));
    types.push(
      override(`/word/charts/${name}`, CHART_TYPE),
      override(`/word/embeddings/${workbook}`, WORKBOOK_TYPE),
    );
    relations.push(relation(chartRelation(number), 'chart', `charts/${name}`));
  }
  file.put(CONTENT_TYPES, beforeEnd(file.text(CONTENT_TYPES), '</Types>', types));
  file.put(DOCUMENT_RELATIONS, beforeEnd(file.text(DOCUMENT_RELATIONS), '</Relationships>', relations));
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"/>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

/** The part with more elements at its end; the library has always written it. */
function beforeEnd(xml: string, end: string, more: readonly string[]): string {
  if (!xml.endsWith(end)) throw new Error(`a part that does not end with ${end}`);
  return xml.slice(0, -end.length) + more.join('') + end;
}
